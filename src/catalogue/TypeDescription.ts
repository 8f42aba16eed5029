import { once } from "../schema/builtWhenUsed.ts";
import { descriptions } from "./descriptions.ts";

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

/**
 * Takes apart the text of the doc comments: a line `Type: comment` for each type and, under it, a line
 * `property: comment` or `property (Type): comment` for each of its properties, set in by a space. As text it
 * is a third smaller than as an object.
 */
export function typeDescriptionsIn(text: string): Readonly<Record<string, TypeDescription>> {
  return Object.fromEntries(
    text
      .trim()
      .split(/\n(?! )/)
      .map((lines) => {
        const [[name, { description }] = ["", { description: "" }], ...properties] = lines
          .split("\n ")
          .map(described);
        return [
          name,
          {
            description,
            ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
          },
        ];
      }),
  );
}

function described(line: string): readonly [string, PropertyDescription] {
  const [, name = "", type, description = ""] = /^(\w+)(?: \((\w+)\))?: (.*)$/.exec(line) ?? [];
  return [name, type === undefined ? { description } : { description, type }];
}

/** The doc comments by the name of the type. */
export const typeDescriptions: () => Readonly<Record<string, TypeDescription>> =
  /* @__PURE__ */ once(() => typeDescriptionsIn(descriptions));
