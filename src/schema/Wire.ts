import type { Brand } from "../finding/Brand.ts";
import type { Stated } from "../finding/Stated.ts";

/**
 * A value that writes itself as JSON, as {@link Money} does.
 *
 * @typeParam Json - the JSON that it writes
 * @category Schemas
 */
export interface WritesItself<Json> {
  /** Returns the JSON form of the value. */
  toJSON(): Json;
}

/**
 * The wire form of a type: its shape as JSON. Money, rates and anything else with a `toJSON` take the form
 * that it writes. Dates, financial years and codes are plain strings. The rest keeps its shape.
 *
 * @typeParam T - the type
 * @category Schemas
 * @example
 * ```ts
 * import type { Fund, Wire } from "concordat";
 *
 * const fund: Wire<Fund> = {
 *   id: "example-fund",
 *   name: "Example Fund",
 *   period: { start: "2016-04-01", end: "2021-03-31" },
 * };
 * fund.period?.start; // => "2016-04-01"
 * ```
 */
export type Wire<T> = T extends string
  ? T extends Brand<string, string>
    ? string
    : T
  : T extends WritesItself<infer Json>
    ? Json
    : T extends number
      ? T extends Stated<infer Value>
        ? Value
        : T
      : T extends object
        ? string extends keyof T
          ? T
          : { [K in keyof T]: Wire<T[K]> }
        : T;
