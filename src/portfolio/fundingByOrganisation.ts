import { exactInterval } from "../figure/Interval.ts";
import { refuseUnknown } from "../funding/refuseArguments.ts";
import { type ConsortiumSplitRow, consortiumSplit } from "../funding/splits.ts";
import type { ConsortiumMember } from "../grant/parts/GrantParties.ts";
import type { StrategicPartnerGrant } from "../grant/StrategicPartnerGrant.ts";
import { periodOf } from "../grant/timeline/grantDays.ts";
import { dividedByDays, hasMemberDays, memberSpans } from "../grant/timeline/memberDays.ts";
import type { Money } from "../money/Money.ts";
import type { Rate } from "../rate/Rate.ts";
import { sumUnlessOne } from "../rate/sumUnlessOne.ts";
import { refuseWrongOptions, refuseWrongSubject } from "../time/refuseWrong.ts";
import { daysInYear } from "../time/year/FinancialYear.ts";
import type { FundingOptions, FundingRow } from "./FundingRow.ts";
import {
  type CurrencyTotal,
  type DerivationTotal,
  netOfGrants,
  type OrganisationTotal,
  totalsByDerivation,
  totalsByOrganisation,
  totalsOverall,
  withoutDoubles,
} from "./fundingParts.ts";
import { visitFunding } from "./fundingRows.ts";
import type { Portfolio } from "./Portfolio.ts";

/**
 * One row of {@link FundingByOrganisation}.
 *
 * @category Portfolio
 */
export interface OrganisationFundingRow extends FundingRow {
  /** The id of the organisation under which it is added; absent where none is named. */
  readonly organisation?: string;
  /** The organisation's share of the award, where that is divided between the members of a consortium. */
  readonly share?: Rate;
}

/**
 * The funding of a portfolio by organisation, with its working.
 *
 * @category Portfolio
 */
export interface FundingByOrganisation {
  /** It says what is committed or earned, not what is paid. */
  readonly basis: "accrual";
  /** Which side of the money the organisations stand on. */
  readonly role: "funder" | "recipient";
  /** The rows, in the order of {@link fundingByFinancialYear}; those that are given together sum to the totals. */
  readonly rows: readonly OrganisationFundingRow[];
  /**
   * The sums by organisation and currency, by id; then what organisations receive that are known by name
   * only; last, what nobody named gives or receives. Each of several organisations that share an award in a
   * way that is not known has between none and all of it.
   */
  readonly totals: readonly OrganisationTotal[];
  /**
   * The grand total by currency: the sum of the rows.
   */
  readonly overall: readonly CurrencyTotal[];
  /** The sums of the grants and published awards by how their year is known. */
  readonly derivations: readonly DerivationTotal[];
}

/**
 * How {@link fundingByOrganisation} works.
 *
 * @category Portfolio
 */
export interface OrganisationFundingOptions extends FundingOptions {
  /** Which organisations are meant: those that receive the money if it is omitted. */
  readonly role?: FundingByOrganisation["role"];
  /**
   * To whom an award to a consortium counts: to its `members` by their shares, which is usual, or to the
   * `lead`, who receives it and answers for it.
   */
  readonly consortia?: "members" | "lead";
}

