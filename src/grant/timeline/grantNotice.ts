import type { SourceRef } from "../../finding/SourceRef.ts";
import { compactLastDay, compactNotice, compactSource } from "../../funding/compact.ts";
import { latestNoticeFor } from "../../funding/notice.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { refuseWrongDay, refuseWrongSubject } from "../../time/refuseWrong.ts";
import type { Term } from "../../time/term/Term.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { periodOf } from "./grantDays.ts";

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
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
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
  refuseWrongDay("givenOn", givenOn);
  return noticeNorms.find(
    ({ from, to }) =>
      (from === undefined || from <= givenOn) && (to === undefined || givenOn <= to),
  );
}

/**
 * When notice must be given so that it has run when a grant ends.
 *
 * @category Grants
 */
export interface GrantNotice {
  /** The last day of the grant, with the variations that prolonged it. */
  readonly end: LocalDate;
  /** The length of the notice. */
  readonly notice: Term;
  /** Whether that is the agreement's own clause, or the norm of the day. */
  readonly basis: "clause" | "norm";
  /** The last day on which notice can be given. */
  readonly latest: LocalDate;
}

/**
 * When notice must be given so that it has run when a grant ends: by the agreement's own clause, or, where
 * it has none, by the norm of that day.
 *
 * @param grant - the grant
 * @param asOf - the last day whose variations count; all of them if omitted
 * @returns the last day for notice, with the length and what it rests on; `undefined` if there is neither a
 * clause nor a norm
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} of {@link TermFailures} if the notice period is not a length of time
 * @throws {@link DomainError} `date.out-of-range` if a day leaves the calendar of the years 1 to 9999
 * @category Grants
 * @example
 * ```ts
 * import { dateRange, grantNotice, localDate } from "concordat";
 *
 * const period = dateRange(localDate("2012-04-01"), localDate("2013-03-31"));
 * grantNotice({ period })?.latest; // => "2012-12-31"
 * grantNotice({ period, noticePeriod: { months: 6 } })?.latest; // => "2012-09-30"
 * ```
 */
export function grantNotice(
  grant: Pick<StrategicPartnerGrant, "period" | "variations" | "noticePeriod">,
  asOf?: LocalDate,
): GrantNotice | undefined {
  refuseWrongSubject("grant", grant, "period");
  if (asOf !== undefined) refuseWrongDay("asOf", asOf);
  const { end } = periodOf(grant, asOf);
  const { noticePeriod } = grant;
  if (noticePeriod !== undefined) {
    return {
      end,
      notice: noticePeriod,
      basis: "clause",
      latest: latestNoticeFor(end, noticePeriod),
    };
  }
  for (const { notice } of noticeNorms) {
    const latest = latestNoticeFor(end, notice);
    if (noticeNormOn(latest)?.notice === notice) return { end, notice, basis: "norm", latest };
  }
  return undefined;
}
