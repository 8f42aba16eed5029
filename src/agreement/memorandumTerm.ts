import type { DateRange } from "../time/range/DateRange.ts";
import { isClosed, isOpenEnded } from "../time/range/OpenRange.ts";
import { refuseWrongSubject } from "../time/refuseWrong.ts";
import { termEnd } from "../time/term/termEnds.ts";
import type { MemorandumOfUnderstanding } from "./MemorandumOfUnderstanding.ts";
import { type MemorandumEffectiveStart, memorandumEffectiveStart } from "./memorandumStart.ts";

/**
 * When a memorandum runs, and what its first day rests on.
 *
 * @category Agreements
 */
export interface MemorandumTerm extends DateRange, MemorandumEffectiveStart {}

/**
 * The dates of a memorandum from which its term follows.
 *
 * @category Agreements
 */
export type MemorandumDates = Pick<
  MemorandumOfUnderstanding,
  "effectiveFrom" | "effectiveFromBasis" | "signedOn" | "announcedOn" | "term" | "extendedTo"
>;

/** When a memorandum was first agreed to run, whatever extended it later. */
export function firstTermOf(memorandum: MemorandumDates): MemorandumTerm | undefined {
  const start = memorandumEffectiveStart(memorandum);
  const { term } = memorandum;
  if (start === undefined || term === undefined || isOpenEnded(term)) return undefined;
  return { ...start, end: termEnd(start.start, term) };
}

/**
 * The days over which its money is spread: the funding period or, where none is stated, the first term;
 * `undefined` if that has no end.
 */
export function fundedPeriod(
  memorandum: MemorandumDates & Pick<MemorandumOfUnderstanding, "fundingPeriod">,
): DateRange | undefined {
  const { fundingPeriod } = memorandum;
  if (fundingPeriod === undefined) return firstTermOf(memorandum);
  return isClosed(fundingPeriod) ? fundingPeriod : undefined;
}

/**
 * When a memorandum runs: from its first day (see {@link memorandumEffectiveStart}) for the length of its term, or
 * to the day to which it was extended.
 *
 * @param memorandum - the memorandum
 * @returns the first and the last day, both included, and what the first rests on; `undefined` if
 * its first day or its length is not known, if it has no end, or if it is said to be extended to a day before its first
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `date.out-of-range` if it would end after the year 9999
 * @category Agreements
 * @example
 * ```ts
 * import { localDate, memorandumTerm } from "concordat";
 *
 * const memorandum = { announcedOn: localDate("2017-02-01"), term: { years: 5 } };
 * memorandumTerm(memorandum);
 * // => { start: "2017-02-01", startBasis: "announced", end: "2022-01-31" }
 * memorandumTerm({ ...memorandum, extendedTo: localDate("2022-06-30") })?.end; // => "2022-06-30"
 * ```
 */
export function memorandumTerm(memorandum: MemorandumDates): MemorandumTerm | undefined {
  refuseWrongSubject("memorandum", memorandum);
  const { extendedTo } = memorandum;
  if (extendedTo === undefined) return firstTermOf(memorandum);
  const start = memorandumEffectiveStart(memorandum);
  if (start === undefined || isOpenEnded(extendedTo) || extendedTo < start.start) return undefined;
  return { ...start, end: extendedTo };
}

/** The verdict on a fault that follows from a term: from an assumed first day only an assumption follows. */
export function certainty({ startBasis }: MemorandumTerm): "no" | "unknown" {
  return startBasis === "stated" ? "no" : "unknown";
}

/** The term, unless it was extended to a day that nobody says. */
export function knownTermOf(memorandum: MemorandumOfUnderstanding): MemorandumTerm | undefined {
  const { status, history = [], extendedTo } = memorandum;
  const wasExtended = status === "extended" || history.some(({ to }) => to === "extended");
  return wasExtended && extendedTo === undefined ? undefined : memorandumTerm(memorandum);
}
