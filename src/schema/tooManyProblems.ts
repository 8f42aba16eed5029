import { type Problem, problem } from "./Problem.ts";
import { readRule } from "./readRules.ts";

/** What stands in the place of the last problem that may be reported, and of all after it. */
export function tooManyProblems(limit: number): Problem {
  return problem(readRule("input.too-many-problems"), [], { limit });
}
