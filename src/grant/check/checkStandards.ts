import { finding } from "../../finding/Finding.ts";
import { inCalendar } from "../../funding/inCalendar.ts";
import { noticeEnd } from "../../funding/notice.ts";
import { addYears } from "../../time/date/arithmetic.ts";
import { type LocalDate, localDate, yearOf } from "../../time/date/LocalDate.ts";
import type { GrantFinding } from "../grantRules.ts";
import { type GrantStatus, isAwarded } from "../parts/grantLifecycle.ts";
import { standardRules } from "../parts/standardRules.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { periodOf } from "../timeline/grantDays.ts";
import { noticeNormOn } from "../timeline/grantNotice.ts";
import type { GrantContext } from "./GrantContext.ts";

/** Checks a grant against what is usual: notice in time, and a review a year. */
export function checkStandards(
  grant: StrategicPartnerGrant,
  { asOf, standardsOf }: GrantContext,
): readonly GrantFinding[] {
  const notice = checkNotice(grant, standardsOf);
  return asOf === undefined ? notice : [...notice, ...checkReviews(grant, asOf, standardsOf)];
}

function checkNotice(
  { endNotice, noticePeriod }: StrategicPartnerGrant,
  standardsOf: LocalDate | undefined,
): readonly GrantFinding[] {
  if (endNotice === undefined) return [];
  const { givenOn, endsOn } = endNotice;
  const basis = noticePeriod === undefined ? "norm" : "agreement";
  const notice = noticePeriod ?? noticeNormOn(standardsOf ?? givenOn)?.notice;
  if (notice === undefined) return [];
  const runsTo = inCalendar(() => noticeEnd(givenOn, notice));
  if (runsTo !== undefined && runsTo <= endsOn) return [];
  const values = { basis, givenOn, endsOn, ...(runsTo !== undefined && { runsTo }) } as const;
  // The agreement binds; the norm is what is usual.
  const options = basis === "agreement" ? ({ severity: "error" } as const) : {};
  return [finding(standardRules, "grant.short-notice", ["endNotice"], values, options)];
}

const reviewedFrom: LocalDate = /* @__PURE__ */ localDate("2016-12-01");

/** Statuses in which a grant may not have begun. */
const unbegun: readonly GrantStatus[] = ["awarded", "offered", "accepted"];

function checkReviews(
  grant: StrategicPartnerGrant,
  asOf: LocalDate,
  standardsOf: LocalDate | undefined,
): readonly GrantFinding[] {
  if (standardsOf !== undefined && standardsOf < reviewedFrom) return [];
  if (!isAwarded(grant) || unbegun.includes(grant.status)) return [];
  const until = lastDayOf(grant, asOf);
  const { start } = grant.period;
  let since = standardsOf === undefined && start < reviewedFrom ? reviewedFrom : start;
  if (reviewDueBefore(until, since) === undefined) return [];
  const reviews = (grant.reviews ?? []).map(({ on }, index) => ({ on, index }));
  reviews.sort((a, b) => (a.on < b.on ? -1 : 1));
  const found: GrantFinding[] = [];
  for (const { on, index } of [...reviews, { on: undefined, index: undefined }]) {
    if (on !== undefined && (on < since || on > asOf)) continue;
    const dueBy = reviewDueBefore(until, since);
    if (dueBy === undefined) break;
    if (on === undefined || on > dueBy) {
      const path = index === undefined ? ["reviews"] : ["reviews", index];
      const verdict = grant.reviews === undefined ? "unknown" : "no";
      found.push(
        finding(standardRules, "grant.annual-review-missing", path, { since, dueBy, verdict }),
      );
    }
    if (on !== undefined) since = on;
  }
  return found;
}

/** The day by which the next review is due; `undefined` if a grant is over by then. */
function reviewDueBefore(until: LocalDate, since: LocalDate): LocalDate | undefined {
  const dueBy = yearOf(since) < 9999 ? addYears(since, 1) : until;
  return dueBy < until ? dueBy : undefined;
}

/** The last day of a grant as far as it is over: of its period, before it was terminated, or today. */
function lastDayOf(grant: StrategicPartnerGrant, asOf: LocalDate): LocalDate {
  const { end } = periodOf(grant);
  const terminated = grant.history?.find(({ to }) => to === "terminated")?.on ?? end;
  return [terminated, end].reduce((earliest, day) => (day < earliest ? day : earliest), asOf);
}
