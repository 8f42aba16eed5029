import { latestNoticeFor } from "../funding/notice.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import type { Term } from "../time/Term.ts";
import { currentPeriod } from "./currentPeriod.ts";
import { noticeNormOn, noticeNorms } from "./noticeNorm.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";

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
 * @param asOf - the last day whose variations count; all of them if left away
 * @returns the last day for notice, with the length and what it rests on; `undefined` if there is neither a
 * clause nor a norm
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
  const { end } = currentPeriod(grant, asOf);
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
