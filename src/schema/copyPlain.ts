import type { FindingPath } from "../finding/Finding.ts";
import { type Problem, type ProblemValues, problem } from "./Problem.ts";
import type { PlainSource } from "./plainSource.ts";
import type { ReadLimits } from "./ReadLimits.ts";
import { type ReadRuleId, readRule } from "./readRules.ts";

/** A copy of data, or the reasons why there is none. */
export interface PlainCopy {
  /** The copy: lists, objects that inherit nothing, text, finite numbers, booleans and null. */
  readonly copy: unknown;
  /** Why there is no copy; if there is one, none. */
  readonly problems: readonly Problem[];
  /** The lists and objects of the copy that hold more than a thousand values. */
  readonly large: ReadonlySet<unknown>;
  /** How many keys all objects have together. */
  readonly keys: number;
}

const manyValues = 1_000;

type Inside = Record<string | number, unknown>;

/** A list or object that is being copied. */
interface Frame {
  readonly from: object;
  readonly to: Inside;
  /** The keys of an object; a list has positions. */
  readonly keys: readonly (string | symbol)[] | undefined;
  readonly length: number;
  /** How many values there were before it. */
  readonly before: number;
  /** How many of its entries have been taken. */
  taken: number;
}

/**
 * Objects that inherit nothing: no key of theirs is ever found on a prototype or calls a setter, so
 * that "__proto__" and "constructor" are keys like any other.
 */
const Bare = /* @__PURE__ */ (() => {
  function BareObject(): void {}
  BareObject.prototype = Object.freeze(Object.create(null));
  return BareObject as unknown as new () => Inside;
})();

/** Copies plain data within limits; never throws, and does not recurse. */
export function copyPlain(input: unknown, limits: ReadLimits, source: PlainSource): PlainCopy {
  const problems: Problem[] = [];
  const large = new Set<unknown>();
  const open: Frame[] = [];
  let values = 0;
  let keyCount = 0;
  let stopped = false;

  const here = (): FindingPath =>
    open.map(({ keys, taken }) => (keys === undefined ? taken - 1 : String(keys[taken - 1])));

  function refuse(id: ReadRuleId, found: ProblemValues = {}, path = here()): undefined {
    problems.push(problem(readRule(id), path, found));
    if (problems.length >= limits.problems) stopped = true;
  }

  function stop(id: ReadRuleId, limit: number): undefined {
    stopped = true;
    return refuse(id, { limit });
  }

  function tooDeep(container: object): undefined {
    const round = firstRepetition([...open.map(({ from }) => from), container]);
    if (round === undefined) return stop("input.too-deep", limits.depth);
    stopped = true;
    return refuse("input.cycle", {}, here().slice(0, round));
  }

  function begin(from: object): unknown {
    if (!(open.length < limits.depth)) return tooDeep(from);
    if (!source.isPlain(from)) return refuse("input.not-plain");
    const isList = Array.isArray(from);
    if (isList && !(from.length <= limits.listLength)) {
      return stop("input.list-too-long", limits.listLength);
    }
    if (isList && !source.isWhole(from)) return refuse("input.sparse-list");
    const keys = isList ? undefined : source.keysOf(from);
    const length = isList ? from.length : (keys?.length ?? 0);
    if (!(length <= limits.listLength)) return stop("input.list-too-long", limits.listLength);
    const to = isList ? ([] as unknown[] as unknown as Inside) : new Bare();
    if (keys !== undefined) keyCount += length;
    open.push({ from, to, keys, length, before: values, taken: 0 });
    return to;
  }

  function take(value: unknown): unknown {
    values += 1;
    if (!(values <= limits.values)) return stop("input.too-many-values", limits.values);
    switch (typeof value) {
      case "string":
        if (value.length <= limits.textLength) return value;
        return refuse("input.text-too-long", { limit: limits.textLength });
      case "number":
        return Number.isFinite(value) ? value : refuse("input.not-json");
      case "boolean":
        return value;
      case "object":
        return value === null ? null : begin(value);
      default:
        return refuse("input.not-json");
    }
  }

  function takeNext(frame: Frame): void {
    const key = frame.keys === undefined ? frame.taken : (frame.keys[frame.taken] ?? "");
    frame.taken += 1;
    if (typeof key === "string" && !(key.length <= limits.keyLength)) {
      refuse("input.key-too-long", { limit: limits.keyLength }, here().slice(0, -1));
      return;
    }
    const found = typeof key === "symbol" ? undefined : source.valueAt(frame.from, key);
    if (found === undefined || typeof key === "symbol") refuse("input.not-plain");
    else frame.to[key] = take(found.value);
  }

  function end(frame: Frame): void {
    open.pop();
    if (values - frame.before > manyValues) large.add(frame.to);
  }

  function takeAll(): void {
    for (let frame = open.at(-1); frame !== undefined && !stopped; frame = open.at(-1)) {
      if (frame.taken < frame.length) takeNext(frame);
      else end(frame);
    }
  }

  /** Where data can run code of its own, whatever that throws is one more way of not being plain. */
  function attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch {
      return refuse("input.not-plain");
    }
  }

  const copy = attempt(() => take(input));
  while (open.length > 0 && !stopped) attempt(takeAll);
  return { copy, problems, large, keys: keyCount };
}

/** How far down the first list or object lies that stands inside itself. */
function firstRepetition(containers: readonly object[]): number | undefined {
  const seen = new Set<object>();
  const at = containers.findIndex((container) => seen.size === seen.add(container).size);
  return at < 0 ? undefined : at;
}
