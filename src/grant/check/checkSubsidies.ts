import { type FindingIn, finding } from "../../finding/Finding.ts";
import type { YearAmount } from "../../funding/YearAmount.ts";
import { isIn } from "../../money/isIn.ts";
import { Money } from "../../money/Money.ts";
import { groupBy } from "../../schema/lists.ts";
import { compareDates } from "../../time/date/arithmetic.ts";
import { type LocalDate, localDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { refuseWrongDay, refuseWrongList } from "../../time/refuseWrong.ts";
import {
  financialYearOf,
  financialYearRange,
  previousFinancialYear,
} from "../../time/year/FinancialYear.ts";
import { isAwarded } from "../parts/grantLifecycle.ts";
import { type StandardRules, standardRules } from "../parts/standardRules.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { awardOf } from "../timeline/grantCurrentAward.ts";

/**
 * Assistance that an enterprise was given.
 *
 * @category Grants
 */
export interface Assistance {
  /** The day on which it was given. */
  readonly givenOn: LocalDate;
  /** How much, in pounds. */
  readonly amount: Money<"GBP">;
}

/**
 * The findings of {@link subsidyTotal}: figures, not whether a law was kept.
 *
 * @category Grants
 */
export interface SubsidyTotal {
  /** Assistance counts whole from the day on which it is given, whenever it is paid. */
  readonly basis: "commitment";
  /** The days whose assistance counts, both included. */
  readonly period: DateRange;
  /** The assistance in each of the three financial years, the current one as far as it has elapsed. */
  readonly rows: readonly YearAmount[];
  /** The sum of the rows. */
  readonly total: Money<"GBP">;
  /** The most that one enterprise may be given as minimal financial assistance; absent before 2023-01-04. */
  readonly limit?: Money<"GBP">;
}

/** The first day of the limit, and the limit in pounds: Subsidy Control Act 2022, section 36. */
export const minimalAssistanceFrom: LocalDate = /* @__PURE__ */ localDate("2023-01-04");
const limitInPounds = "315000";

/**
 * Adds up the assistance of the current financial year, as far as it has elapsed, and of the two before
 * it, and puts the limit for minimal financial assistance beside it. Which assistance is minimal
 * financial assistance, and whether the limit was kept, is not for arithmetic to say.
 *
 * Source: Subsidy Control Act 2022, section 36.
 *
 * @param assistance - what was given, in any order; what was given on other days does not count
 * @param asOf - the day for which it is added up, that day included
 * @returns the three years with their sum and, from 2023-01-04, the limit of £315,000.00
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `financial-year.out-of-range` if the years reach beyond 0001/02 to
 * 9998/99
 * @throws {@link DomainError} `money.currency-mismatch` if an amount is not in pounds, which the
 * compiler refuses
 * @category Grants
 * @example
 * ```ts
 * import { localDate, Money, subsidyTotal } from "concordat";
 *
 * const found = subsidyTotal(
 *   [
 *     { givenOn: localDate("2021-03-31"), amount: Money.of("100000", "GBP") },
 *     { givenOn: localDate("2021-04-01"), amount: Money.of("200000", "GBP") },
 *     { givenOn: localDate("2023-06-01"), amount: Money.of("120000", "GBP") },
 *   ],
 *   localDate("2023-06-30"),
 * );
 * found.period.start; // => "2021-04-01"
 * found.total.format(); // => "£320,000.00"
 * found.limit?.format(); // => "£315,000.00"
 * ```
 */
export function subsidyTotal(assistance: readonly Assistance[], asOf: LocalDate): SubsidyTotal {
  refuseWrongList("assistance", assistance);
  refuseWrongDay("asOf", asOf);
  const current = financialYearOf(asOf);
  const last = previousFinancialYear(current);
  const years = [previousFinancialYear(last), last, current];
  const rows = years.map((financialYear) => {
    const { start, end } = financialYearRange(financialYear);
    const given = assistance.filter(
      ({ givenOn }) => start <= givenOn && givenOn <= end && givenOn <= asOf,
    );
    return { financialYear, amount: Money.sumBy(given, ({ amount }) => amount, "GBP") };
  });
  return {
    basis: "commitment",
    period: { start: subsidyWindowStart(asOf), end: asOf },
    rows,
    total: Money.sumBy(rows, ({ amount }) => amount, "GBP"),
    ...(asOf >= minimalAssistanceFrom && { limit: minimalAssistanceLimit() }),
  };
}

/** The first day whose assistance counts on a day. */
export function subsidyWindowStart(asOf: LocalDate): LocalDate {
  return financialYearRange(previousFinancialYear(previousFinancialYear(financialYearOf(asOf))))
    .start;
}

/** The most that one enterprise may be given, from {@link minimalAssistanceFrom}. */
export function minimalAssistanceLimit(): Money<"GBP"> {
  return Money.of(limitInPounds, "GBP");
}

type SubsidyFinding = FindingIn<Pick<StandardRules, "grant.subsidy-limit">>;

/** Assistance before this day counts on no day on which the limit applied. */
const countedFrom: LocalDate = /* @__PURE__ */ subsidyWindowStart(minimalAssistanceFrom);

interface Given {
  readonly lead: string;
  readonly index: number;
  readonly on: LocalDate;
  readonly amount: Money<"GBP">;
  readonly classified: boolean;
}

/**
 * Adds up, for each organisation, what grants that it leads gave it in the elapsed part of a financial
 * year and the two before it, and notes where that passes the limit for minimal financial assistance. A
 * grant counts, whole, from the day on which it was signed or, where that is not stated, awarded; a
 * grant without either day, in another currency, not awarded, or said to be none does not.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param grants - the grants, in any order
 * @returns a note for each grant with which the limit was passed; its path begins with its position
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Grants
 * @example
 * ```ts
 * import { checkSubsidies, dateRange, financialYear, localDate, Money, type StrategicPartnerGrant } from "concordat";
 *
 * const grant: StrategicPartnerGrant = {
 *   id: "example-grant",
 *   title: "Example grant",
 *   funder: "example-department",
 *   lead: "example-charity",
 *   period: dateRange(localDate("2023-04-01"), localDate("2024-03-31")),
 *   awards: [{ financialYear: financialYear("2023/24"), amount: Money.of("315000.01", "GBP") }],
 *   status: "active",
 *   signedOn: localDate("2023-04-01"),
 * };
 * const [found] = checkSubsidies([grant]);
 * [found?.rule, found?.severity]; // => ["grant.subsidy-limit", "info"]
 * ```
 */
export function checkSubsidies(
  grants: readonly StrategicPartnerGrant[],
): readonly SubsidyFinding[] {
  refuseWrongList("grants", grants);
  const all = grants.flatMap((grant, index) => givenBy(grant, index) ?? []);
  const byLead = groupBy(all, ({ lead }) => lead);
  return [...byLead].flatMap(([organisation, given]) => checkOne(organisation, given));
}

function givenBy(grant: StrategicPartnerGrant, index: number): Given | undefined {
  const { lead, signedOn, awardedOn, subsidy } = grant;
  const on = signedOn ?? awardedOn;
  if (on === undefined || on < countedFrom || !isAwarded(grant)) return undefined;
  if (subsidy === "none" || subsidy === "other") return undefined;
  const amount = awardOf(grant);
  if (!isIn(amount, "GBP")) return undefined;
  return { lead, index, on, amount, classified: subsidy === "minimal-financial-assistance" };
}

function checkOne(organisation: string, given: readonly Given[]): readonly SubsidyFinding[] {
  const limit = minimalAssistanceLimit();
  const ordered = [...given].sort((a, b) => compareDates(a.on, b.on));
  const found: SubsidyFinding[] = [];
  const nothing = Money.zero("GBP");
  let total = nothing;
  let unclassified = nothing;
  let oldest = 0;
  for (const { on, index, amount, classified } of ordered) {
    total = total.plus(amount);
    if (!classified) unclassified = unclassified.plus(amount);
    if (on < minimalAssistanceFrom) continue;
    const from = subsidyWindowStart(on);
    for (let past = ordered[oldest]; past !== undefined && past.on < from; past = ordered[oldest]) {
      total = total.minus(past.amount);
      if (!past.classified) unclassified = unclassified.minus(past.amount);
      oldest += 1;
    }
    if (!total.greaterThan(limit)) continue;
    const values = {
      organisation,
      from,
      to: on,
      total: total.toJSON(),
      unclassified: unclassified.toJSON(),
      limit: limit.toJSON(),
    };
    found.push(finding(standardRules, "grant.subsidy-limit", [index, "awards"], values));
  }
  return found;
}
