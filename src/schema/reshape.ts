import * as z from "zod";
import { type ObjectParts, objectPartsOf, schemaOfParts } from "./objectParts.ts";
import { reshapeFailure } from "./problem/reshapeFailures.ts";

/** The names of the fields of a schema, by the types that it parses to and reads. */
type FieldOf<Out, In> = keyof Out & keyof In & string;

type Flat<T> = { [Field in keyof T]: T[Field] };

/**
 * A type of which some fields may be absent, as {@link partialFields} makes it.
 *
 * @typeParam T - the type
 * @typeParam Field - the names of those fields
 * @category Schemas
 */
export type PartialFields<T, Field extends keyof T> = Flat<
  Omit<T, Field> & Partial<Pick<T, Field>>
>;

/**
 * A type with the fields of another one added, as {@link extendFields} makes it.
 *
 * @typeParam T - the type
 * @typeParam More - the fields that are added, of the shape that they have
 * @category Schemas
 */
export type ExtendedFields<T, More> = Flat<T & More>;

/** An object with fields as their schemas read them, and none to change. */
type Added<Shape extends z.core.$ZodShape> = z.ZodReadonly<z.ZodObject<Shape, z.core.$strict>>;

/**
 * Makes the schema of some of the fields of an entity, for a form that asks only for them. All others are
 * refused as unknown keys.
 *
 * A refinement that compares fields is kept if all fields that it reads are picked, and dropped otherwise.
 * So a grant without its `budget` no longer has to be in one currency: read the whole with the schema of the
 * whole in the end.
 *
 * @param schema - the schema of an entity or of a part of one, or one that was reshaped already
 * @param fields - the names of the fields
 * @returns a schema of those fields, in the order of `schema`, each optional or not as it was
 * @throws {@link DomainError} `reshape.unknown-field` for a name that is not a field of the schema,
 * `reshape.other-schema` for a schema that is not one of this library or that was refined or wrapped, and
 * `reshape.invalid-fields` if `fields` is not an array of names
 * @category Schemas
 * @example
 * ```ts
 * import { grantInstalmentSchema, pickFields, read } from "concordat";
 *
 * const dueSchema = pickFields(grantInstalmentSchema, ["due", "status", "paidOn"]);
 * read(dueSchema, { due: "2012-07-02", status: "held" }).ok; // => true
 *
 * // Of the two refinements, the one about `reason` is dropped, and this one is kept:
 * const result = read(dueSchema, { due: "2012-07-02", status: "paid" });
 * !result.ok && result.problems.map(({ rule }) => rule); // => ["grant.paid-without-date"]
 * ```
 */
export function pickFields<Out, In, const Field extends FieldOf<Out, In>>(
  schema: z.ZodType<Out, In>,
  fields: readonly Field[],
): z.ZodType<Pick<Out, Field>, Pick<In, Field>> {
  const parts = partsOf(schema);
  const picked = namesOf(parts, fields);
  return only(parts, (field) => picked.has(field));
}

/**
 * Makes the schema of an entity without some of its fields, such as the `id` that a program gives to it
 * later. They are then refused as unknown keys.
 *
 * A refinement that compares fields is dropped if it reads one of those that are omitted, and kept
 * otherwise.
 *
 * @param schema - the schema of an entity or of a part of one, or one that was reshaped already
 * @param fields - the names of the fields to omit
 * @returns a schema of all other fields, each optional or not as it was
 * @throws {@link DomainError} as {@link pickFields}
 * @category Schemas
 * @example
 * ```ts
 * import { fundSchema, omitFields, read } from "concordat";
 *
 * const newFundSchema = omitFields(fundSchema, ["id"]);
 * const result = read(newFundSchema, { name: "Example Fund" });
 * result.ok && { id: "example-fund", ...result.value }; // => { id: "example-fund", name: "Example Fund" }
 * ```
 */
export function omitFields<Out, In, const Field extends FieldOf<Out, In>>(
  schema: z.ZodType<Out, In>,
  fields: readonly Field[],
): z.ZodType<Omit<Out, Field>, Omit<In, Field>> {
  const parts = partsOf(schema);
  const omitted = namesOf(parts, fields);
  return only(parts, (field) => !omitted.has(field));
}

/**
 * Makes the schema of an entity of which some fields, or all, may be absent, such as the body of a PATCH
 * request. Absent means omitted, never `undefined` or `null`. An absent field of your own that has a default
 * is still filled in.
 *
 * Every refinement is kept. One that reads any of these fields is asked only of data in which all of them
 * that it reads are present, because an absent field may be unchanged: `{ status: "paid" }` says nothing
 * about a date that is already stored. So read the whole again, after a change, with the schema of the whole.
 *
 * @param schema - the schema of an entity or of a part of one, or one that was reshaped already
 * @param fields - the names of the fields that may be absent; all fields if omitted
 * @returns a schema of the same fields
 * @throws {@link DomainError} as {@link pickFields}
 * @category Schemas
 * @example
 * ```ts
 * import { grantInstalmentSchema, partialFields, read } from "concordat";
 *
 * const patchSchema = partialFields(grantInstalmentSchema);
 * read(patchSchema, {}).ok; // => true
 * read(patchSchema, { status: "paid" }).ok; // => true
 *
 * const result = read(patchSchema, { status: "held", paidOn: "2012-07-02" });
 * !result.ok && result.problems.map(({ rule }) => rule); // => ["grant.paid-without-date"]
 * ```
 */
