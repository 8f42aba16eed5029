import { exactInterval, type Interval, minusInterval } from "../../figure/Interval.ts";
import { isAtMost, isEqualTo } from "../../figure/verdict.ts";
import { wholeBounds } from "../../funding/amountBounds.ts";
import { amountOverTerm } from "../../funding/amountOverTerm.ts";
import { Money } from "../../money/Money.ts";
import { monthsInRange } from "../../time/range/monthsInRange.ts";
import { refuseWrongSubject } from "../../time/refuseWrong.ts";
import { lengthOf, type Term } from "../../time/term/Term.ts";
import type { InvestmentAgreement } from "./InvestmentAgreement.ts";
import type { LocalityPlan } from "./LocalityPlan.ts";

/**
 * The award that was announced for a locality plan, compared with the agreement that was signed.
 *
 * @category Partnerships
 */
export interface AwardAgainstAgreement {
  /** The award, by the strict reading of its words; an amount a year, over the stated term. */
  readonly award: Interval<Money>;
  /** The amount that was signed, without the variations that came after. */
  readonly signed: Money;
  /** The sum of the variations. */
  readonly variations: Money;
  /** The amount that is agreed now: `signed` and `variations` together. */
  readonly agreed: Money;
  /** Award less the amount that was signed. */
  readonly difference: Interval<Money>;
  /** How many months the award is for, where its term is stated in months or years. */
  readonly awardMonths?: number;
  /** How many whole months the agreement is for, where it states its period or a term in months or years. */
  readonly agreementMonths?: number;
  /**
   * How the two go together.
   *
   * - `equal`: they are the same amount.
   * - `within`: the award has an upper end, and what was signed is an amount that it allows.
   * - `above`: more was signed than the award can be.
   * - `may-be-balance`: less was signed, for a shorter time: it may be what was left of the award.
   * - `below`: less was signed, and the stated times do not explain it.
   * - `unknown`: nothing limits the award from above, so bounds cannot decide.
   */
  readonly relation: "equal" | "within" | "above" | "may-be-balance" | "below" | "unknown";
}

/**
 * The award of a locality plan against its signed agreement. They are two things: what was announced
 * may have been paid in part before the agreement was signed, and an agreement may be varied later.
 * That a lower amount is the balance is a reading, which this says and does not decide.
 *
 * @param plan - a locality plan
 * @returns both amounts, what lies between them and how they go together; `undefined` where the plan has
 * no award or no agreement
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.currency-mismatch` if the two are in different currencies, which
 * the schema refuses
 * @category Partnerships
 * @example
 * ```ts
 * import { localityPlanAwardAgainstAgreement, localityPlanSchema } from "concordat";
 *
 * const plan = localityPlanSchema.parse({
 *   id: "example-plan",
 *   title: "Exampletown locality plan",
 *   areas: ["E08000099"],
 *   partnership: "example-partnership",
 *   status: "in-delivery",
 *   fundingStatus: "agreed",
 *   award: {
 *     figure: { value: { amount: "19000000.00", currency: "GBP" }, qualifier: "exact", asStated: "£19m" },
 *     term: { years: 3 },
 *   },
 *   agreement: { amount: { amount: "16000000.00", currency: "GBP" }, term: { years: 2, months: 6 } },
 * });
 * const compared = localityPlanAwardAgainstAgreement(plan);
 * compared?.relation; // => "may-be-balance"
 * compared?.difference.lower?.value.format(); // => "£3,000,000.00"
 * [compared?.awardMonths, compared?.agreementMonths]; // => [36, 30]
 * ```
 */
export function localityPlanAwardAgainstAgreement(
  plan: LocalityPlan,
): AwardAgainstAgreement | undefined {
  refuseWrongSubject("plan", plan);
  const { award, agreement } = plan;
  if (award === undefined || agreement === undefined) return undefined;
  const { amount: agreed, variations: changes = [] } = agreement;
  const variations = Money.sumBy(changes, ({ change }) => change, agreed.currency);
  const signed = agreed.minus(variations);
  const announced = wholeBounds(amountOverTerm(award.figure, award.term) ?? award.figure, "strict");
  const awardMonths = monthsOf(award.term);
  const agreementMonths = monthsOfAgreement(agreement);
  return {
    award: announced,
    signed,
    variations,
    agreed,
    difference: minusInterval(announced, exactInterval(signed)),
    ...(awardMonths !== undefined && { awardMonths }),
    ...(agreementMonths !== undefined && { agreementMonths }),
    relation: relationOf(announced, signed, awardMonths, agreementMonths),
  };
}

function relationOf(
  award: Interval<Money>,
  signed: Money,
  awardMonths: number | undefined,
  agreementMonths: number | undefined,
): AwardAgainstAgreement["relation"] {
  const amount = exactInterval(signed);
  const equal = isEqualTo(amount, award);
  if (equal === "yes") return "equal";
  if (equal === "unknown") return award.upper ? "within" : "unknown";
  if (isAtMost(amount, award) === "no") return "above";
  const shorter =
    awardMonths !== undefined && agreementMonths !== undefined && agreementMonths < awardMonths;
  return shorter ? "may-be-balance" : "below";
}

function monthsOfAgreement({ period, term }: InvestmentAgreement): number | undefined {
  return period ? monthsInRange(period) : monthsOf(term);
}

/** Weeks and days have no fixed number of months. */
function monthsOf(term: Term | undefined): number | undefined {
  if (term === undefined) return undefined;
  const { months, days } = lengthOf(term);
  return days === 0 ? months : undefined;
}
