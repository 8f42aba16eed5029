import * as z from "zod";
import type { FindingPath } from "../finding/Finding.ts";
import type { PlainCopy } from "./copyPlain.ts";
import { type Problem, problem } from "./Problem.ts";
import { neutralMessage, problemsOf } from "./problems.ts";
import { readRule } from "./readRules.ts";

const params = { error: neutralMessage };

/** Stands in the copy where a part could not be read; its problems are reported already. */
const unread = Symbol("unread");

/** Takes what has been read already as it is, and keeps quiet about what could not be read. */
const alreadyRead: z.ZodType = /* @__PURE__ */ z.unknown().check(({ value, issues }) => {
  if (value === unread) issues.push({ code: "custom", input: value, params: { unread } });
});

/** A schema whose inside can be read before it, piece by piece. */
type Schema = z.core.$ZodTypes;

/**
 * Validates a copy with a schema and puts what each part parses to in the place of that part. Where the
 * copy is large, the elements of a list and the properties of an object are validated one at a time
 * and the whole of them last, so that reading can stop at a number of problems: a zod schema by
 * itself reports all there are.
 */
export function readInPieces<T>(
  schema: z.ZodType<T>,
  { copy, large }: PlainCopy,
  mostProblems: number,
): { readonly value: T | undefined; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const isFull = () => problems.length >= mostProblems;

  function readWhole(
    whole: z.core.$ZodType,
    value: unknown,
    path: FindingPath,
    ...step: FindingPath
  ): unknown {
    const result = z.safeParse(whole, value, params);
    if (result.success) return result.data;
    const own = result.error.issues.filter((issue) => !isQuiet(issue));
    for (const found of problemsOf(own, [...path, ...step])) if (!isFull()) problems.push(found);
    return unread;
  }

  function readPart(
    part: z.core.$ZodType,
    value: unknown,
    path: FindingPath,
    ...step: FindingPath
  ): unknown {
    if (!large.has(value)) return readWhole(part, value, path, ...step);
    const place = [...path, ...step];
    return readWhole(withoutInside(part as Schema, value, place), value, place);
  }

  /** Reads what is inside a large value, and gives the schema of what is left to say about it. */
  function withoutInside(outer: Schema, value: unknown, path: FindingPath): z.core.$ZodType {
    const { def } = outer._zod;
    switch (def.type) {
      case "readonly":
      case "optional":
        return rebuilt(outer, { innerType: withoutInside(def.innerType as Schema, value, path) });
      case "array":
        if (!Array.isArray(value)) return outer;
        return rebuilt(outer, { element: readElements(def.element, value, path) });
      case "object":
        return rebuilt(outer, { shape: readLargeProperties(def.shape, value as object, path) });
      default:
        return outer;
    }
  }

  function readElements(
    element: z.core.$ZodType,
    list: unknown[],
    path: FindingPath,
  ): z.core.$ZodType {
    for (let index = 0; index < list.length && !isFull(); index++) {
      list[index] = readPart(element, list[index], path, index);
    }
    return alreadyRead;
  }

  function readLargeProperties(
    shape: Readonly<Record<string, z.core.$ZodType>>,
    value: object,
    path: FindingPath,
  ): Readonly<Record<string, z.core.$ZodType>> {
    const properties = value as Record<string, unknown>;
    const largeKeys = Object.keys(shape).filter((key) => large.has(properties[key]));
    for (const key of largeKeys) {
      const property = shape[key] as z.core.$ZodType;
      properties[key] = readPart(property, properties[key], path, key);
    }
    return { ...shape, ...Object.fromEntries(largeKeys.map((key) => [key, alreadyRead])) };
  }

  const value = readPart(schema, copy, []);
  if (problems.length === 0) return { value: value as T, problems };
  if (!isFull()) return { value: undefined, problems };
  const last = problem(readRule("input.too-many-problems"), [], { limit: mostProblems });
  return { value: undefined, problems: [...problems.slice(0, mostProblems - 1), last] };
}

function isQuiet(issue: z.core.$ZodIssue): boolean {
  return issue.code === "custom" && issue.params?.unread === unread;
}

/** The same schema, its checks included, with another inside. */
function rebuilt(schema: Schema, inside: object): z.core.$ZodType {
  return z.core.clone(schema, { ...schema._zod.def, ...inside } as Schema["_zod"]["def"]);
}