export function partialFields<Out, In, const Field extends FieldOf<Out, In> = FieldOf<Out, In>>(
  schema: z.ZodType<Out, In>,
  fields?: readonly Field[],
): z.ZodType<PartialFields<Out, Field>, PartialFields<In, Field>> {
  const parts = partsOf(schema);
  const partial = namesOf(parts, fields === undefined ? Object.keys(parts.shape) : fields);
  const shape = Object.entries(parts.shape).map(
    ([field, part]) => [field, partial.has(field) ? optional(part) : part] as const,
  );
  const checks = parts.checks.map((check) => {
    const needed = check.reads.filter((field) => partial.has(field));
    const holds = (value: object): boolean =>
      needed.some((field) => !Object.hasOwn(value, field)) || check.holds(value);
    return needed.length === 0 ? check : { ...check, holds };
  });
  return made({ shape: Object.fromEntries(shape), checks });
}

/**
 * Makes the schema of an entity with fields of your own beside its fields. Keys that neither has are still
 * refused. To keep the entity as it is, put data of your own under its `extensions` instead.
 *
 * Every refinement of the entity is kept, because all fields that it reads are still there. None reads a
 * field of yours: refine the result for that, as the last step, because a schema with a refinement of your
 * own cannot be reshaped.
 *
 * @param schema - the schema of an entity or of a part of one, or one that was reshaped already
 * @param shape - the zod schema of each new field, with `z.exactOptional(…)` or `.optional()` for one that
 * may be absent; a field that the schema already has does not compile
 * @returns a schema of all fields, those of `schema` first, each optional or not as it was
 * @throws {@link DomainError} `reshape.existing-field` for a field that the schema already has,
 * `reshape.other-schema` for a schema that is not one of this library or that was refined or wrapped, and
 * `reshape.invalid-fields` if `shape` is not an object of zod schemas
 * @category Schemas
 * @example
 * ```ts
 * import { extendFields, fundSchema, read } from "concordat";
 * import * as z from "zod";
 *
 * const ownFundSchema = extendFields(fundSchema, { projectCode: z.string().regex(/^P\d+$/) });
 * const fund = { id: "example-fund", name: "Example Fund", projectCode: "P17" };
 * const result = read(ownFundSchema, fund);
 * result.ok && result.value.projectCode; // => "P17"
 * read(ownFundSchema, { ...fund, colour: "red" }).ok; // => false
 * ```
 */
export function extendFields<Out, In, Shape extends z.core.$ZodShape>(
  schema: z.ZodType<Out, In>,
  shape: Shape & { readonly [Field in keyof Out]?: never },
): z.ZodType<
  ExtendedFields<Out, z.output<Added<Shape>>>,
  ExtendedFields<In, z.input<Added<Shape>>>
> {
  const parts = partsOf(schema);
  if (!isObject(shape) || !Object.values(shape).every(isSchema)) {
    throw reshapeFailure("reshape.invalid-fields", { expected: "schemas" });
  }
  const field = Object.keys(shape).find((name) => Object.hasOwn(parts.shape, name));
  if (field !== undefined) throw reshapeFailure("reshape.existing-field", { field });
  return made({ ...parts, shape: { ...parts.shape, ...shape } });
}

function partsOf(schema: z.ZodType): ObjectParts {
  const parts = objectPartsOf(schema);
  if (parts === undefined) throw reshapeFailure("reshape.other-schema", {});
  return parts;
}

/** The names of fields as a set, if the schema has all of them. */
function namesOf({ shape }: ObjectParts, fields: readonly string[]): ReadonlySet<string> {
  if (!Array.isArray(fields) || !fields.every((field) => typeof field === "string")) {
    throw reshapeFailure("reshape.invalid-fields", { expected: "names" });
  }
  const field = fields.find((name) => !Object.hasOwn(shape, name));
  if (field !== undefined) {
    throw reshapeFailure("reshape.unknown-field", { field, fields: Object.keys(shape) });
  }
  return new Set(fields);
}

/** The schema of the fields that stay, with the checks that read no others. */
function only<Made extends z.ZodType>(
  { shape, checks }: ObjectParts,
  stays: (field: string) => boolean,
): Made {
  return made({
    shape: Object.fromEntries(Object.entries(shape).filter(([field]) => stays(field))),
    checks: checks.filter(({ reads }) => reads.every(stays)),
  });
}

/** The schema as the caller types it, which the compiler cannot derive from the parts. */
function made<Made extends z.ZodType>(parts: ObjectParts): Made {
  return schemaOfParts(() => parts) as Made;
}

function optional(part: z.core.$ZodType): z.core.$ZodType {
  const { type } = (part as z.core.$ZodTypes)._zod.def;
  return type === "optional" ? part : z.exactOptional(part);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isSchema(value: unknown): boolean {
  return isObject(value) && "_zod" in value;
}
