import type * as z from "zod";
import { builtWhenUsed } from "./builtWhenUsed.ts";
import { type Check, type CheckOf, schemaOfParts } from "./objectParts.ts";
import type { Wire } from "./Wire.ts";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Flat<T> = T extends object ? { [K in keyof T]: T[K] } : T;

/**
 * The schema of a type: it parses JSON in the wire form of the type, and encodes the value back to it.
 *
 * @typeParam T - the type that it parses to
 * @category Schemas
 * @example
 * ```ts
 * import { type Fund, fundSchema, type Schema } from "concordat";
 *
 * const schema: Schema<Fund> = fundSchema;
 * schema.parse({ id: "example-fund", name: "Example Fund" }).name; // => "Example Fund"
 * ```
 */
export type Schema<T> = z.ZodType<T, Wire<T>>;

/**
 * Names the side on which a schema and its hand-written interface differ.
 *
 * @category Schemas
 */
export interface SchemaDiffers<Side extends "input" | "output"> {
  /** `"output"`: what it parses to differs; `"input"`: its wire form differs. */
  readonly $differs: Side;
}

type Reads<S extends z.ZodType, Out, In> =
  Equal<Flat<z.output<S>>, Flat<Out>> extends true
    ? Equal<Flat<z.input<S>>, Flat<In>> extends true
      ? S
      : SchemaDiffers<"input">
    : SchemaDiffers<"output">;

/**
 * Makes a zod schema that must match a hand-written interface and its wire form. A key that is missing,
 * extra, of another type or not `readonly` on either side does not compile, and the compiler names the side
 * (`$differs: "output"` or `"input"`). Use it for entities of your own.
 *
 * The schema is built when it is first used: importing it costs next to nothing, and bundlers can drop it
 * when nothing uses it.
 *
 * @typeParam Out - the type that the schema parses to
 * @typeParam In - the JSON that it reads; `Wire<Out>` if omitted
 * @returns a function that takes the builder and returns the schema, typed by the two interfaces
 * @category Schemas
 * @example
 * ```ts
 * import { schemaOf } from "concordat";
 * import * as z from "zod";
 *
 * interface Contact {
 *   readonly role: string;
 *   readonly since?: number;
 * }
 * const contactSchema: z.ZodType<Contact, Contact> = schemaOf<Contact>()(() =>
 *   z.strictObject({ role: z.string(), since: z.exactOptional(z.int()) }).readonly(),
 * );
 * contactSchema.parse({ role: "treasurer" }); // => { role: "treasurer" }
 * contactSchema.safeParse({ role: "treasurer", since: "2011" }).success; // => false
 * ```
 */
export function schemaOf<Out, In = Wire<Out>>(): <S extends z.ZodType<Out, In>>(
  build: () => S & Reads<S, Out, In>,
) => z.ZodType<Out, In> {
  return (build) => builtWhenUsed(build as () => z.ZodType<Out, In>);
}

type Fits<Shape extends z.ZodRawShape, Out> =
  Reads<z.ZodReadonly<z.ZodObject<Shape, z.core.$strict>>, Out, Wire<Out>> extends SchemaDiffers<
    infer Side
  >
    ? SchemaDiffers<Side>
    : unknown;

/** The compiler has held the check to the type of the object, which the parts no longer know. */
const check = (
  reads: Check["reads"],
  holds: (value: never) => boolean,
  otherwise: Check["otherwise"],
): Check => ({ reads, holds: holds as Check["holds"], otherwise });

/**
 * As {@link schemaOf}, for an object that is its properties, with checks of several of them together where
 * it has any: unknown keys are refused.
 */
export function objectOf<Out>(): <Shape extends z.ZodRawShape>(
  shape: () => Shape & Fits<Shape, Out>,
  checks?: (check: CheckOf<Out>) => readonly Check[],
) => Schema<Out> {
  return (shape, checks = () => []) =>
    schemaOfParts(() => ({ shape: shape(), checks: checks(check) })) as unknown as Schema<Out>;
}
