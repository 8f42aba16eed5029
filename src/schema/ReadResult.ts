import type { Problem } from "./Problem.ts";

/**
 * What reading gives: the value, or the reasons why there is none.
 *
 * @typeParam T - what the schema parses to
 * @category Schemas
 */
export type ReadResult<T> =
  | {
      /** The data could be read. */
      readonly ok: true;
      /** What it holds. */
      readonly value: T;
    }
  | {
      /** The data could not be read. */
      readonly ok: false;
      /** Why: at least one problem, each with its place and rule. */
      readonly problems: readonly Problem[];
    };
