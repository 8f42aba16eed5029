import { isAnyDomainError } from "../finding/DomainError.ts";
import type { SourceRef } from "../finding/SourceRef.ts";
import { compactLastDay, compactNotice, compactSource } from "../funding/compact.ts";
import { noticeEnd } from "../funding/notice.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import type { Term } from "../time/Term.ts";

/**
 * How long notice was usual, where an agreement has no clause of its own.
 *
 * @category Grants
 */
export interface NoticeNorm {
  /** The first day on which it applied; absent where the source gives none. */
  readonly from?: string;
  /** The last day on which it applied. */
  readonly to?: string;
  /** How long notice of an end or change of funding was to be. */
  readonly notice: Term;
  /** Where that is said. */
  readonly source: SourceRef;
}

/**
 * The norms for notice between government and the voluntary sector, by the day on which notice is
 * given. The Civil Society Covenant replaced the Compact on 2025-07-17; no length is taken from it.
 *
 * @category Grants
 */
export const noticeNorms: readonly NoticeNorm[] = /* @__PURE__ */ (() =>
  Object.freeze([
    Object.freeze({
      // The Compact asked for notice before it was refreshed in 2009, from no day that the source gives.
      to: compactLastDay,
      notice: compactNotice,
      source: compactSource,
    }),
  ]))();

/**
 * The norm for notice that applied on a day.
 *
 * @param givenOn - the day on which notice is given
 * @returns the norm; `undefined` on a day on which none applied
 * @category Grants
 * @example
 * ```ts
 * import { localDate, noticeNormOn } from "concordat";
 *
 * noticeNormOn(localDate("2012-12-31"))?.notice; // => { months: 3 }
 * noticeNormOn(localDate("2025-07-16"))?.notice; // => { months: 3 }
 * noticeNormOn(localDate("2025-07-17")); // => undefined
 * ```
 */
export function noticeNormOn(givenOn: LocalDate): NoticeNorm | undefined {
  return noticeNorms.find(
    ({ from, to }) =>
      (from === undefined || from <= givenOn) && (to === undefined || givenOn <= to),
  );
}

/** The day on which a notice has run; `undefined` if that lies after the year 9999. */
export function noticeRunsTo(givenOn: LocalDate, notice: Term): LocalDate | undefined {
  try {
    return noticeEnd(givenOn, notice);
  } catch (error) {
    if (isAnyDomainError(error, "date.out-of-range")) return undefined;
    throw error;
  }
}
