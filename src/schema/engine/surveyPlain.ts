import type { FindingPath } from "../../finding/Finding.ts";
import type { InputRules, LimitRuleId } from "../problem/inputRules.ts";
import { inputProblem, type Problem, tooManyProblems } from "../problem/Problem.ts";
import type { ReadLimits } from "../problem/ReadLimits.ts";
import { type Bare, bareObject } from "./bareCopy.ts";
import type { PlainSource } from "./plainSource.ts";

/** The result of a survey of data of unknown origin. */
export interface PlainSurvey {
  /** The reasons why it is not plain JSON within the limits; empty if it is. */
  readonly problems: readonly Problem[];
  /**
   * If there are no problems: the data, or a copy of it where the source might answer differently later.
   */
  readonly plain: unknown;
  /** The arrays and objects in it with more than a thousand values. */
  readonly large: ReadonlySet<unknown>;
  /** The number of keys of all objects together. */
  readonly keys: number;
}

const manyValues = 1_000;

/** An array or object that is being surveyed. */
interface Frame {
  readonly container: object;
  /** The value that stands for it from now on: itself, or a copy that its entries go into. */
  readonly plain: object;
  /** The keys of an object; `undefined` for an array, which has positions. */
  readonly keys: readonly (string | symbol)[] | undefined;
  readonly length: number;
  /** The number of values before it. */
  readonly before: number;
  /** The number of its entries that have been surveyed. */
  taken: number;
}

/**
 * Surveys whether data is plain and within limits, and copies it if necessary; never throws, and does not
 * recurse.
 */
export function surveyPlain(input: unknown, limits: ReadLimits, source: PlainSource): PlainSurvey {
  const problems: Problem[] = [];
  const large = new Set<unknown>();
  const open: Frame[] = [];
  let values = 0;
  let keyCount = 0;
  let stopped = false;
  let plain: unknown;

  const here = (): FindingPath =>
    open.map(({ keys, taken }) => (keys === undefined ? taken - 1 : String(keys[taken - 1])));

  function refuse<Id extends keyof InputRules>(
    id: Id,
    found: InputRules[Id],
    path = here(),
  ): undefined {
    problems.push(inputProblem(id, path, found));
    if (problems.length < limits.problems) return undefined;
    stopped = true;
    problems[problems.length - 1] = tooManyProblems(limits.problems);
    return undefined;
  }

  function stop(id: LimitRuleId, limit: number): undefined {
    problems.push(inputProblem(id, here(), { limit }));
    stopped = true;
    return undefined;
  }

  function stopAtDepth(container: object): undefined {
    const round = firstRepetition([...open.map((frame) => frame.container), container]);
    if (round === undefined) return stop("input.too-deep", limits.depth);
    problems.push(inputProblem("input.cycle", here().slice(0, round), {}));
    stopped = true;
    return undefined;
  }

  function begin(container: object): object | undefined {
    if (!(open.length < limits.depth)) return stopAtDepth(container);
    if (!source.isPlain(container)) {
      return refuse(source.isMade(container) ? "input.not-json-form" : "input.not-plain", {});
    }
    return Array.isArray(container) ? beginList(container) : beginObject(container);
  }

  function beginList(list: readonly unknown[]): object | undefined {
    const { length } = list;
    if (!(length <= limits.listLength)) return stop("input.list-too-long", limits.listLength);
    if (source.hasOtherKeys(list)) return refuse("input.sparse-list", {});
    return push(list, source.isLasting ? list : [], undefined, length);
  }

  function beginObject(container: object): object | undefined {
    const keys = source.keysOf(container, limits.keyCount);
    const { length } = keys;
    if (!(length <= limits.keyCount)) return stop("input.too-many-keys", limits.keyCount);
    keyCount += length;
    return push(container, source.isLasting ? container : bareObject(), keys, length);
  }

  function push(container: object, plain: object, keys: Frame["keys"], length: number): object {
    open.push({ container, plain, keys, length, before: values, taken: 0 });
    return plain;
  }

  /**
   * Returns the value that stands for another from now on. The entries of an array or object are surveyed
   * later.
   */
  function look(value: unknown): unknown {
    values += 1;
    if (!(values <= limits.values)) return stop("input.too-many-values", limits.values);
    switch (typeof value) {
      case "boolean":
        return value;
      case "string":
        if (value.length <= limits.textLength) return value;
        return refuse("input.text-too-long", { limit: limits.textLength });
      case "number":
        return Number.isFinite(value) ? value : refuse("input.not-json", {});
      case "object":
        return value === null ? value : begin(value);
      default:
        return refuse("input.not-json", {});
    }
  }

  function lookAtNext(frame: Frame): undefined {
    const key = frame.keys === undefined ? frame.taken : (frame.keys[frame.taken] ?? "");
    frame.taken += 1;
    if (typeof key === "symbol") return refuse("input.not-plain", {});
    if (typeof key === "string" && !(key.length <= limits.keyLength)) {
      return refuse("input.key-too-long", { limit: limits.keyLength }, here().slice(0, -1));
    }
    const found = source.valueAt(frame.container, key);
    if (found !== undefined) {
      // A key whose value is undefined counts as omitted.
      if (found.value === undefined && frame.keys !== undefined) return undefined;
      const value = look(source.jsonOf(found.value));
      if (!source.isLasting) (frame.plain as Bare)[key] = value;
      return undefined;
    }
    if (frame.keys || Object.hasOwn(frame.container, key)) return refuse("input.not-plain", {});
    frame.taken = frame.length;
    return refuse("input.sparse-list", {}, here().slice(0, -1));
  }

  function end(frame: Frame): void {
    open.pop();
    if (values - frame.before > manyValues) large.add(frame.plain);
  }

  function lookAtAll(): void {
    for (let frame = open.at(-1); frame !== undefined && !stopped; frame = open.at(-1)) {
      if (frame.taken < frame.length) lookAtNext(frame);
      else end(frame);
    }
  }

  /** Runs work in which data may run its own code. If that throws, the data is not plain. */
  function attempt(work: () => void): void {
    try {
      work();
    } catch {
      refuse("input.not-plain", {});
    }
  }

  attempt(() => {
    plain = look(source.jsonOf(input));
  });
  while (open.length > 0 && !stopped) attempt(lookAtAll);
  return { problems, plain, large, keys: keyCount };
}

/** The depth of the first array or object that contains itself. */
function firstRepetition(containers: readonly object[]): number | undefined {
  const seen = new Set<object>();
  const at = containers.findIndex((container) => seen.size === seen.add(container).size);
  return at < 0 ? undefined : at;
}
