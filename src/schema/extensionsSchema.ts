import * as z from "zod";
import type { FindingPath } from "../finding/Finding.ts";
import { bareCopy } from "./bareCopy.ts";
import type { Extensions, JsonValue } from "./common.ts";
import { type Problem, problem } from "./Problem.ts";
import { type PlainSource, parsedSource, unknownSource } from "./plainSource.ts";
import { notRead, readsQuickly } from "./quickReads.ts";
import { defaultReadLimits, type ReadLimits } from "./ReadLimits.ts";
import { surveyPlain } from "./surveyPlain.ts";

const deepest = 100;

/**
 * The wire form of {@link Extensions}: itself, at most 100 levels deep. A key `__proto__` is refused
 * (rule `extensions.reserved-key`), because it could not be kept; so is anything but plain JSON (the rules
 * `input.…`), and deeper nesting (`extensions.too-deep`).
 */
export const extensionsSchema: z.ZodType<Extensions, Extensions> = /* @__PURE__ */ (() => {
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
})();

interface Kept {
  /** A copy, of objects like any other. */
  readonly copy?: JsonValue;
  /** How many keys all its objects have. */
  readonly keys: number;
  /** Why there is no copy. */
  readonly fault?: Problem;
}

/** The other limits are those of `read`, which has kept them already, or the caller's own business. */
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
    return { keys, fault: problem("extensions.too-deep", first.path, { limit: deepest }) };
  }
  if (first !== undefined) return { keys, fault: first };
  const copy = bareCopy(plain) as JsonValue;
  const path = reservedKeyIn(copy, []);
  if (path === undefined) return { keys, copy: ordinary(copy) };
  return { keys, fault: problem("extensions.reserved-key", path, {}) };
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

function ordinary(value: JsonValue): JsonValue {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(ordinary);
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, ordinary(inside)]));
}
