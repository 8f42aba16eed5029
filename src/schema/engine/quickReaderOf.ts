import type * as z from "zod";
import type { LongLists, Pieces } from "./longLists.ts";
import {
  attempt,
  conversionOf,
  knownQuickRead,
  notRead,
  type QuickRead,
  type QuickReading,
} from "./quickReads.ts";

const readers = /* @__PURE__ */ new WeakMap<z.core.$ZodType, QuickRead | "none">();

/**
 * Makes a reader for data that is usually valid: several times as fast as the schema, but without reasons.
 * Any value that it reads is the one that the schema would return. `undefined` for a schema with a part of
 * an unknown kind.
 */
export function quickReaderOf(schema: z.core.$ZodType): QuickRead | undefined {
  let reader = readers.get(schema);
  if (reader === undefined) {
    // A schema that holds itself finds this inside, and is left to zod.
    readers.set(schema, "none");
    reader = compiled(schema) ?? "none";
    readers.set(schema, reader);
  }
  return reader === "none" ? undefined : reader;
}

/** Reads a value quickly, if possible, and counts the keys of all its objects. */
export function readQuickly<T>(
  schema: z.ZodType<T>,
  input: unknown,
  isOwned: boolean,
  longLists: LongLists = new Map(),
): { readonly value: T; readonly keys: number } | undefined {
  const reading: QuickReading = { keys: 0, isOwned, longLists, longListsRead: 0 };
  const value = quickReaderOf(schema)?.(input, reading) ?? notRead;
  // A reader that skipped a long list took the empty one that stands for it as the whole.
  if (value === notRead || reading.longListsRead < longLists.size) return undefined;
  return { value: value as T, keys: reading.keys };
}

function compiled(schema: z.core.$ZodType): QuickRead | undefined {
  const own = knownQuickRead(schema);
  if (own !== undefined) return own;
  const { def } = schema._zod as z.core.$ZodTypes["_zod"];
  switch (def.type) {
    case "readonly":
      return withChecks(def, frozen(quickReaderOf(def.innerType)));
    case "optional":
      return withChecks(def, quickReaderOf(def.innerType));
    case "lazy":
      return withChecks(def, quickReaderOf((schema as z.core.$ZodLazy)._zod.innerType));
    case "string":
      return Object.hasOwn(def, "format") || def.coerce ? undefined : withChecks(def, text);
    case "enum":
    case "literal":
      return withChecks(def, oneOf(schema._zod.values));
    case "number":
    case "boolean":
      return def.coerce ? undefined : asIs(schema);
    case "array":
      return withChecks(def, list(quickReaderOf(def.element)));
    case "object":
      return withChecks(def, object(def));
    case "pipe":
      return withChecks(def, def.transform && converted(def.transform));
    case "union":
      return withChecks(def, firstOf(def));
    default:
      return undefined;
  }
}

const text: QuickRead = (value) => (typeof value === "string" ? value : notRead);

function oneOf(values: ReadonlySet<unknown> | undefined): QuickRead | undefined {
  return values && ((value) => (values.has(value) ? value : notRead));
}

function asIs(schema: z.core.$ZodType): QuickRead {
  return (value) => {
    const read = schema._zod.run({ value, issues: [] }, { async: false });
    return read instanceof Promise || read.issues.length > 0 ? notRead : read.value;
  };
}

function frozen(inner: QuickRead | undefined): QuickRead | undefined {
  return (
    inner &&
    ((value, reading) => {
      const read = inner(value, reading);
      return read === notRead ? notRead : Object.freeze(read);
    })
  );
}

function converted(transform: object): QuickRead | undefined {
  const conversion = conversionOf(transform);
  const read = conversion && quickReaderOf(conversion.from);
  return (
    read &&
    ((value, reading) => {
      const found = read(value, reading);
      return found === notRead ? notRead : attempt(conversion.make, found as never);
    })
  );
}

function list(element: QuickRead | undefined): QuickRead | undefined {
  return (
    element &&
    ((value, reading) => {
      if (!Array.isArray(value)) return notRead;
      const pieces = reading.longLists.get(value);
      if (pieces !== undefined) return longList(element, pieces, reading);
      const elements: unknown[] = reading.isOwned ? value : new Array(value.length);
      for (let index = 0; index < value.length; index++) {
        const read = element(value[index], reading);
        if (read === notRead) return notRead;
        if (read !== elements[index]) elements[index] = read;
      }
      return elements;
    })
  );
}

