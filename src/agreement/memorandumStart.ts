import { isLocalDate, type LocalDate } from "../time/date/LocalDate.ts";
import type { PartialDate } from "../time/range/PartialDate.ts";
import { refuseWrongSubject } from "../time/refuseWrong.ts";

/**
 * The basis of the effective date of a memorandum: a source that states it, the day of its
 * announcement or of its signature, or an assumption.
 *
 * @category Agreements
 */
export type EffectiveFromBasis = "stated" | "announced" | "signed" | "assumed";

/**
 * The first day of a memorandum and what it rests on.
 *
 * @category Agreements
 */
export interface MemorandumEffectiveStart {
  /** The first day. */
  readonly start: LocalDate;
  /** Its basis: only `stated` comes from the source. */
  readonly startBasis: EffectiveFromBasis;
}

/**
 * The dates of a memorandum from which its first day follows.
 *
 * @category Agreements
 */
export interface MemorandumFirstDates {
  /** The first day on which it has effect. */
  readonly effectiveFrom?: LocalDate;
  /** The basis of `effectiveFrom`; `stated` if omitted. */
  readonly effectiveFromBasis?: EffectiveFromBasis;
  /** When it was signed: the day, month or year that is stated. */
  readonly signedOn?: PartialDate;
  /** The day on which it was announced. */
  readonly announcedOn?: LocalDate;
}

/**
 * The first day of a memorandum: its effective date; else the day it was signed, where the day is
 * known; else the day it was announced.
 *
 * @param memorandum - the memorandum
 * @returns the day and what it rests on; `undefined` if it has none of the three
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Agreements
 * @example
 * ```ts
 * import { memorandumEffectiveStart, localDate } from "concordat";
 *
 * memorandumEffectiveStart({ announcedOn: localDate("2017-02-01") }); // => { start: "2017-02-01", startBasis: "announced" }
 * ```
 */
export function memorandumEffectiveStart(
  memorandum: MemorandumFirstDates,
): MemorandumEffectiveStart | undefined {
  refuseWrongSubject("memorandum", memorandum);
  return startOf(memorandum);
}

/** The same, of dates that need not be sound: a schema asks before it has read them. */
export function startOf({
  effectiveFrom,
  effectiveFromBasis,
  signedOn,
  announcedOn,
}: MemorandumFirstDates): MemorandumEffectiveStart | undefined {
  if (effectiveFrom !== undefined) {
    return { start: effectiveFrom, startBasis: effectiveFromBasis ?? "stated" };
  }
  if (isLocalDate(signedOn)) return { start: signedOn, startBasis: "signed" };
  return announcedOn && { start: announcedOn, startBasis: "announced" };
}
