import { Money } from "../../money/Money.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { refuseWrongDay, refuseWrongSubject } from "../../time/refuseWrong.ts";
import { isReleased, type Milestone } from "./InvestmentAgreement.ts";
import type { LocalityPlan } from "./LocalityPlan.ts";

/**
 * The money that one milestone has released by a day.
 *
 * @category Partnerships
 */
export interface MilestoneReleaseRow {
  /** The id of the milestone. */
  readonly milestone: string;
  /** The last day for reaching it; absent if none is stated. */
  readonly due?: LocalDate;
  /** The money that it releases; `released` and `held` together. */
  readonly amount: Money;
  /** The money that may be paid because it was met or waived: all of it or zero. */
  readonly released: Money;
  /** The money that is held until then. */
  readonly held: Money;
  /** The money that was paid by that day in its name. */
  readonly paid: Money;
  /** `true` where its last day has passed and nothing is released. */
  readonly overdue: boolean;
}

/**
 * The money that the milestones of a locality's agreement have released by a day.
 *
 * @category Partnerships
 */
export interface MilestoneRelease {
  /** It says when money may be paid and was, not when it is earned. */
  readonly basis: "cash";
  /** The agreed amount: `released`, `held` and `withoutMilestone` together. */
  readonly agreed: Money;
  /** One row for each milestone, in the order given. */
  readonly rows: readonly MilestoneReleaseRow[];
  /** The money that may be paid by that day. */
  readonly released: Money;
  /** The money that the other milestones hold. */
  readonly held: Money;
  /** The agreed amount less all milestones: zero where they add up, negative where they exceed it. */
  readonly withoutMilestone: Money;
  /** The money that was paid by that day, in the name of a milestone or of none. */
  readonly paid: Money;
  /** The amount still to be paid: released less paid; negative where money went out ahead. */
  readonly payable: Money;
}

/**
 * The part of the agreed money that may be paid by a day: the amounts of the milestones that were met
 * or waived by then, that day included. A milestone that is met and says no day counts as released all along.
 *
 * @param plan - a locality plan
 * @param asOf - the day
 * @returns a row for each milestone, and what they come to; `undefined` where nothing is agreed
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.currency-mismatch` if the amounts are in different currencies,
 * which the schema refuses
 * @category Partnerships
 * @example
 * ```ts
 * import { localDate, localityPlanSchema, localityPlanMilestoneRelease } from "concordat";
 *
 * const plan = localityPlanSchema.parse({
 *   id: "example-plan",
 *   title: "Exampletown locality plan",
 *   areas: ["E08000099"],
 *   partnership: "example-partnership",
 *   status: "in-delivery",
 *   fundingStatus: "releasing",
 *   agreement: {
 *     amount: { amount: "100000.00", currency: "GBP" },
 *     milestones: [
 *       { id: "team-in-post", amount: { amount: "60000.00", currency: "GBP" }, status: "met", releasedOn: "2017-10-01" },
 *       { id: "first-review", amount: { amount: "40000.00", currency: "GBP" }, status: "pending", due: "2018-03-31" },
 *     ],
 *   },
 *   payments: [
 *     { paidOn: "2017-10-16", amount: { amount: "50000.00", currency: "GBP" }, milestone: "team-in-post" },
 *   ],
 * });
 * const release = localityPlanMilestoneRelease(plan, localDate("2018-06-07"));
 * release?.payable.format(); // => "£10,000.00"
 * release?.rows.map(({ held, overdue }) => [held.format(), overdue]); // => [["£0.00", false], ["£40,000.00", true]]
 * ```
 */
export function localityPlanMilestoneRelease(
  plan: LocalityPlan,
  asOf: LocalDate,
): MilestoneRelease | undefined {
  refuseWrongSubject("plan", plan);
  refuseWrongDay("asOf", asOf);
  const { agreement, payments = [] } = plan;
  if (agreement === undefined) return undefined;
  const { amount: agreed, milestones = [] } = agreement;
  const paidByThen = payments.filter(({ paidOn }) => paidOn <= asOf);
  const sum = (parts: readonly { readonly amount: Money }[]): Money =>
    Money.sumBy(parts, ({ amount }) => amount, agreed.currency);
  const rows = milestones.map((milestone) => {
    const inItsName = paidByThen.filter(({ milestone: id }) => id === milestone.id);
    return rowOf(milestone, asOf, sum(inItsName));
  });
  const released = Money.sumBy(rows, (row) => row.released, agreed.currency);
  const paid = sum(paidByThen);
  return {
    basis: "cash",
    agreed,
    rows,
    released,
    held: Money.sumBy(rows, (row) => row.held, agreed.currency),
    withoutMilestone: agreed.minus(sum(milestones)),
    paid,
    payable: released.minus(paid),
  };
}

function rowOf(milestone: Milestone, asOf: LocalDate, paid: Money): MilestoneReleaseRow {
  const { id, due, amount } = milestone;
  const nothing = Money.zero(amount.currency);
  const released = isReleased(milestone, asOf);
  return {
    milestone: id,
    ...(due && { due }),
    amount,
    released: released ? amount : nothing,
    held: released ? nothing : amount,
    paid,
    overdue: !released && due !== undefined && due < asOf,
  };
}
