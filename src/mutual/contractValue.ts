import { derivedQualifier } from "../figure/derivedQualifier.ts";
import type { Qualifier } from "../figure/Figure.ts";
import { refuseUnknownRounding } from "../funding/inputs.ts";
import type { Money } from "../money/Money.ts";
import { Rate } from "../rate/Rate.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";
import type { DateRange } from "../time/DateRange.ts";
import { termEnd } from "../time/termEnds.ts";
import type { MutualContract } from "./MutualContract.ts";

/**
 * From when to when a contract runs.
 *
 * @param contract - the contract
 * @returns its first to its last day, both included; `undefined` where its first day or its term is not
 * stated
 * @throws {@link DateOutOfRangeError} if it would end after the year 9999, which the schema refuses
 * @category Mutuals
 * @example
 * ```ts
 * import { contractPeriod, localDate } from "concordat";
 *
 * contractPeriod({ startsOn: localDate("2017-04-01"), term: { years: 5 } }); // => { start: "2017-04-01", end: "2022-03-31" }
 * contractPeriod({ term: { years: 5 } }); // => undefined
 * ```
 */
export function contractPeriod({
  startsOn,
  term,
}: Pick<MutualContract, "startsOn" | "term">): DateRange | undefined {
  if (startsOn === undefined || term === undefined) return undefined;
  return { start: startsOn, end: termEnd(startsOn, term) };
}

/**
 * What a contract comes to over its whole term.
 *
 * @category Mutuals
 */
export interface ContractValue {
  /** It says what the term carries, not when it is paid, as {@link termValue} does. */
  readonly basis: "accrual";
  /** The number of years: 5, or 5/2 for two and a half. */
  readonly years: Rate;
  /** The value a year times the years. */
  readonly total: Money;
  /** Whether `total` is exact, a bound, or near the value. */
  readonly qualifier: Qualifier;
}

/**
 * What a contract comes to over its whole term: its value a year times its years. A month counts as a
 * twelfth of a year, a week as seven days, and a day as 1/365. What is "around" stays so. For the years one
 * by one there is {@link termValue}.
 *
 * @param contract - the contract
 * @param rounding - how to round to the minor unit
 * @returns the total with its working; `undefined` where the value a year or the term is not stated
 * @throws {@link UnknownRoundingModeError} if `rounding` is none of its names, and
 * {@link RoundingNeededError} if it is `unnecessary` and the total is no whole number of pence
 * @category Mutuals
 * @example
 * ```ts
 * import { contractValue, Money } from "concordat";
 *
 * const value = contractValue(
 *   {
 *     term: { years: 5 },
 *     annualValue: { value: Money.of("27000000", "GBP"), qualifier: "circa", asStated: "around £27m a year" },
 *   },
 *   "half-even",
 * );
 * value?.total.format(); // => "£135,000,000.00"
 * value?.qualifier; // => "circa"
 * ```
 */
export function contractValue(
  { term, annualValue }: Pick<MutualContract, "term" | "annualValue">,
  rounding: RoundingMode,
): ContractValue | undefined {
  refuseUnknownRounding(rounding);
  if (term === undefined || annualValue === undefined) return undefined;
  const { years = 0, months = 0, weeks = 0, days = 0 } = term;
  const length = Rate.sum([years, Rate.ratio(months, 12), Rate.ratio(weeks * 7 + days, 365)]);
  return {
    basis: "accrual",
    years: length,
    total: annualValue.value.times(length, rounding),
    qualifier: derivedQualifier(annualValue.qualifier),
  };
}
