import * as z from "zod";
import type { FindingPath } from "../finding/Finding.ts";
import { builtWhenUsed } from "./builtWhenUsed.ts";
import { bareCopy } from "./engine/bareCopy.ts";
import { type PlainSource, parsedSource, unknownSource } from "./engine/plainSource.ts";
import { notRead, readsQuickly } from "./engine/quickReads.ts";
import { surveyPlain } from "./engine/surveyPlain.ts";
import { inputProblem, type Problem } from "./problem/Problem.ts";
import { defaultReadLimits, type ReadLimits } from "./problem/ReadLimits.ts";

/**
 * Plain JSON: any value that `JSON.parse` can return.
 *
 * @category Schemas
 */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * Your own data, kept with an entity under `extensions`: any keys, any plain JSON. The library keeps all of
 * it and writes it back, and uses none of it.
 *
 * @category Schemas
 */
export interface Extensions {
  /** One item of your own data: any plain JSON, under any key. */
  readonly [key: string]: JsonValue;
}

const deepest = 100;

/**
 * Reads {@link Extensions}; the wire form is the same. It refuses a key `__proto__`, which could not be
 * kept (rule `extensions.reserved-key`), nesting of more than 100 levels (`extensions.too-deep`), and
 * anything but plain JSON (the rules `input.…`).
 */
export const extensionsSchema: z.ZodType<Extensions, Extensions> = /* @__PURE__ */ builtWhenUsed(
  () => {
    const isPlain = z.check<unknown>((payload) => {
      const { value, issues } = payload;
      if (typeof value !== "object" || value === null || Array.isArray(value)) {
        issues.push({ code: "invalid_type", expected: "object", input: value });
        return;
      }
      const { copy, fault } = kept(value, unknownSource());
      if (fault === undefined) {
        payload.value = copy;
      } else {
        const { rule, message, values } = fault;
        const path = [...fault.path];
        issues.push({ code: "custom", message, input: value, path, params: { rule, values } });
      }
    });
    const schema = new z.ZodUnknown({ type: "unknown", checks: [isPlain] });
    schema._zod.toJSONSchema = () => ({ type: "object" });
    readsQuickly(schema, (value, reading) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return notRead;
      const { copy, keys, fault } = kept(value, parsedSource);
      if (fault !== undefined) return notRead;
      reading.keys += keys;
      return copy;
    });
    return schema as unknown as z.ZodType<Extensions, Extensions>;
  },
);

interface Kept {
  /** A copy, made of ordinary objects and frozen. */
  readonly copy?: JsonValue;
  /** The number of keys in all its objects. */
  readonly keys: number;
  /** The reason why there is no copy. */
  readonly fault?: Problem;
}

/** The limit on depth alone: `read` has checked the others already, or the caller does without them. */
function limits(): ReadLimits {
  const none = Number.POSITIVE_INFINITY;
  const size = { values: none, listLength: none, textLength: none };
  const keys = { keyCount: none, keyLength: none };
  return { ...defaultReadLimits, ...size, ...keys, depth: deepest, problems: 2 };
}

function kept(value: object, source: PlainSource): Kept {
  const { problems, plain, keys } = surveyPlain(value, limits(), source);
  const [first] = problems;
  if (first?.rule === "input.too-deep") {
    return { keys, fault: inputProblem("extensions.too-deep", first.path, { limit: deepest }) };
  }
  if (first !== undefined) return { keys, fault: first };
  const copy = bareCopy(plain) as JsonValue;
  const path = reservedKeyIn(copy, []);
  if (path === undefined) return { keys, copy: ordinary(copy) };
  return { keys, fault: inputProblem("extensions.reserved-key", path, {}) };
}

function reservedKeyIn(value: JsonValue, path: FindingPath): FindingPath | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Object.hasOwn(value, "__proto__")) return path;
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const step of steps) {
    const inside = (value as Readonly<Record<string | number, JsonValue>>)[step] as JsonValue;
    if (typeof inside !== "object" || inside === null) continue;
    const found = reservedKeyIn(inside, [...path, step]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A copy made of ordinary objects, which nobody can change. */
function ordinary(value: JsonValue): JsonValue {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(ordinary));
  const entries = Object.entries(value).map(([key, inside]) => [key, ordinary(inside)] as const);
  return Object.freeze(Object.fromEntries(entries));
}
