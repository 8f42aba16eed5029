import { type Problem, problem } from "./Problem.ts";

/** What stands in the place of the last problem that may be reported, and of all after it. */
export function tooManyProblems(limit: number): Problem {
  return problem("input.too-many-problems", [], { limit });
}
