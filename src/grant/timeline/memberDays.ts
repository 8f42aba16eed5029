import {
  type ConsortiumSplitOptions,
  type ConsortiumSplitRow,
  consortiumSplit,
} from "../../funding/splits.ts";
import { Money } from "../../money/Money.ts";
import { Rate } from "../../rate/Rate.ts";
import { addDays } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { daysInRange } from "../../time/range/rangeQueries.ts";
import type { ConsortiumMember } from "../parts/GrantParties.ts";

/** Whether a member of a consortium is one only on some days. */
export function hasMemberDays(members: readonly ConsortiumMember[]): boolean {
  return members.some(({ validity }) => validity !== undefined);
}

/** The days of a period on which a member holds its share; `undefined` if there are none. */
export function memberDays(
  { validity }: ConsortiumMember,
  { start, end }: DateRange,
): DateRange | undefined {
  const { from = start, to = end } = validity ?? {};
  const first = from > start ? from : start;
  const last = to < end ? to : end;
  return first <= last ? { start: first, end: last } : undefined;
}

/**
 * Divides money that is for some days between the members of a consortium: first between the days from one
 * change of its members to the next, then by the shares on those days. Days without a member count for nothing.
 */
export function dividedByDays(
  amount: Money,
  members: readonly ConsortiumMember[],
  days: DateRange,
  options: ConsortiumSplitOptions = {},
): readonly ConsortiumSplitRow[] {
  const spans = [...memberSpans(members, days)].filter((span) => span.members.length > 0);
  const { oddPenniesTo } = options;
  const isMember = ({ organisation }: ConsortiumMember) => organisation === oddPenniesTo;
  const isNobody = oddPenniesTo !== undefined && !members.some(isMember);
  if (spans.length === 0 || isNobody) return consortiumSplit(amount, members, options).rows;
  const lengths = spans.map(daysInRange);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const nothing = { share: Rate.of(0), amount: Money.zero(amount.currency) };
  const parts = new Map(members.map(({ organisation }) => [organisation, nothing]));
  amount.allocate(lengths).forEach((ofSpan, at) => {
    const { members: active } = spans[at] as MemberSpan;
    // Who has left, or is still to come, gets no odd pennies of these days.
    const hasPennies = oddPenniesTo === undefined || active.some(isMember);
    const weight = Rate.ratio(lengths[at] as number, whole);
    for (const row of consortiumSplit(ofSpan, active, hasPennies ? options : {}).rows) {
      const before = parts.get(row.organisation) ?? nothing;
      parts.set(row.organisation, {
        share: before.share.plus(row.share.times(weight)),
        amount: before.amount.plus(row.amount),
      });
    }
  });
  return [...parts].map(([organisation, part]) => ({ organisation, ...part }));
}

/** A change in who is a member: one joins from a day on, or leaves. */
interface MemberChange {
  readonly on: LocalDate;
  readonly member: ConsortiumMember;
  readonly joins: boolean;
}

/** The days between two changes, and who is a member on them, as listed. */
export interface MemberSpan extends DateRange {
  readonly members: readonly ConsortiumMember[];
  /** The sum of their shares. */
  readonly sum: Rate;
}

/** Goes through the days of a period, from one change of the members of a consortium to the next. */
export function* memberSpans(
  members: readonly ConsortiumMember[],
  period: DateRange,
): Generator<MemberSpan> {
  const changes: MemberChange[] = [];
  for (const member of members) {
    const held = memberDays(member, period);
    if (held === undefined) continue;
    changes.push({ on: held.start, member, joins: true });
    if (held.end < period.end) changes.push({ on: addDays(held.end, 1), member, joins: false });
  }
  changes.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const active = new Set<ConsortiumMember>();
  const listed = () => members.filter((member) => active.has(member));
  let sum = Rate.of(0);
  let start = period.start;
  for (const { on, member, joins } of changes) {
    if (on > start) {
      yield { start, end: addDays(on, -1), members: listed(), sum };
      start = on;
    }
    if (joins) active.add(member);
    else active.delete(member);
    sum = joins ? sum.plus(member.share) : sum.minus(member.share);
  }
  yield { start, end: period.end, members: listed(), sum };
}
