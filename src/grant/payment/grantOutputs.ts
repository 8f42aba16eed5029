import type { Verdict } from "../../figure/verdict.ts";
import { Money } from "../../money/Money.ts";
import type { GrantOutput } from "../parts/GrantDelivery.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { currencyOf, refuseWrongGrant } from "../timeline/agreedAwards.ts";

/**
 * One output of a grant: what was to be reached, what was, and what is paid for it.
 *
 * @category Grants
 */
export interface GrantOutputRow extends Pick<GrantOutput, "name" | "target" | "by" | "actual"> {
  /** Whether the target was reached; `"unknown"` where nobody recorded how many there were. */
  readonly reached: Verdict;
  /** The amount that is due for the actual number; absent where it has no price, or that number is not known. */
  readonly due?: Money;
  /** The amount that is due if the target is reached exactly; absent where it has no price. */
  readonly atTarget?: Money;
}

/**
 * The outputs of a grant, and what is paid by result.
 *
 * @category Grants
 */
export interface GrantOutputs {
  /** It says what results are worth, not what was paid. */
  readonly basis: "commitment";
  /** One row for each output, as listed. */
  readonly rows: readonly GrantOutputRow[];
  /** The amount that is due for the actual numbers that are known. */
  readonly due: Money;
  /** Whether `due` is exact, or may be more because a number is not known. */
  readonly qualifier: "exact" | "at-least";
  /** The amount that is due if every target is reached exactly. */
  readonly atTargets: Money;
}

/**
 * The outputs of a grant against their targets, with what is due where it is paid by result: a price for each
 * of them, up to the most that is paid.
 *
 * @param grant - the grant
 * @returns a row for each output, and the sums; `undefined` if none are recorded
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Grants
 * @example
 * ```ts
 * import { financialYear, grantOutputs, Money } from "concordat";
 *
 * const found = grantOutputs({
 *   awards: [{ financialYear: financialYear("2024/25"), amount: Money.parse("£50,000") }],
 *   outputs: [
 *     { name: "People trained", target: 100, actual: 120, unitPrice: Money.parse("£400"), atMost: Money.parse("£44,000") },
 *   ],
 * });
 * found?.due.format(); // => "£44,000.00"
 * found?.atTargets.format(); // => "£40,000.00"
 * ```
 */
export function grantOutputs(
  grant: Pick<StrategicPartnerGrant, "awards" | "total" | "outputs">,
): GrantOutputs | undefined {
  refuseWrongGrant(grant);
  const { outputs } = grant;
  if (outputs === undefined) return undefined;
  const rows = outputs.map(rowOf);
  const currency = currencyOf(grant);
  const known = (amounts: readonly (Money | undefined)[]): Money =>
    Money.sum(
      amounts.filter((amount) => amount !== undefined),
      currency,
    );
  const isKnown = rows.every(({ due, atTarget }) => atTarget === undefined || due !== undefined);
  return {
    basis: "commitment",
    rows,
    due: known(rows.map(({ due }) => due)),
    qualifier: isKnown ? "exact" : "at-least",
    atTargets: known(rows.map(({ atTarget }) => atTarget)),
  };
}

function rowOf(output: GrantOutput): GrantOutputRow {
  const { name, target, by, actual, unitPrice, atMost } = output;
  const priceOf = (count: number): Money | undefined => {
    const price = unitPrice?.times(count);
    return price && atMost ? Money.min([price, atMost]) : price;
  };
  const due = actual === undefined ? undefined : priceOf(actual);
  const atTarget = priceOf(target);
  return {
    name,
    target,
    ...(by !== undefined && { by }),
    ...(actual !== undefined && { actual }),
    reached: reachedOf(output),
    ...(due && { due }),
    ...(atTarget && { atTarget }),
  };
}

function reachedOf({ target, actual }: GrantOutput): Verdict {
  if (actual === undefined) return "unknown";
  return actual >= target ? "yes" : "no";
}
