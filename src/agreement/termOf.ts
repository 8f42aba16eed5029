import type { DateRange } from "../time/DateRange.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { termEnd } from "../time/termEnds.ts";
import type { EffectiveFromBasis, MemorandumOfUnderstanding } from "./MemorandumOfUnderstanding.ts";

/**
 * The first day of a memorandum and what it rests on.
 *
 * @category Agreements
 */
export interface EffectiveStart {
  /** The first day. */
  readonly start: LocalDate;
  /** What it rests on: only `stated` comes from the source. */
  readonly startBasis: EffectiveFromBasis;
}

/**
 * When a memorandum runs, and what its first day rests on.
 *
 * @category Agreements
 */
export interface MemorandumTerm extends DateRange, EffectiveStart {}

/**
 * The first day of a memorandum: its effective date; else the day it was signed; else the day it was
 * announced.
 *
 * @param memorandum - the memorandum
 * @returns the day and what it rests on; `undefined` if it has none of the three
 * @category Agreements
 * @example
 * ```ts
 * import { effectiveStart, localDate } from "concordat";
 *
 * effectiveStart({ announcedOn: localDate("2017-02-01") }); // => { start: "2017-02-01", startBasis: "announced" }
 * ```
 */
export function effectiveStart(
  memorandum: Pick<
    MemorandumOfUnderstanding,
    "effectiveFrom" | "effectiveFromBasis" | "signedOn" | "announcedOn"
  >,
): EffectiveStart | undefined {
  const { effectiveFrom, effectiveFromBasis, signedOn, announcedOn } = memorandum;
  if (effectiveFrom !== undefined) {
    return { start: effectiveFrom, startBasis: effectiveFromBasis ?? "stated" };
  }
  if (signedOn !== undefined) return { start: signedOn, startBasis: "signed" };
  return announcedOn && { start: announcedOn, startBasis: "announced" };
}

/**
 * When a memorandum runs: from its first day (see {@link effectiveStart}) for the length of its term.
 *
 * @param memorandum - the memorandum
 * @returns the first and the last day, both included, and what the first rests on; `undefined` if
 * its first day or its length is not known
 * @throws {@link DateOutOfRangeError} if it would end after the year 9999
 * @category Agreements
 * @example
 * ```ts
 * import { localDate, termOf } from "concordat";
 *
 * termOf({ announcedOn: localDate("2017-02-01"), term: { years: 5 } });
 * // => { start: "2017-02-01", startBasis: "announced", end: "2022-01-31" }
 * ```
 */
export function termOf(
  memorandum: Pick<
    MemorandumOfUnderstanding,
    "effectiveFrom" | "effectiveFromBasis" | "signedOn" | "announcedOn" | "term"
  >,
): MemorandumTerm | undefined {
  const start = effectiveStart(memorandum);
  if (start === undefined || memorandum.term === undefined) return undefined;
  return { ...start, end: termEnd(start.start, memorandum.term) };
}
