import { type Interval, minusInterval, plusInterval } from "../figure/Interval.ts";
import { intersectIntervals } from "../figure/intervalSets.ts";
import type { FundingApart } from "../grant/award/FundingApart.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import { Money } from "../money/Money.ts";
import type { PartialDate } from "../time/range/PartialDate.ts";
import type { FinancialYear } from "../time/year/FinancialYear.ts";
import type { FundingDerivation, FundingRow } from "./FundingRow.ts";

/**
 * A sum in one currency.
 *
 * @category Portfolio
 */
export interface CurrencyTotal {
  /** The currency of the amount. */
  readonly currency: CurrencyCode;
  /** Why this money stands apart, such as `["loan"]`; absent from the total of all other money. */
  readonly apart?: readonly FundingApart[];
  /** A single value, or bounds; no bounds where nothing limits it. */
  readonly amount: Interval<Money>;
}

/**
 * The sum of all commitments of a portfolio in one financial year, in one currency.
 *
 * @category Portfolio
 */
export interface FinancialYearTotal extends CurrencyTotal {
  /** The financial year. */
  readonly financialYear: FinancialYear;
}

/**
 * The sum of all commitments of a portfolio in one month, in one currency.
 *
 * @category Portfolio
 */
export interface MonthTotal extends CurrencyTotal {
  /** The month, such as `"2012-04"`. */
  readonly month: PartialDate;
}

/**
 * The money that one organisation gives or receives, in one currency.
 *
 * @category Portfolio
 */
export interface OrganisationTotal extends CurrencyTotal {
  /** The id of the organisation; absent for money that goes to or comes from nobody that is named. */
  readonly organisation?: string;
  /** The name of the organisation, where no id is known. */
  readonly recipientName?: string;
}

/**
 * The money of grants and published awards whose year is known in one way, in one currency.
 *
 * @category Portfolio
 */
export interface DerivationTotal extends CurrencyTotal {
  /** How the year is known. */
  readonly derivation: FundingDerivation;
}

/**
 * The money that serves one theme, in one currency.
 *
 * @category Portfolio
 */
export interface ThemeTotal extends CurrencyTotal {
  /** The name of the theme; absent for money that names none. */
  readonly theme?: string;
}

/**
 * The money that comes from one fund, in one currency.
 *
 * @category Portfolio
 */
export interface FundTotal extends CurrencyTotal {
  /** The id of the fund. */
  readonly fund: string;
}

/**
 * A part of a total: the row of one entity, or the sum of many rows that agree in everything but the
 * entity. Totals are the same from the one and from the other.
 */
export type FundingPart = Omit<FundingRow, "id" | "days" | "basis" | "sameAs" | "within">;

/** Which side of the money an organisation stands on. */
export type FundingRole = "funder" | "recipient";

/** The years for which programmes state a figure: `programme 2011/12 GBP`. */
export function statedYears(parts: Iterable<FundingPart>): ReadonlySet<string> {
  const stated = new Set<string>();
  for (const { list, programme, financialYears, currency } of parts) {
    if (list !== "programmes") continue;
    for (const year of financialYears) stated.add(`${programme} ${year} ${currency}`);
  }
  return stated;
}

/** Whether a part may be within the figure of its programme: a grant or an award that does not stand apart. */
const isGranted = ({ list, apart }: FundingPart): boolean =>
  apart === undefined && (list === "grants" || list === "publishedAwards");

/** The parts without the awards that the figure of a programme already includes. */
export function withoutDoubles<P extends FundingPart>(parts: readonly P[]): readonly P[] {
  const stated = statedYears(parts);
  return parts.filter((part) => {
    const { programme, financialYears, currency } = part;
    if (!isGranted(part) || programme === undefined) return true;
    return !financialYears.some((year) => stated.has(`${programme} ${year} ${currency}`));
  });
}

/**
 * The parts with the figure of each programme less the grants within it, so that both can be added:
 * what is left goes to partners that nobody names. Nothing is left where the grants come to more.
 */
export function netOfGrants<P extends FundingPart>(
  parts: readonly P[],
  asRemainder: (part: P) => P = (part) => part,
): readonly P[] {
  const stated = statedYears(parts);
  if (stated.size === 0) return parts;
  const granted = new Map<string, Interval<Money>>();
  for (const part of parts) {
    const { programme, financialYears, currency, amount } = part;
    if (!isGranted(part) || programme === undefined) continue;
    for (const year of financialYears) {
      const key = `${programme} ${year} ${currency}`;
      if (!stated.has(key)) continue;
      const sum = granted.get(key);
      granted.set(key, sum ? plusInterval(sum, amount) : amount);
    }
  }
  return parts.flatMap((part) => {
    const { list, programme, financialYears, currency, amount } = part;
    if (list !== "programmes" || currency === undefined) return [part];
    const within = financialYears.flatMap(
      (year) => granted.get(`${programme} ${year} ${currency}`) ?? [],
    );
    if (within.length === 0) return [part];
    const left = within.reduce((rest, sum) => minusInterval(rest, sum), amount);
    const nothing = { value: Money.zero(currency), included: true };
    const remainder = intersectIntervals(left, { lower: nothing });
    return remainder ? [asRemainder({ ...part, amount: remainder })] : [];
  });
}

