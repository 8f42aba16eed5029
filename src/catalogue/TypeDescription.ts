/** What the doc comments say of a property. */
interface PropertyDescription {
  /** The comment, as plain text. */
  readonly description: string;
  /** The type of the property, or of the elements of its list, where that is described too. */
  readonly type?: string;
}

/** What the doc comments say of a type. */
export interface TypeDescription {
  /** The comment, as plain text. */
  readonly description: string;
  /** Its properties, if it has any. */
  readonly properties?: Readonly<Record<string, PropertyDescription>>;
}