function longList(element: QuickRead, pieces: Pieces, reading: QuickReading): unknown {
  const elements: unknown[] = [];
  for (const piece of pieces()) {
    if (piece === undefined) return notRead;
    for (const value of piece) {
      const read = element(value, reading);
      if (read === notRead) return notRead;
      elements.push(read);
    }
  }
  reading.longListsRead += 1;
  return elements;
}

interface Property {
  readonly read: QuickRead;
  /** Its position among the properties of the schema. */
  readonly place: number;
  readonly isRequired: boolean;
}

function object({ shape, catchall }: z.core.$ZodObjectDef): QuickRead | undefined {
  if ((catchall as z.core.$ZodTypes | undefined)?._zod.def.type !== "never") return undefined;
  const properties = new Map<string, Property>();
  let required = 0;
  for (const [key, schema] of Object.entries(shape)) {
    const read = quickReaderOf(schema);
    if (read === undefined) return undefined;
    const isRequired = (schema as z.core.$ZodTypes)._zod.def.type !== "optional";
    if (isRequired) required += 1;
    properties.set(key, { read, place: properties.size, isRequired });
  }
  return (value, reading) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return notRead;
    const given = value as Record<string, unknown>;
    const made: Record<string, unknown> = reading.isOwned ? given : {};
    let missing = required;
    let last = -1;
    let isInOrder = true;
    // Only own keys count: a polluted prototype adds none, and no getter on it runs.
    const keys = Object.keys(given);
    for (let index = 0; index < keys.length; index++) {
      const key = keys[index] as string;
      const before = given[key];
      if (before === undefined) continue;
      const property = properties.get(key);
      if (property === undefined) return notRead;
      const { read, place, isRequired } = property;
      const inside = read(before, reading);
      if (inside === notRead) return notRead;
      if (inside !== before || made !== given) made[key] = inside;
      if (isRequired) missing -= 1;
      if (place < last) isInOrder = false;
      last = place;
    }
    if (missing > 0) return notRead;
    reading.keys += keys.length;
    return isInOrder ? made : inOrder(made, properties.keys());
  };
}

function inOrder(made: Readonly<Record<string, unknown>>, keys: Iterable<string>): object {
  const ordered: Record<string, unknown> = {};
  for (const key of keys) if (Object.hasOwn(made, key)) ordered[key] = made[key];
  return ordered;
}

function firstOf({ options, inclusive }: z.core.$ZodUnionDef): QuickRead | undefined {
  const readers: QuickRead[] = [];
  for (const option of options) {
    const read = quickReaderOf(option);
    if (read === undefined || inclusive === false) return undefined;
    readers.push(read);
  }
  return (value, reading) => {
    for (const read of readers) {
      // An option may change the data in place, and the next could not read it then.
      const attempt: QuickReading = { ...reading, keys: 0, isOwned: false, longListsRead: 0 };
      const found = read(value, attempt);
      if (found === notRead) continue;
      reading.keys += attempt.keys;
      reading.longListsRead += attempt.longListsRead;
      return found;
    }
    return notRead;
  };
}

function withChecks(
  { checks = [] }: { readonly checks?: z.core.$ZodCheck[] },
  inner: QuickRead | undefined,
): QuickRead | undefined {
  if (inner === undefined || checks.length === 0) return inner;
  const [first] = checks;
  const pattern = checks.length === 1 && first ? patternOf(first) : undefined;
  if (pattern !== undefined) {
    return (value, reading) => {
      const read = inner(value, reading);
      return typeof read === "string" && pattern.test(read) ? read : notRead;
    };
  }
  return (value, reading) => {
    const read = inner(value, reading);
    if (read === notRead) return notRead;
    const payload: z.core.ParsePayload<never> = { value: read as never, issues: [] };
    for (const check of checks) {
      if (check._zod.def.when?.(payload) === false) continue;
      if (check._zod.check(payload) instanceof Promise || payload.issues.length > 0) return notRead;
    }
    return payload.value;
  };
}

/**
 * The pattern of a check that has one. A global or sticky pattern is left out, as it remembers where it
 * stopped.
 */
function patternOf(check: z.core.$ZodCheck): RegExp | undefined {
  const { format, pattern } = check._zod.def as Partial<z.core.$ZodCheckRegexDef>;
  return format === "regex" && pattern && !pattern.global && !pattern.sticky ? pattern : undefined;
}
