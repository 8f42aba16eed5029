import * as z from "zod";
import { derivedQualifier, type Figure, type Qualifier } from "../../figure/Figure.ts";
import { moneyFigureSchema } from "../../figure/figureSchema.ts";
import type { SourceRef } from "../../finding/SourceRef.ts";
import { endsInCalendar } from "../../funding/inCalendar.ts";
import { refuseUnknownRounding } from "../../funding/refuseArguments.ts";
import type { Money } from "../../money/Money.ts";
import { Rate } from "../../rate/Rate.ts";
import type { RoundingMode } from "../../rounding/RoundingMode.ts";
import { lineSchema, sourceRefSchema } from "../../schema/fields.ts";
import { idOf } from "../../schema/idOf.ts";
import { refusal } from "../../schema/problem/refusal.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { localDateSchema } from "../../time/date/localDateSchema.ts";
import { termFailure } from "../../time/date/termFailures.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { refuseWrongSubject } from "../../time/refuseWrong.ts";
import { lengthOf, type Term } from "../../time/term/Term.ts";
import { termEnd } from "../../time/term/termEnds.ts";
import { termSchema } from "../../time/term/termSchema.ts";
import { mutualFinanceRules } from "./mutualFinanceRules.ts";

/**
 * A contract under which a mutual delivers public services.
 *
 * {@link mutualContractPeriod} says from when to when it runs, {@link mutualContractValue} what it comes to.
 *
 * @category Mutuals
 */
export interface MutualContract {
  /** Its purpose: one line. */
  readonly title?: string;
  /** The id of the organisation that pays for the services. */
  readonly commissioner?: string;
  /** The names of the services, as the mutual lists them. */
  readonly services?: readonly string[];
  /** The day on which it was awarded. */
  readonly awardedOn?: LocalDate;
  /** Its first day. */
  readonly startsOn?: LocalDate;
  /** How long it runs from its first day. */
  readonly term?: Term;
  /** The amount that it pays a year. */
  readonly annualValue?: Figure<Money>;
  /** The id of the procurement route by which it was awarded. */
  readonly procurementRoute?: string;
  /** Whether it was reserved for mutuals or their like when it was awarded. */
  readonly reserved?: boolean;
  /** Whether its services are relevant health care services that an NHS body or a council buys. */
  readonly relevantHealthCare?: boolean;
  /** Where it is stated. */
  readonly source?: SourceRef;
}

/**
 * Reads a {@link MutualContract}. Unknown keys are refused, and so is a term that would end after the
 * year 9999 (rule `mutual.contract-beyond-calendar`).
 *
 * @category Mutuals
 * @example
 * ```ts
 * import { mutualContractPeriod, mutualContractSchema } from "concordat";
 *
 * const contract = mutualContractSchema.parse({ startsOn: "2017-04-01", term: { years: 5 } });
 * mutualContractPeriod(contract)?.end; // => "2022-03-31"
 * ```
 */
export const mutualContractSchema: Schema<MutualContract> =
  /* @__PURE__ */ objectOf<MutualContract>()(
    () => ({
      title: z.exactOptional(lineSchema),
      commissioner: z.exactOptional(idOf("organisations")),
      services: z.exactOptional(z.array(lineSchema).readonly()),
      awardedOn: z.exactOptional(localDateSchema),
      startsOn: z.exactOptional(localDateSchema),
      term: z.exactOptional(termSchema),
      annualValue: z.exactOptional(moneyFigureSchema),
      procurementRoute: z.exactOptional(idOf("procurementRoutes")),
      reserved: z.exactOptional(z.boolean()),
      relevantHealthCare: z.exactOptional(z.boolean()),
      source: z.exactOptional(sourceRefSchema),
    }),
    (check) => [
      check(
        ["startsOn", "term"],
        ({ startsOn, term }) => endsInCalendar(startsOn, term),
        refusal(mutualFinanceRules, "mutual.contract-beyond-calendar", "term"),
      ),
    ],
  );

/**
 * From when to when a contract runs.
 *
 * @param contract - the contract
 * @returns its first to its last day, both included; `undefined` where its first day or its term is not
 * stated
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `date.out-of-range` if it would end after the year 9999, which the schema
 * refuses
 * @category Mutuals
 * @example
 * ```ts
 * import { mutualContractPeriod, localDate } from "concordat";
 *
 * mutualContractPeriod({ startsOn: localDate("2017-04-01"), term: { years: 5 } }); // => { start: "2017-04-01", end: "2022-03-31" }
 * mutualContractPeriod({ term: { years: 5 } }); // => undefined
 * ```
 */
