/** The doc comment of a property. */
interface PropertyDescription {
  /** The comment, as plain text. */
  readonly description: string;
  /** The type of the property, or of the elements of its array, if that type is described too. */
  readonly type?: string;
}

/** The doc comments of a type. */
export interface TypeDescription {
  /** The comment, as plain text. */
  readonly description: string;
  /** Its properties, if it has any. */
  readonly properties?: Readonly<Record<string, PropertyDescription>>;
}