/** The totals by currency: money in different currencies is never added together. */
export function totalsOverall(
  parts: readonly Pick<FundingPart, "currency" | "amount" | "apart">[],
): readonly CurrencyTotal[] {
  const sums = intervalSums<object>();
  for (const { currency, amount, apart } of parts) sums.add({}, currency, amount, apart);
  return sums.totals();
}

/** The totals by year and currency; what falls in no known year is in none of them. */
export function totalsByYear(parts: readonly FundingPart[]): readonly FinancialYearTotal[] {
  return totalsBy(parts, ({ financialYears }) =>
    financialYears.map((financialYear) => ({ financialYear })),
  );
}

/** A part of a total by month. */
export interface MonthPart extends FundingPart {
  readonly months: readonly PartialDate[];
}

/** The totals by month and currency; what falls in no known year is in none of them. */
export function totalsByMonth(parts: readonly MonthPart[]): readonly MonthTotal[] {
  return totalsBy(parts, ({ months }) => months.map((month) => ({ month })));
}

/** The totals by organisation and currency, from rows of which each counts. */
export function totalsByOrganisation(
  parts: readonly FundingPart[],
  role: FundingRole,
): readonly OrganisationTotal[] {
  return sharedBy(parts, role === "funder" ? fundersOf : recipientsOf);
}

type OrganisationFields = Pick<OrganisationTotal, "organisation" | "recipientName">;

function fundersOf({ funder, funders = [] }: FundingPart): readonly OrganisationFields[] {
  if (funder === undefined) return [{}];
  return [...new Set([funder, ...funders])].map((organisation) => ({ organisation }));
}

function recipientsOf(part: FundingPart): readonly OrganisationFields[] {
  const { recipient, recipientName, recipients = [], recipientNames = [] } = part;
  if (recipient !== undefined) return [{ organisation: recipient }];
  if (recipientName !== undefined) return [{ recipientName }];
  if (recipients.length + recipientNames.length === 0) return [{}];
  return [
    ...recipients.map((organisation) => ({ organisation })),
    ...recipientNames.map((name) => ({ recipientName: name })),
  ];
}

/** The totals of grants and published awards by how their year is known. */
export function totalsByDerivation(parts: readonly FundingPart[]): readonly DerivationTotal[] {
  return totalsBy(parts, ({ derivation }) => (derivation === undefined ? [] : [{ derivation }]));
}

/** The totals by theme and currency. */
export function totalsByTheme(parts: readonly FundingPart[]): readonly ThemeTotal[] {
  return totalsBy<FundingPart, { readonly theme?: string }>(parts, ({ themes = [] }) =>
    themes.length === 0 ? [{}] : [...new Set(themes)].map((theme) => ({ theme })),
  );
}

/** The totals by one or several things that a part is for; those that share a part may have any of it. */
function totalsBy<Part extends FundingPart, Fields extends object>(
  parts: readonly Part[],
  fieldsOf: (part: Part) => readonly Fields[],
): readonly (Fields & CurrencyTotal)[] {
  return sharedBy(withoutDoubles(parts), fieldsOf);
}

/** The same of parts of which each counts. */
function sharedBy<Part extends FundingPart, Fields extends object>(
  parts: readonly Part[],
  fieldsOf: (part: Part) => readonly Fields[],
): readonly (Fields & CurrencyTotal)[] {
  const sums = intervalSums<Fields>();
  for (const part of parts) {
    const { amount, currency, apart } = part;
    const sharers = fieldsOf(part);
    for (const fields of sharers)
      sums.add(fields, currency, partOf(amount, currency, sharers.length), apart);
  }
  return sums.totals();
}

/** The share of one of several in an amount that is theirs together: anything from zero to all of it. */
function partOf(
  amount: Interval<Money>,
  currency: CurrencyCode | undefined,
  sharers: number,
): Interval<Money> {
  if (sharers === 1 || currency === undefined) return amount;
  const { lower, upper } = amount;
  const nothing = { value: Money.zero(currency), included: true };
  if (upper?.value.isNegative()) return { ...(lower && { lower }), upper: nothing };
  return { lower: nothing, ...(upper && { upper }) };
}

/**
 * Sums amounts under what they have in common, each currency by itself, and what stands apart by itself; what no figure gives a currency
 * is in no sum. A sum may come to have no bounds, so its currency is not read from them.
 */
export function intervalSums<F extends object>(): {
  add(
    fields: F,
    currency: CurrencyCode | undefined,
    amount: Interval<Money>,
    apart?: readonly FundingApart[],
  ): void;
  /** In the order of the fields, then of the currency; what stands apart last. */
  totals(): readonly (F & CurrencyTotal)[];
} {
  const sums = new Map<string, { readonly fields: F; amount: Interval<Money> }>();
  return {
    add(fields, currency, amount, apart) {
      if (currency === undefined) return;
      const key = JSON.stringify([fields, currency, apart?.join(" ") ?? ""]);
      const sum = sums.get(key);
      const all = { ...fields, currency, ...(apart && { apart }) };
      if (sum === undefined) sums.set(key, { fields: all, amount });
      else sum.amount = plusInterval(sum.amount, amount);
    },
    totals() {
      return [...sums]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { fields, amount }]) => ({ ...fields, amount }) as F & CurrencyTotal);
    },
  };
}