/**
 * The money of a portfolio by the organisation that receives or gives it, over all years together. The
 * same commitments count as in {@link fundingByFinancialYear}, and those of no known year with them. Where
 * money comes from a fund, {@link fundingByFund} says from which.
 *
 * By funder, an award is within the figure of its programme and is not listed. By recipient the award
 * counts, and of the programme's figure only what the awards leave: the row has the basis `remainder` and
 * nobody's name.
 *
 * @param portfolio - a portfolio, as {@link portfolioSchema} reads it
 * @param options - which side of the money, how consortia count, and how figures are read
 * @returns the rows and their sums by organisation
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.unknown-option` if an option is not one of its names
 * @throws {@link DomainError} `money.currency-mismatch` if the figures of one programme are in two
 * currencies, which the schema refuses
 * @category Portfolio
 * @example
 * ```ts
 * import { fundingByOrganisation, portfolioSchema } from "concordat";
 *
 * const portfolio = portfolioSchema.parse({
 *   grants: [
 *     {
 *       id: "example-grant",
 *       title: "Example grant",
 *       funder: "example-department",
 *       lead: "example-lead",
 *       members: [
 *         { organisation: "example-lead", share: "2/3" },
 *         { organisation: "example-partner", share: "1/3" },
 *       ],
 *       period: { start: "2012-04-01", end: "2013-03-31" },
 *       awards: [{ financialYear: "2012/13", amount: { amount: "100.00", currency: "GBP" } }],
 *       status: "active",
 *     },
 *   ],
 * });
 * const { totals } = fundingByOrganisation(portfolio);
 * totals.map(({ organisation, amount }) => [organisation, amount.lower?.value.format()]);
 * // => [["example-lead", "£66.67"], ["example-partner", "£33.33"]]
 * ```
 */
export function fundingByOrganisation(
  portfolio: Portfolio,
  options: OrganisationFundingOptions = {},
): FundingByOrganisation {
  refuseWrongSubject("portfolio", portfolio);
  refuseWrongOptions("options", options);
  const { role = "recipient", consortia = "members" } = options;
  refuseUnknown("role", role, ["recipient", "funder"]);
  refuseUnknown("consortia", consortia, consortiumRecipients);
  const divided = role === "recipient" && consortia === "members";
  const all: OrganisationFundingRow[] = [];
  visitFunding(portfolio, options, (row, { grant }) => {
    if (divided) for (const part of consortiumRows(row, grant)) all.push(part);
    else all.push(row);
  });
  const counted = role === "funder" ? withoutDoubles(all) : netOfGrants(all, asRemainder);
  const rows = counted.map((row) => {
    const organisation = row[role];
    return organisation === undefined ? row : { ...row, organisation };
  });
  const totals = totalsByOrganisation(counted, role);
  const overall = totalsOverall(counted);
  return {
    basis: "accrual",
    role,
    rows,
    totals,
    overall,
    derivations: totalsByDerivation(counted),
  };
}

const asRemainder = (row: OrganisationFundingRow): OrganisationFundingRow => ({
  ...row,
  basis: "remainder",
});

/** To whom an award to a consortium may count. */
export const consortiumRecipients: readonly string[] = ["members", "lead"];

/**
 * An award, divided between the members of the consortium that holds it, to the penny. It stays whole
 * where the lead is the only partner, and where the shares do not come to a whole, which is a finding. Members
 * that have days have their shares of the days in the year.
 */
export function consortiumRows(
  row: FundingRow,
  grant: StrategicPartnerGrant | undefined,
): readonly (FundingRow & { readonly share?: Rate })[] {
  const { members = [] } = grant ?? {};
  const award = row.amount.lower?.value;
  if (grant === undefined || award === undefined || members.length < 2) return [row];
  const parts = partsOf(row, award, grant, members);
  return parts === undefined
    ? [row]
    : parts.map(({ organisation, share, amount }) => ({
        ...row,
        amount: exactInterval(amount),
        recipient: organisation,
        share,
      }));
}

/** Each member's part of an award; `undefined` where their shares do not come to a whole. */
function partsOf(
  { financialYears: [year] }: FundingRow,
  award: Money,
  grant: StrategicPartnerGrant,
  members: readonly ConsortiumMember[],
): readonly ConsortiumSplitRow[] | undefined {
  if (!hasMemberDays(members)) {
    const isWhole = sumUnlessOne(members.map(({ share }) => share)) === undefined;
    return isWhole ? consortiumSplit(award, members).rows : undefined;
  }
  const period = periodOf(grant);
  const days = year === undefined ? period : daysInYear(year, period);
  for (const { sum } of memberSpans(members, days)) if (!sum.equals(1)) return undefined;
  return dividedByDays(award, members, days).filter(({ share }) => !share.isZero());
}
