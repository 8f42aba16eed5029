import type { FindingPath } from "../../finding/Finding.ts";
import { inputProblem, type Problem, tooManyProblems } from "../problem/Problem.ts";
import type { Bare } from "./bareCopy.ts";
import { writesItself } from "./plainSource.ts";

/** A value of a class: those of this library have a mark, the same in every copy of it. */
interface Marked {
  readonly mark?: unknown;
}

/**
 * Finds where a value made in code is not what its JSON form is read as: an amount given as JSON, or a `Date`
 * among data of one's own. The value has been surveyed, and its JSON form has been read.
 */
export function differences(
  given: unknown,
  read: unknown,
  mostProblems: number,
): readonly Problem[] {
  const problems: Problem[] = [];

  function compare(given: unknown, read: unknown, path: FindingPath): void {
    if (given === read || problems.length >= mostProblems) return;
    if (isPlainObject(given) && isPlainObject(read)) {
      for (const key of new Set([...Object.keys(given), ...Object.keys(read)])) {
        const step = Array.isArray(read) ? Number(key) : key;
        compare(given[key], read[key], [...path, step]);
      }
    } else if (areOfOneKind(given, read)) {
      return;
    } else if (isObject(given) && writesItself(given)) {
      problems.push(inputProblem("input.not-plain", path, {}));
    } else {
      problems.push(inputProblem("input.json-form", path, { expected: `a ${nameOf(read)}` }));
    }
  }

  compare(given, read, []);
  if (problems.length < mostProblems) return problems;
  return [...problems.slice(0, mostProblems - 1), tooManyProblems(mostProblems)];
}

const isObject = (value: unknown): value is Marked => typeof value === "object" && value !== null;

const isPlainObject = (value: unknown): value is Marked & Bare =>
  isObject(value) && !writesItself(value);

function areOfOneKind(given: unknown, read: unknown): boolean {
  if (!isObject(given) || !isObject(read)) return false;
  if (read.mark !== undefined) return given.mark === read.mark;
  return Object.getPrototypeOf(given) === Object.getPrototypeOf(read);
}

/** The name in the mark of a value, `"concordat.Money"`: that of its class may have been shortened. */
function nameOf(value: unknown): string {
  const mark = isObject(value) ? value.mark : undefined;
  return (typeof mark === "symbol" && mark.description?.split(".").at(-1)) || "value";
}
