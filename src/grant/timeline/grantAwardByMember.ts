import {
  type ConsortiumSplit,
  type ConsortiumSplitOptions,
  consortiumSplit,
} from "../../funding/splits.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { refuseWrongOptions } from "../../time/refuseWrong.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { refuseWrongGrant } from "./agreedAwards.ts";
import { awardOf } from "./grantCurrentAward.ts";

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
 * Divides the award of a grant, with its variations, between the members of its consortium by their
 * shares. A lone partner has all of it. Only the proportions of the shares count: whether they come to a
 * whole is what {@link checkGrant} asks.
 *
 * @param grant - the grant
 * @param options - who gets the odd pennies, and for which day
 * @returns one row for each member; they sum to the award to the penny
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `money.invalid-weights` if all shares are zero
 * @throws {@link DomainError} `funding.not-a-member` if the odd pennies go to an organisation that is
 * not a member
 * @throws {@link DomainError} `money.no-amounts` if there is no award, which the schema refuses
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
  grant: Pick<StrategicPartnerGrant, "awards" | "total" | "variations" | "members" | "lead">,
  options: GrantAwardByMemberOptions = {},
): ConsortiumSplit {
  refuseWrongGrant(grant);
  refuseWrongOptions("options", options);
  const { lead, members = [{ organisation: lead, share: 1 }] } = grant;
  return consortiumSplit(awardOf(grant, options.asOf), members, options);
}