export function mutualContractPeriod(
  contract: Pick<MutualContract, "startsOn" | "term">,
): DateRange | undefined {
  refuseWrongSubject("contract", contract);
  const { startsOn, term } = contract;
  if (startsOn === undefined || term === undefined) return undefined;
  return { start: startsOn, end: termEnd(startsOn, term) };
}

/**
 * One year of a {@link ContractValue}, counted from the first day of the contract.
 *
 * @category Mutuals
 */
export interface ContractYearRow {
  /** Which year of the contract: 1, 2, … */
  readonly year: number;
  /** How much of a year it is: 1, or what is left in the last. */
  readonly part: Rate;
  /** Its part of the value; the amounts of all rows sum to the total. */
  readonly amount: Money;
}

/**
 * The value of a contract over its whole term, with its working.
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
  /** Whether `total` and the rows are exact, bounds, or near the value. */
  readonly qualifier: Qualifier;
  /** The years of the contract. */
  readonly rows: readonly ContractYearRow[];
}

/**
 * The value of a contract over its whole term: its value a year times its years. A month counts as a
 * twelfth of a year, a week as seven days, and a day as 1/365. What is "around" stays so. For the days of each
 * year there is {@link termValue}.
 *
 * @param contract - the contract
 * @param rounding - how to round to the minor unit
 * @returns the total with its working; `undefined` where the term is not stated, or the value is not, or is
 * per anything but a year
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} of {@link TermFailures} if the term is not a length of time, or one of
 * more than 9,998 years
 * @throws {@link DomainError} `rounding.unknown-mode` if `rounding` is not one of its names, and
 * `rounding.needed` if it is `unnecessary` and the total is not a whole number of pence
 * @category Mutuals
 * @example
 * ```ts
 * import { mutualContractValue, Money } from "concordat";
 *
 * const value = mutualContractValue(
 *   {
 *     term: { years: 5 },
 *     annualValue: { value: Money.of("27000000", "GBP"), qualifier: "circa", asStated: "around £27m a year" },
 *   },
 *   "half-even",
 * );
 * value?.total.format(); // => "£135,000,000.00"
 * value?.qualifier; // => "circa"
 * value?.rows.length; // => 5
 * ```
 */
export function mutualContractValue(
  contract: Pick<MutualContract, "term" | "annualValue">,
  rounding: RoundingMode,
): ContractValue | undefined {
  refuseWrongSubject("contract", contract);
  refuseUnknownRounding(rounding);
  const value = valueOverTerm(contract, rounding);
  if (value === undefined) return undefined;
  const { yearly, ...whole } = value;
  if (whole.years.compare(mostYears) > 0) throw termFailure("term.too-long", {});
  return { basis: "accrual", ...whole, rows: yearsOf(yearly, whole.years, whole.total) };
}

/** The value without its years, however long the term is. */
export function valueOverTerm(
  { term, annualValue }: Pick<MutualContract, "term" | "annualValue">,
  rounding: RoundingMode,
): (Omit<ContractValue, "basis" | "rows"> & { readonly yearly: Money }) | undefined {
  if (term === undefined || annualValue === undefined) return undefined;
  const { value: yearly, qualifier, per = "year" } = annualValue;
  if (per !== "year") return undefined;
  const { months, days } = lengthOf(term);
  const years = Rate.ratio(months, 12).plus(Rate.ratio(days, 365));
  const total = yearly.times(years, rounding);
  return { years, total, qualifier: derivedQualifier(qualifier), yearly };
}

/** As many years as the calendar has financial years, 0001/02 to 9998/99. */
const mostYears = 9_998;

function yearsOf(yearly: Money, years: Rate, total: Money): readonly ContractYearRow[] {
  const whole = Number(years.toDecimalString(0, "down"));
  const rows = Array.from({ length: whole }, (_, index) => ({
    year: index + 1,
    part: Rate.of(1),
    amount: yearly,
  }));
  const part = years.minus(whole);
  if (part.isZero()) return rows;
  return [...rows, { year: whole + 1, part, amount: total.minus(yearly.times(whole)) }];
}
