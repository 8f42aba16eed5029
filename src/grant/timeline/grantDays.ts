import type { Money } from "../../money/Money.ts";
import { countWhile } from "../../schema/lists.ts";
import { addDays, compareDates } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { isValidOn, type Validity } from "../../time/range/Validity.ts";
import { refuseWrongDay, refuseWrongSubject } from "../../time/refuseWrong.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";

/**
 * The days that a grant is for, with the variations that prolonged it.
 *
 * @param grant - the grant
 * @param asOf - the last day whose variations count; all of them if omitted
 * @returns the period, both days included: from its first day to the last one of any prolongation
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Grants
 * @example
 * ```ts
 * import { grantCurrentPeriod, dateRange, localDate } from "concordat";
 *
 * const period = grantCurrentPeriod({
 *   period: dateRange(localDate("2011-04-01"), localDate("2012-03-31")),
 *   variations: [
 *     { on: localDate("2012-03-01"), prolongs: dateRange(localDate("2012-04-01"), localDate("2013-03-31")) },
 *   ],
 * });
 * period.end; // => "2013-03-31"
 * ```
 */
export function grantCurrentPeriod(
  grant: Pick<StrategicPartnerGrant, "period" | "variations">,
  asOf?: LocalDate,
): DateRange {
  refuseWrongSubject("grant", grant, "period");
  if (asOf !== undefined) refuseWrongDay("asOf", asOf);
  return periodOf(grant, asOf);
}

/** The same of a grant that has been tested. */
export function periodOf(
  { period, variations }: Pick<StrategicPartnerGrant, "period" | "variations">,
  asOf?: LocalDate,
): DateRange {
  let { end } = period;
  for (const { on, prolongs } of variations ?? []) {
    const counts = asOf === undefined || on <= asOf;
    if (counts && prolongs !== undefined && prolongs.end > end) end = prolongs.end;
  }
  return end === period.end ? period : { start: period.start, end };
}

/**
 * The last day of a grant by the notice that was given of its end, as known on a day: none where that does
 * not come before the end of the period, or where a prolongation beyond it was agreed after the notice.
 */
export function lastDayByNotice(
  grant: Pick<StrategicPartnerGrant, "endNotice" | "period" | "variations">,
  asOf: LocalDate,
): LocalDate | undefined {
  const { endNotice, variations = [] } = grant;
  if (endNotice === undefined || endNotice.givenOn > asOf) return undefined;
  const { givenOn, endsOn } = endNotice;
  if (endsOn >= periodOf(grant, asOf).end) return undefined;
  const goesOn = variations.some(
    ({ on, prolongs }) =>
      on > givenOn && on <= asOf && prolongs !== undefined && prolongs.end > endsOn,
  );
  return goesOn ? undefined : endsOn;
}

const firstDay = "0001-01-01";

/**
 * When a grant was suspended, from its history.
 *
 * @param grant - the grant
 * @returns each suspension, both days included: from the day on which it began to the day before it
 * was left; without `to` if it has not been left, without `from` if only its end is recorded
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Grants
 * @example
 * ```ts
 * import { localDate, grantSuspensions } from "concordat";
 *
 * const suspensions = grantSuspensions({
 *   history: [
 *     { from: "active", to: "suspended", on: localDate("2012-10-01") },
 *     { from: "suspended", to: "active", on: localDate("2012-12-01") },
 *   ],
 * });
 * suspensions; // => [{ from: "2012-10-01", to: "2012-11-30" }]
 * ```
 */
export function grantSuspensions(
  grant: Pick<StrategicPartnerGrant, "history">,
): readonly Validity[] {
  refuseWrongSubject("grant", grant);
  return suspensionsOf(grant);
}

/** The same of a grant that has been tested. */
export function suspensionsOf({
  history = [],
}: Pick<StrategicPartnerGrant, "history">): readonly Validity[] {
  const found: Validity[] = [];
  let open: LocalDate | undefined;
  for (const { from, to, on } of history) {
    if (from === "suspended" && to !== "suspended") {
      // A suspension that was left on the day on which it began lasted for none.
      if (on > (open ?? firstDay)) found.push({ ...(open && { from: open }), to: addDays(on, -1) });
      open = undefined;
    }
    if (to === "suspended") open ??= on;
  }
  if (open !== undefined) found.push({ from: open });
  return found;
}

/**
 * Finds, for a day, a span that holds it. The spans are put in order once, so that asking for many days
 * stays quick however many spans there are.
 */
export function spanFinder<S extends Validity>(
  spans: readonly S[],
): (day: LocalDate) => S | undefined {
  const ordered = [...spans].sort((a, b) => (begins(a) < begins(b) ? -1 : 1));
  // Beside each span, the one that lasts longest among it and those that begin before it.
  const longest: S[] = [];
  for (const span of ordered) {
    const before = longest.at(-1);
    longest.push(before !== undefined && lastsLonger(before, span) ? before : span);
  }
  return (day) => {
    const found = longest[countWhile(ordered, (span) => begins(span) <= day) - 1];
    return found !== undefined && isValidOn(found, day) ? found : undefined;
  };
}

const begins = ({ from }: Validity): string => from ?? "";

function lastsLonger(a: Validity, b: Validity): boolean {
  return a.to === undefined || (b.to !== undefined && a.to >= b.to);
}

/** A change in the earning of a grant, from a day on. */
export type EarningEvent =
  | { readonly kind: "change"; readonly on: LocalDate; readonly amount: Money }
  | { readonly kind: "prolong"; readonly on: LocalDate; readonly end: LocalDate }
  | { readonly kind: "pause" | "resume" | "stop"; readonly on: LocalDate };

/** When a grant stopped earning by a day, and when it went on, in order; nothing follows its stop. */
export function interruptionsOf(
  suspensions: readonly Validity[],
  start: LocalDate,
  stop: LocalDate | undefined,
  asOf: LocalDate,
): readonly EarningEvent[] {
  const events: EarningEvent[] = [];
  for (const { from = start, to } of suspensions) {
    events.push({ kind: "pause", on: from });
    if (to !== undefined && to < asOf) events.push({ kind: "resume", on: addDays(to, 1) });
  }
  const until = events.filter(({ on }) => on <= asOf && (stop === undefined || on < stop));
  if (stop !== undefined && stop <= asOf) until.push({ kind: "stop", on: stop });
  return until.sort((a, b) => compareDates(a.on, b.on));
}
