import { type FindingPath, finding } from "../../finding/Finding.ts";
import { Money } from "../../money/Money.ts";
import type { Organisation } from "../../organisation/Organisation.ts";
import { addYears } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { partialDateRange } from "../../time/range/PartialDate.ts";
import { rangeOverlaps } from "../../time/range/rangeQueries.ts";
import { refuseWrongOptions, refuseWrongSubject } from "../../time/refuseWrong.ts";
import { financialYearRange } from "../../time/year/FinancialYear.ts";
import type { AwardDates } from "./AwardDates.ts";
import { assumedPeriod, monthsOf, periodOf, statedPeriod } from "./awardPeriod.ts";
import { type AwardFinding, awardRules } from "./awardRules.ts";
import type { PublishedAward } from "./PublishedAward.ts";
import { otherBodies } from "./recipientIdentity.ts";
import { statedFinancialYear } from "./statedFinancialYear.ts";

/**
 * The context of {@link checkAward}.
 *
 * @category Published awards
 */
export interface AwardContext {
  /** The day for which it is checked. If it is omitted, no end is found to be long past. */
  readonly asOf?: LocalDate;
  /** The organisations that are known; the recipients are looked for among them, for their codes. */
  readonly organisations?: readonly Organisation[];
}

/** The number of years after which an end is long past. */
const longPastYears = 2;

/**
 * Checks a published award: its amounts, its dates and its stated year against each other, and its recipients'
 * ids against the numbers beside them. {@link awardRules} lists what is looked for.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param award - an award, as {@link awardSchema} reads it
 * @param context - the day, and the organisations that are known
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.currency-mismatch` if the amounts are in different currencies, which
 * the schema refuses
 * @category Published awards
 * @example
 * ```ts
 * import { checkAward, Money } from "concordat";
 *
 * const findings = checkAward({
 *   id: "360G-example-1",
 *   title: "Grant to Example Initiative",
 *   funder: "GB-LAE-EXA",
 *   amount: Money.of("5000", "GBP"),
 *   recipients: [
 *     { kind: "organisation", organisation: "GB-CHC-137129", charityNumber: "1137129" },
 *   ],
 *   statedYear: "2017/19",
 * });
 * findings.map(({ rule }) => rule); // => ["award.identifier-number-differs", "award.year-not-financial"]
 * ```
 */
export function checkAward(
  award: PublishedAward,
  context: AwardContext = {},
): readonly AwardFinding[] {
  refuseWrongSubject("award", award, "amount");
  refuseWrongOptions("context", context);
  return [
    ...checkAmounts(award),
    ...checkRecipients(award, context),
    ...checkDates("planned", award.planned),
    ...checkDates("actual", award.actual),
    ...checkStatedYear(award),
    ...checkEnd(award, context),
  ];
}

function checkAmounts({ amount, appliedFor, years }: PublishedAward): readonly AwardFinding[] {
  const found: AwardFinding[] = [];
  if (!amount.isPositive()) {
    const values = { amount: amount.toJSON() };
    found.push(finding(awardRules, "award.amount-not-positive", ["amount"], values));
  }
  if (appliedFor !== undefined && amount.greaterThan(appliedFor)) {
    const values = { amount: amount.toJSON(), appliedFor: appliedFor.toJSON() };
    found.push(finding(awardRules, "award.above-applied", ["amount"], values));
  }
  const sum = years && Money.sumBy(years, (year) => year.amount, amount.currency);
  if (sum !== undefined && !sum.equals(amount)) {
    const values = { sum: sum.toJSON(), amount: amount.toJSON() };
    found.push(finding(awardRules, "award.years-sum", ["years"], values));
  }
  return found;
}

function checkRecipients(
  { recipients = [] }: PublishedAward,
  { organisations = [] }: AwardContext,
): readonly AwardFinding[] {
  return recipients.flatMap((recipient, index): readonly AwardFinding[] => {
    const path: FindingPath = ["recipients", index];
    const { kind, organisation } = recipient;
    if (kind === "organisation" && organisation === undefined) {
      return [finding(awardRules, "award.recipient-name-only", path, {})];
    }
    const known = organisations.find(({ id }) => id === organisation);
    return otherBodies(recipient, known).map(({ field, register, number }) => {
      const values = { organisation: organisation ?? "", register, number };
      return finding(awardRules, "award.identifier-number-differs", [...path, field], values);
    });
  });
}

function checkDates(
  which: "planned" | "actual",
  dates: AwardDates | undefined,
): readonly AwardFinding[] {
  const { start, end, months } = dates ?? {};
  if (dates === undefined || start === undefined || end === undefined) return [];
  if (partialDateRange(end).end < partialDateRange(start).start) {
    const values = { dates: which, start, end };
    return [finding(awardRules, "award.end-before-start", [which, "end"], values)];
  }
  const between = monthsOf(dates);
  if (months === undefined || between === undefined) return [];
  const [atLeast, atMost] = between;
  if (atLeast <= months && months <= atMost) return [];
  const values = { dates: which, months, atLeast, atMost };
  return [finding(awardRules, "award.months-differ", [which, "months"], values)];
}

function checkStatedYear(award: PublishedAward): readonly AwardFinding[] {
  const { statedYear } = award;
  if (statedYear === undefined) return [];
  const financialYear = statedFinancialYear(statedYear);
  if (financialYear === undefined) {
    return [finding(awardRules, "award.year-not-financial", ["statedYear"], {})];
  }
  const period = statedPeriod(award);
  if (period === undefined || rangeOverlaps(period, financialYearRange(financialYear))) return [];
  const values = { financialYear, ...period };
  return [finding(awardRules, "award.year-outside-dates", ["statedYear"], values)];
}

/** Finds an end that was planned for long ago, where nothing says what came of the award. */
function checkEnd(award: PublishedAward, { asOf }: AwardContext): readonly AwardFinding[] {
  const { planned, actual } = award;
  const stated = planned && periodOf(planned);
  const { end } = stated ?? assumedPeriod(award) ?? {};
  if (asOf === undefined || end === undefined || actual !== undefined) return [];
  if (Number(asOf.slice(0, 4)) <= longPastYears || end >= addYears(asOf, -longPastYears)) return [];
  return [
    finding(awardRules, "award.end-long-past", ["planned"], {
      end,
      asOf,
      assumed: stated === undefined,
    }),
  ];
}
