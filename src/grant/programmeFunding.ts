import { bounds, type Reading, readings } from "../figure/bounds.ts";
import type { Figure } from "../figure/Figure.ts";
import { type Interval, minusInterval, plusInterval } from "../figure/Interval.ts";
import { intersectIntervals } from "../figure/intervalSets.ts";
import { wholeBounds } from "../funding/amountBounds.ts";
import { amountOverTerm } from "../funding/amountOverTerm.ts";
import { refuseUnknown } from "../funding/refuseArguments.ts";
import { Money } from "../money/Money.ts";
import { refuseWrongSubject } from "../time/refuseWrong.ts";
import type { FinancialYear } from "../time/year/FinancialYear.ts";
import type {
  ProgrammeYear,
  StatedTotal,
  StrategicPartnerProgramme,
} from "./StrategicPartnerProgramme.ts";

/**
 * The known funding of a programme in one financial year, or in several together.
 *
 * @category Grants
 */
export interface ProgrammeFundingRow {
  /** The financial years that the amount covers; more than one where no single one is known. */
  readonly financialYears: readonly FinancialYear[];
  /** The amount: a single value, or bounds. */
  readonly amount: Interval<Money>;
  /**
   * `stated`: a figure for the year. `same-as`: the year is stated to equal another. `derived`: the
   * stated total less the stated years.
   */
  readonly basis: "stated" | "same-as" | "derived";
  /** The year that it is stated to equal; present where the basis is `same-as`. */
  readonly sameAs?: FinancialYear;
}

/**
 * The known funding of a programme by financial year: the stated years, and what the stated
 * total leaves for the other years that it covers. Bounds stay bounds.
 *
 * @param programme - the programme
 * @param reading - how the words of its figures are read
 * @returns one row a stated year, in order, and one row for the remaining years together, placed by
 * the earliest; a year for which the words set no bound (circa, read strictly), or whose figure is per
 * something other than a year, is nothing or more, and one that leads to no figure has no bounds. Where the total cannot cover the stated years, no row is derived; {@link checkProgramme} says so.
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.unknown-option` if the reading is not one of its names
 * @throws {@link DomainError} `money.currency-mismatch` if the figures are in different currencies
 * @category Grants
 * @example
 * ```ts
 * import { financialYear, Money, programmeFunding } from "concordat";
 *
 * const firstYear = financialYear("2009/10");
 * const secondYear = financialYear("2010/11");
 * const thirdYear = financialYear("2011/12");
 * const fourthYear = financialYear("2012/13");
 * const rows = programmeFunding(
 *   {
 *     years: [
 *       { financialYear: thirdYear, total: { value: Money.of("3500000", "GBP"), qualifier: "more-than", asStated: "more than £3.5m" } },
 *       { financialYear: fourthYear, sameAs: thirdYear },
 *     ],
 *     statedTotal: {
 *       figure: { value: Money.of("11800000", "GBP"), qualifier: "less-than", asStated: "almost £11.8m" },
 *       years: [firstYear, secondYear, thirdYear, fourthYear],
 *     },
 *   },
 *   "conventional",
 * );
 * const firstTwo = rows[0]?.amount;
 * rows[0]?.financialYears; // => ["2009/10", "2010/11"]
 * [firstTwo?.lower?.value.format(), firstTwo?.upper?.value.format()]; // => ["£4,550,000.00", "£4,800,000.00"]
 * ```
 */
export function programmeFunding(
  programme: Pick<StrategicPartnerProgramme, "years" | "statedTotal">,
  reading: Reading,
): readonly ProgrammeFundingRow[] {
  refuseWrongSubject("programme", programme);
  refuseUnknown("reading", reading, readings);
  const years = programme.years ?? [];
  const amounts = amountsOf(years, reading);
  const stated = years.map(
    (year, index): ProgrammeFundingRow => ({
      financialYears: [year.financialYear],
      amount: amounts[index] ?? {},
      ...(year.total === undefined && year.sameAs !== undefined
        ? { basis: "same-as", sameAs: year.sameAs }
        : { basis: "stated" }),
    }),
  );
  const rest = remainder(programme, stated, reading);
  return [...(rest ? [rest] : []), ...stated].sort((a, b) =>
    earliest(a) < earliest(b) ? -1 : earliest(a) > earliest(b) ? 1 : 0,
  );
}

const earliest = ({ financialYears }: ProgrammeFundingRow): string => financialYears[0] ?? "";

/** The amount of each year, in order, found along its `sameAs` links; absent if they lead nowhere. */
export function amountsOf(
  years: readonly ProgrammeYear[],
  reading: Reading,
): readonly (Interval<Money> | undefined)[] {
  const byYear = new Map(years.map((year) => [year.financialYear, year]));
  return years.map((year) => {
    const seen = new Set<ProgrammeYear>();
    let at: ProgrammeYear | undefined = year;
    while (at?.sameAs !== undefined && at.total === undefined && !seen.has(at)) {
      seen.add(at);
      at = byYear.get(at.sameAs);
    }
    return at?.total && yearBounds(at.total, reading);
  });
}

/** The bounds that a figure sets for one year: an amount a year is that year's, one per partner sets none. */
function yearBounds(total: Figure<Money>, reading: Reading): Interval<Money> {
  return wholeBounds(amountOverTerm(total, { years: 1 }) ?? total, reading);
}

/** The bounds of the stated total over the years that it covers: for an amount a year, over all of them. */
export function totalBounds(
  { figure, years }: StatedTotal,
  reading: Reading,
): Interval<Money> | undefined {
  if (figure.per === undefined) return bounds(figure, reading);
  const whole = amountOverTerm(figure, { years: years.length });
  return whole && bounds(whole, reading);
}

function remainder(
  { statedTotal }: Pick<StrategicPartnerProgramme, "years" | "statedTotal">,
  stated: readonly ProgrammeFundingRow[],
  reading: Reading,
): ProgrammeFundingRow | undefined {
  if (statedTotal === undefined) return undefined;
  const { figure, years } = statedTotal;
  const covered = stated.filter(({ financialYears: [year] }) => year && years.includes(year));
  const open = years.filter((year) => !covered.some((row) => row.financialYears.includes(year)));
  const total = totalBounds(statedTotal, reading);
  if (open.length === 0 || total === undefined) return undefined;
  const left = covered.reduce((rest, { amount }) => minusInterval(rest, amount), total);
  const nothing = { value: Money.zero(figure.value.currency), included: true };
  const amount = intersectIntervals(left, { lower: nothing });
  return amount && { financialYears: [...open].sort(), amount, basis: "derived" };
}

/** The sum of stated years. */
export function sumOfRows(rows: readonly ProgrammeFundingRow[]): Interval<Money> | undefined {
  const [first, ...others] = rows.map(({ amount }) => amount);
  return first && others.reduce((sum, amount) => plusInterval(sum, amount), first);
}
