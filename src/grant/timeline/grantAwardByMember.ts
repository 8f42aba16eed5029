import {
  type ConsortiumSplit,
  type ConsortiumSplitOptions,
  type ConsortiumSplitRow,
  consortiumSplit,
} from "../../funding/splits.ts";
import type { YearAmount } from "../../funding/YearAmount.ts";
import { Money } from "../../money/Money.ts";
import { Rate } from "../../rate/Rate.ts";
import { addToGroup } from "../../schema/lists.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { refuseWrongOptions } from "../../time/refuseWrong.ts";
import { daysInYear } from "../../time/year/FinancialYear.ts";
import type { ConsortiumMember } from "../parts/GrantParties.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { refuseWrongGrant } from "./agreedAwards.ts";
import { awardOf, awardsByYearOf } from "./grantCurrentAward.ts";
import { periodOf } from "./grantDays.ts";
import { dividedByDays, hasMemberDays } from "./memberDays.ts";

/**
 * The options of {@link grantAwardByMember}: who gets the odd pennies, and for which day.
 *
 * @category Grants
 */
export type GrantAwardByMemberOptions = ConsortiumSplitOptions & {
  /** The last day whose variations count; all of them if omitted. */
  readonly asOf?: LocalDate;
};

/**
 * The part of one member of a consortium, in all and in each award.
 *
 * @category Grants
 */
export interface GrantMemberRow extends ConsortiumSplitRow {
  /** Its part of the award of each financial year, with variations; they sum to `amount`. */
  readonly years?: readonly GrantMemberYear[];
}

/**
 * The part of a member in the award of one financial year.
 *
 * @category Grants
 */
export interface GrantMemberYear extends YearAmount {
  /** Its exact share of that award; the shares of all members sum to 1. */
  readonly share: Rate;
}

/**
 * The award of a grant, divided between the members of its consortium.
 *
 * @category Grants
 */
export interface GrantAwardByMember extends ConsortiumSplit {
  /** One row for each organisation, in the order given. */
  readonly rows: readonly GrantMemberRow[];
}

/**
 * Divides the award of a grant, with its variations, between the members of its consortium by their
 * shares. Where members have days, each award goes by days to the spans in which the members stay the same, and
 * within each by their shares: who leaves keeps its part of the days before. A lone partner has all of it. Only the proportions of the shares count: whether they come to a
 * whole is what {@link checkGrant} asks.
 *
 * @param grant - the grant
 * @param options - who gets the odd pennies, and for which day
 * @returns one row for each member, by financial year where members have days; they sum to the award to the penny
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.invalid-weights` if all shares are zero
 * @throws {@link DomainError} `funding.not-a-member` if the odd pennies go to an organisation that is
 * not a member
 * @throws {@link DomainError} `money.no-amounts` if there is no award, which the schema refuses
 * @throws {@link DomainError} `argument.incomplete` if members have days and the grant no period
 * @category Grants
 * @example
 * ```ts
 * import { grantAwardByMember, financialYear, Money, Rate } from "concordat";
 *
 * const third = Rate.ratio(1, 3);
 * const { rows } = grantAwardByMember(
 *   {
 *     lead: "example-lead",
 *     awards: [{ financialYear: financialYear("2012/13"), amount: Money.parse("£200") }],
 *     members: [
 *       { organisation: "example-charity", share: third },
 *       { organisation: "example-lead", share: third },
 *       { organisation: "example-other", share: third },
 *     ],
 *   },
 *   { oddPenniesTo: "example-lead" },
 * );
 * rows.map(({ amount }) => amount.format()); // => ["£66.66", "£66.68", "£66.66"]
 * ```
 */
export function grantAwardByMember(
  grant: Pick<StrategicPartnerGrant, "awards" | "total" | "variations" | "members" | "lead"> &
    Partial<Pick<StrategicPartnerGrant, "period">>,
  options: GrantAwardByMemberOptions = {},
): GrantAwardByMember {
  refuseWrongGrant(grant);
  refuseWrongOptions("options", options);
  const { lead, members } = grant;
  if (members !== undefined && hasMemberDays(members)) {
    refuseWrongGrant(grant, "period");
    return byDays({ ...grant, period: grant.period as DateRange }, members, options);
  }
  const whole = members ?? [{ organisation: lead, share: 1 }];
  return consortiumSplit(awardOf(grant, options.asOf), whole, options);
}

/** Divides the award of each financial year by the days on which the members hold their shares. */
function byDays(
  grant: Pick<StrategicPartnerGrant, "awards" | "total" | "variations" | "period">,
  members: readonly ConsortiumMember[],
  options: GrantAwardByMemberOptions,
): GrantAwardByMember {
  const { asOf } = options;
  const period = periodOf(grant, asOf);
  const total = awardOf(grant, asOf);
  const held = new Map<string, GrantMemberYear[]>();
  const awards = awardsByYearOf(grant, asOf);
  for (const { financialYear, amount } of awards) {
    for (const row of dividedByDays(amount, members, daysInYear(financialYear, period), options)) {
      addToGroup(held, row.organisation, { financialYear, amount: row.amount, share: row.share });
    }
  }
  const rows = [...held].map(([organisation, years]): GrantMemberRow => {
    const amount = Money.sumBy(years, (year) => year.amount, total.currency);
    return { organisation, share: shareOf(years, awards, total), amount, years };
  });
  return { basis: "commitment", total, qualifier: "exact", rows };
}

/** The exact share in all awards together; of no money at all, the mean of the shares by year. */
function shareOf(
  years: readonly GrantMemberYear[],
  awards: readonly YearAmount[],
  total: Money,
): Rate {
  if (total.isZero()) return Rate.sum(years.map(({ share }) => share)).dividedBy(years.length);
  return Rate.sum(
    years.map(({ share }, at) => share.times((awards[at]?.amount ?? total).ratioTo(total))),
  );
}
