import type * as z from "zod";
import { refuseNonSchema } from "../schema/refuseNonSchema.ts";
import { type JsonSchema, type SchemaNames, toJsonSchema } from "../schema/toJsonSchema.ts";
import { typeDescriptions } from "./TypeDescription.ts";
import { type WireForms, wireForms } from "./wireForms.ts";

/** Adds the descriptions of the type with the name of the schema. */
function describedAs(name: string, json: JsonSchema): JsonSchema {
  // Figures of money, counts and shares are one type.
  const type = name.endsWith("Figure") ? "Figure" : name;
  // A type with a `toJSON` is described by its JSON form.
  const descriptions = typeDescriptions();
  const properties = `${type}Json` in descriptions ? `${type}Json` : type;
  const { $schema, ...rest } = described(json, properties, descriptions[type]?.description);
  return { ...($schema !== undefined && { $schema }), title: titleOf(name), ...rest };
}

/** The name of a type in words: "Financial year". */
function titleOf(name: string): string {
  const [first = "", ...words] = name.split(/(?=[A-Z])/);
  const title = [first, ...words.map((word) => word.toLowerCase())].join(" ");
  return title.replace(/^(?:Gss|Ods|Vat)\b/, (short) => short.toUpperCase());
}

/**
 * Returns the wire form of a schema as JSON Schema 2020-12, for validators in other languages, for forms
 * and for a part of a larger document. It says what {@link read} takes. The wire forms of this library stand in
 * `$defs` by name, with the descriptions of the docs. Unknown keys are refused there too. The rules of
 * {@link beyondJsonSchema} are not included. {@link jsonSchemas} gives schemas of whole files.
 *
 * @param schema - a schema of this library, or your own, which may contain some of them
 * @returns the JSON Schema, plain JSON
 * @category Catalogue
 * @example
 * ```ts
 * import { jsonSchemaOf, validitySchema } from "concordat";
 *
 * const json = jsonSchemaOf(validitySchema);
 * json.$schema; // => "https://json-schema.org/draft/2020-12/schema"
 * json.additionalProperties; // => false
 * ```
 */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  refuseNonSchema("schema", schema);
  const names: SchemaNames = new Map(
    Object.entries(wireForms()).map(([name, form]) => [form, name]),
  );
  const json = toJsonSchema(schema, names);
  const own = names.get(schema);
  const whole = own === undefined ? json : describedAs(own, json);
  if (json.$defs === undefined) return whole;
  const parts = Object.entries(json.$defs as Readonly<Record<string, JsonSchema>>);
  const $defs = Object.fromEntries(parts.map(([name, part]) => [name, describedAs(name, part)]));
  return { ...whole, $defs };
}

/**
 * The names under which {@link jsonSchemas} gives JSON Schemas: those of the types.
 *
 * @category Catalogue
 * @example
 * ```ts
 * import { type JsonSchemaName, jsonSchemas } from "concordat";
 *
 * const name: JsonSchemaName = "StrategicPartnerGrant";
 * jsonSchemas()[name].title; // => "Strategic partner grant"
 * ```
 */
export type JsonSchemaName = keyof WireForms;

/**
 * Returns the JSON Schema 2020-12 of every wire form that the library reads, by the name of the type:
 * `Portfolio`, `Money`, `LocalDate`. Each stands alone, has an `$id` and says what {@link readJson} takes, so
 * that a key `$schema` may stand at the root. Those of a portfolio and of each entity are files of the
 * package: `concordat/schema/portfolio.json`, `concordat/schema/grant.json`.
 *
 * Patterns are regular expressions of ECMA-262 with the `u` flag, as JSON Schema prescribes. In Python's
 * `re` the sign `$` also matches before a line break at the end, so that `"5.00\n"` would pass, and `\p{…}`
 * is unknown: use a validator that follows ECMA-262 there, or the `regex` package with its `fullmatch`.
 *
 * @returns the JSON Schemas, made anew at each call
 * @category Catalogue
 * @example
 * ```ts
 * import { jsonSchemas } from "concordat";
 *
 * const { Fund, Portfolio } = jsonSchemas();
 * Fund.required; // => ["id", "name"]
 * Fund.$id; // => "urn:concordat:schema:Fund"
 * Object.keys(Portfolio.$defs ?? {}).includes("Fund"); // => true
 * ```
 */
export function jsonSchemas(): Readonly<Record<JsonSchemaName, JsonSchema>> {
  const entries = Object.entries(wireForms()).map(([name, schema]) => [
    name,
    ofFile(name, jsonSchemaOf(schema)),
  ]);
  return Object.fromEntries(entries) as Record<JsonSchemaName, JsonSchema>;
}

/**
 * Adds to a JSON Schema what one of a whole file has. Its `$id` is a name and not an address, because the
 * library has no domain of its own, and nothing needs to be fetched: no schema refers to another.
 */
function ofFile(name: string, { $schema, ...json }: JsonSchema): JsonSchema {
  const whole = { $schema, $id: `urn:concordat:schema:${name}`, ...json };
  if (json.type !== "object") return whole;
  const address = {
    type: "string",
    description: "Where the JSON Schema of this file is, for editors. Reading leaves it out.",
  };
  // Not among the properties: a form that is made of them has no field for it.
  return { ...whole, patternProperties: { "^\\$schema$": address } };
}

type Properties = Readonly<Record<string, JsonSchema>>;

/** Adds to a schema the descriptions of a type and, inside, of the types of its properties. */
export function described(json: JsonSchema, name: string, description?: string): JsonSchema {
  const type = typeDescriptions()[name];
  const properties = Object.entries((json.properties ?? {}) as Properties).map(
    ([key, property]) => {
      const found = type?.properties?.[key];
      if (found === undefined) return [key, property] as const;
      return [key, { ...inside(property, found.type), description: found.description }] as const;
    },
  );
  const { $schema, ...rest } = json;
  return {
    ...($schema !== undefined && { $schema }),
    ...(description !== undefined && { description }),
    ...rest,
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  };
}

function inside(json: JsonSchema, type: string | undefined): JsonSchema {
  if (type === undefined) return json;
  if (json.type !== "array") return described(json, type);
  return { ...json, items: described(json.items as JsonSchema, type) };
}
