import * as fc from "fast-check";
import * as z from "zod";
import { lineArbitrary } from "./textArbitraries.ts";

type Schema = z.core.$ZodTypes;
type Checks = readonly z.core.$ZodCheck[];
type Shape = Readonly<Record<string, z.core.$ZodType>>;
type LooseParts = Parts<Readonly<Record<string, unknown>>>;

/** Makes the arbitrary of what a schema reads. */
export type Walk = <T>(schema: z.ZodType<T>) => fc.Arbitrary<T>;

/** Arbitraries of some properties, and what is never to be there. */
export type Parts<T> = {
  readonly [Key in keyof T]?: fc.Arbitrary<Required<T>[Key]> | "absent";
};

/** The structure of a schema, and the checks that its values must pass. */
interface Structure {
  readonly inner: Schema;
  readonly checks: Checks;
}

/** The structure below the marks that a schema is optional or its value read-only. */
export function structureOf(schema: z.core.$ZodType): Structure {
  const { def } = (schema as Schema)._zod;
  const checks = (def as { readonly checks?: Checks }).checks ?? [];
  const around =
    def.type === "readonly" || def.type === "optional"
      ? def.innerType
      : def.type === "lazy" && (schema as z.core.$ZodLazy)._zod.innerType;
  if (!around) return { inner: schema as Schema, checks };
  const { inner, checks: within } = structureOf(around);
  return { inner, checks: [...within, ...checks] };
}

/** The part that a schema shares with its copies to which checks were added. */
export function identityOf(schema: z.core.$ZodType): object {
  const { inner } = structureOf(schema);
  const { def } = inner._zod;
  return def.type === "pipe" ? def.in : inner;
}

/** Whether a value passes all checks. */
export function passes(checks: Checks, value: unknown): boolean {
  const payload: z.core.ParsePayload<never> = { value: value as never, issues: [] };
  for (const { _zod: check } of checks) {
    if (check.def.when?.(payload) === false) continue;
    check.check(payload);
    if (payload.issues.length > 0) return false;
  }
  return true;
}

/**
 * Generates what a structure describes, `walk` whatever is inside, and an object by the arbitraries of some
 * of its properties. Its checks are left to the caller.
 */
export function structureArbitrary(
  { inner, checks }: Structure,
  walk: Walk,
  parts: LooseParts,
): fc.Arbitrary<unknown> {
  const { def } = inner._zod;
  const { min = 0, max = Number.MAX_SAFE_INTEGER, pattern } = limitsOf(checks);
  switch (def.type) {
    case "object":
      return objectArbitrary(def.shape, walk, parts);
    case "array":
      return fc.array(walk(def.element as z.ZodType), {
        minLength: min,
        maxLength: Math.min(max, min + 2),
      });
    case "enum":
    case "literal":
      return fc.constantFrom(...(inner._zod.values ?? []));
    case "union":
      return fc.oneof(...def.options.map((option) => walk(option as z.ZodType)));
    case "boolean":
      return fc.boolean();
    case "number":
      return fc.integer({ min, max: Math.min(max, min + 1000) });
    case "string":
      return pattern === undefined ? lineArbitrary() : fc.stringMatching(pattern);
    case "pipe":
      return walk(def.in as z.ZodType).map((wire) =>
        z.decode(inner as unknown as z.ZodType, wire as never),
      );
    default:
      throw new TypeError(
        `A schema of the kind ${def.type} needs a recipe: nothing tells what it reads.`,
      );
  }
}

/** Generates objects of a shape; an optional property is there more often than not. */
function objectArbitrary(shape: Shape, walk: Walk, parts: LooseParts): fc.Arbitrary<object> {
  const entries = Object.entries(shape).filter(([key]) => parts[key] !== "absent");
  const made = entries.map(([key, part]) => [key, parts[key] ?? walk(part as z.ZodType)]);
  const sure = entries.filter(([, part]) => part._zod.optin !== "optional");
  return fc.record(Object.fromEntries(made) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: sure.map(([key]) => key),
    noNullPrototype: true,
  });
}

interface Limits {
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp | undefined;
}

/** The limits that the checks of a list, a number or a string set, as far as a generator can follow them. */
function limitsOf(checks: Checks): Limits {
  const limits = (checks as readonly z.core.$ZodChecks[]).map(({ _zod: { def } }): Limits => {
    switch (def.check) {
      case "min_length":
        return { min: def.minimum };
      case "max_length":
        return { max: def.maximum };
      case "greater_than":
        return { min: Number(def.value) + (def.inclusive ? 0 : 1) };
      case "less_than":
        return { max: Number(def.value) - (def.inclusive ? 0 : 1) };
      case "string_format":
        return { pattern: def.pattern };
      default:
        return {};
    }
  });
  return Object.assign({}, ...limits);
}

/** The schemas of the properties of an object, by their names. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const { def } = structureOf(schema).inner._zod;
  return def.type === "object" ? def.shape : {};
}

/** The schema of the elements of a list. */
export function elementOf(schema: z.core.$ZodType): z.ZodType {
  const { def } = structureOf(schema).inner._zod;
  if (def.type !== "array")
    throw new TypeError(`A schema of the kind ${def.type} has no elements.`);
  return def.element as z.ZodType;
}
