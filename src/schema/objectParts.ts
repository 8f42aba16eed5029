import * as z from "zod";
import { once } from "./builtWhenUsed.ts";
import type { Refusal } from "./problem/refusal.ts";

/** A check of an object whose properties are all right, as {@link CheckOf} makes it. */
export interface Check {
  /** The fields that it reads; of no others does it know anything. */
  readonly reads: readonly string[];
  /** Whether the object passes. */
  readonly holds: (value: object) => boolean;
  /** The refusal where it does not. */
  readonly otherwise: Refusal;
}

/** Makes a check: it names the fields that it reads, and the compiler holds it to them. */
export type CheckOf<Out> = <Field extends keyof Out & string>(
  reads: readonly Field[],
  holds: (value: Pick<Out, Field>) => boolean,
  otherwise: Refusal,
) => Check;

/** The parts from which the schema of an object is made, and can be made again in another shape. */
export interface ObjectParts {
  readonly shape: z.core.$ZodShape;
  readonly checks: readonly Check[];
}

const partsOf = /* @__PURE__ */ new WeakMap<object, () => ObjectParts>();

/**
 * Makes the schema of an object of its parts: unknown keys are refused, and what is read is frozen. The
 * parts are asked for when the schema is first used, so that importing it costs next to nothing.
 */
export function schemaOfParts(build: () => ObjectParts): z.ZodType {
  const parts = once(build);
  const object = once(() =>
    parts().checks.reduce<z.ZodObject>(
      (checked, { holds, otherwise }) => checked.refine(holds, otherwise),
      z.strictObject(parts().shape),
    ),
  );
  const schema = new z.ZodReadonly({
    type: "readonly",
    get innerType() {
      return object();
    },
  });
  partsOf.set(schema, parts);
  return schema;
}

/** The parts of a schema that {@link schemaOfParts} made; `undefined` for any other. */
export function objectPartsOf(schema: z.ZodType): ObjectParts | undefined {
  return partsOf.get(schema)?.();
}
