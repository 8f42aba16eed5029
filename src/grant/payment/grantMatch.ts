import type { Verdict } from "../../figure/verdict.ts";
import { matchFunding } from "../../funding/matchFunding.ts";
import { Money } from "../../money/Money.ts";
import { notBelowZero } from "../../money/notBelowZero.ts";
import type { Rate } from "../../rate/Rate.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { refuseWrongDay } from "../../time/refuseWrong.ts";
import type { MatchFound } from "../parts/GrantDelivery.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { refuseWrongGrant } from "../timeline/agreedAwards.ts";
import { awardOf } from "../timeline/grantCurrentAward.ts";

/**
 * The match of one kind that was found beside a grant.
 *
 * @category Grants
 */
export interface GrantMatchRow {
  /** The kind: money, or what is given in kind. */
  readonly kind: MatchFound["kind"];
  /** How much was found. */
  readonly found: Money;
  /** How much of it counts: all or nothing. */
  readonly counted: Money;
}

/**
 * The match that a grant requires, and what was found.
 *
 * @category Grants
 */
export interface GrantMatchPosition {
  /** It says what is promised, not what is earned or paid. */
  readonly basis: "commitment";
  /** The award with its variations. */
  readonly award: Money;
  /** The share of award and match together that the match has to be. */
  readonly required: Rate;
  /** The match that this asks for, rounded up to the minor unit. */
  readonly needed: Money;
  /** The match that was found and counts: the sum of the rows. Zero also where nothing is recorded. */
  readonly found: Money;
  /** The match that is still to be found. */
  readonly missing: Money;
  /** Whether enough was found; `"unknown"` where nobody recorded what was. */
  readonly met: Verdict;
  /** Money, then what is given in kind. */
  readonly rows: readonly [GrantMatchRow, GrantMatchRow];
}

/**
 * The match that a grant requires beside its award with variations, and whether it was found.
 *
 * @param grant - the grant
 * @param asOf - the last day whose variations count; all of them if omitted
 * @returns the match; `undefined` if none is required
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.negative-amount` if the award or what was found is below zero
 * @category Grants
 * @example
 * ```ts
 * import { financialYear, grantMatch, Money, Rate } from "concordat";
 *
 * const match = grantMatch({
 *   awards: [{ financialYear: financialYear("2024/25"), amount: Money.parse("£80,000") }],
 *   match: { required: Rate.of("0.2"), found: [{ kind: "cash", amount: Money.parse("£15,000") }] },
 * });
 * match?.needed.format(); // => "£20,000.00"
 * match?.missing.format(); // => "£5,000.00"
 * match?.met; // => "no"
 * ```
 */
export function grantMatch(
  grant: Pick<StrategicPartnerGrant, "awards" | "total" | "variations" | "match">,
  asOf?: LocalDate,
): GrantMatchPosition | undefined {
  refuseWrongGrant(grant);
  if (asOf !== undefined) refuseWrongDay("asOf", asOf);
  const { match } = grant;
  if (match === undefined) return undefined;
  const { required, counts = "cash-or-in-kind", found = [] } = match;
  const award = awardOf(grant, asOf);
  const rowOf = (kind: MatchFound["kind"]): GrantMatchRow => {
    const ofKind = found.filter((one) => one.kind === kind);
    const sum = Money.sumBy(ofKind, ({ amount }) => amount, award.currency);
    const isCounted = kind === "cash" || counts === "cash-or-in-kind";
    return { kind, found: sum, counted: isCounted ? sum : Money.zero(award.currency) };
  };
  const rows = [rowOf("cash"), rowOf("in-kind")] as const;
  const counted = rows[0].counted.plus(rows[1].counted);
  const { requirement } = matchFunding(award, counted, { required });
  const needed = requirement?.matchNeeded ?? Money.zero(award.currency);
  return {
    basis: "commitment",
    award,
    required,
    needed,
    found: counted,
    missing: notBelowZero(needed.minus(counted)),
    met: match.found === undefined && needed.isPositive() ? "unknown" : (requirement?.met ?? "yes"),
    rows,
  };
}
