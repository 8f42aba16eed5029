import * as z from "zod";
import type { FindingPath } from "../../finding/Finding.ts";
import { type Problem, type ReadResult, tooManyProblems } from "../problem/Problem.ts";
import { neutralMessage, problemsOf } from "../problem/problems.ts";
import { type Bare, bareCopy, bareList, bareObject } from "./bareCopy.ts";

const params = { error: neutralMessage };

/**
 * The number of elements that are read at once. They are read one by one only if there is a problem among
 * them, because a call of a zod schema takes longer than all the work on a small record.
 */
const groupSize = 100;

/** Stands for a part that could not be read; its problems have been reported already. */
const unread = Symbol("unread");

/** Takes a part that has been read as it is, and reports nothing about one that could not be read. */
const alreadyRead: z.ZodType = /* @__PURE__ */ z.unknown().check(({ value, issues }) => {
  if (value === unread) issues.push({ code: "custom", input: value, params: { unread } });
});

/** A schema whose contents can be read before it, piece by piece. */
type Schema = z.core.$ZodTypes;

/** The rest of a reading once the contents of a value have been read. */
interface Outside {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
}

/**
 * Validates data that has been surveyed, copying one part at a time. In large data, the elements of an
 * array and the properties of an object are read first and the whole of them last. So memory is needed only
 * for the values read, and reading can stop at a number of problems; a zod schema by itself reports them
 * all.
 */
export function readInPieces<T>(
  schema: z.ZodType<T>,
  input: unknown,
  large: ReadonlySet<unknown>,
  mostProblems: number,
): ReadResult<T> {
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
    const left = mostProblems - problems.length;
    problems.push(...problemsOf(own, [...path, ...step], left).slice(0, left));
    return unread;
  }

  function readPart(
    part: z.core.$ZodType,
    value: unknown,
    path: FindingPath,
    ...step: FindingPath
  ): unknown {
    if (!large.has(value)) return readWhole(part, bareCopy(value), path, ...step);
    const place = [...path, ...step];
    const outside = readInside(part as Schema, value as object, place);
    return readWhole(outside.schema, outside.value, place);
  }

  function readInside(schema: Schema, value: object, path: FindingPath): Outside {
    const { def } = schema._zod;
    if (def.type === "readonly" || def.type === "optional") {
      const inside = readInside(def.innerType as Schema, value, path);
      return { schema: rebuilt(schema, { innerType: inside.schema }), value: inside.value };
    }
    if (def.type === "lazy") {
      const inside = readInside((schema as z.core.$ZodLazy)._zod.innerType as Schema, value, path);
      return { schema: rebuilt(schema, lazily(inside.schema)), value: inside.value };
    }
    if (def.type === "array" && Array.isArray(value)) {
      const elements = readElements(def.element, value, path);
      return { schema: rebuilt(schema, { element: alreadyRead }), value: elements };
    }
    if (def.type === "object" && !Array.isArray(value)) {
      const isLarge = (key: string) =>
        Object.hasOwn(def.shape, key) && large.has((value as Bare)[key]);
      const largeKeys = Object.keys(value).filter(isLarge);
      const read = Object.fromEntries(largeKeys.map((key) => [key, alreadyRead]));
      return {
        schema: rebuilt(schema, { shape: { ...def.shape, ...read } }),
        value: readProperties(def.shape, value as Bare, largeKeys, path),
      };
    }
    return { schema, value: bareCopy(value) };
  }

  function readElements(
    element: z.core.$ZodType,
    list: readonly unknown[],
    path: FindingPath,
  ): readonly unknown[] {
    const elements: unknown[] = [];
    const group = z.array(element);
    for (let start = 0; start < list.length && !isFull(); start += groupSize) {
      const end = Math.min(start + groupSize, list.length);
      const members = hasLarge(list, start, end) ? undefined : bareList(list, start, end);
      const read = members && z.safeParse(group, members, params);
      if (read?.success) {
        for (const member of read.data) elements.push(member);
        continue;
      }
      for (let index = start; index < end && !isFull(); index++) {
        elements.push(readPart(element, list[index], path, index));
      }
    }
    return elements;
  }

  function hasLarge(list: readonly unknown[], start: number, end: number): boolean {
    for (let index = start; index < end; index++) if (large.has(list[index])) return true;
    return false;
  }

  function readProperties(
    shape: Readonly<Record<string, z.core.$ZodType>>,
    value: Readonly<Bare>,
    largeKeys: readonly string[],
    path: FindingPath,
  ): Bare {
    const first = new Set(largeKeys);
    const properties = bareObject();
    for (const key of Object.keys(value)) {
      if (value[key] === undefined) continue;
      const property = first.has(key) ? shape[key] : undefined;
      properties[key] = property ? readPart(property, value[key], path, key) : bareCopy(value[key]);
    }
    return properties;
  }

  const value = readPart(schema, input, []);
  if (value !== unread) return { ok: true, value: value as T };
  if (!isFull()) return { ok: false, problems };
  const reported = problems.slice(0, mostProblems - 1);
  return { ok: false, problems: [...reported, tooManyProblems(mostProblems)] };
}

function isQuiet(issue: z.core.$ZodIssue): boolean {
  return issue.code === "custom" && issue.params?.unread === unread;
}

/** The contents of a lazy schema, of which zod remembers in its definition what they were. */
function lazily(schema: z.core.$ZodType): object {
  return { getter: () => schema, _cachedInner: undefined };
}

/** The same schema, with its checks, around other contents. */
function rebuilt(schema: Schema, inside: object): z.core.$ZodType {
  // The function of zod that does it brings all of zod into a bundle, languages included.
  return new schema._zod.constr({ ...schema._zod.def, ...inside });
}
