import type { Figure } from "../figure/Figure.ts";
import type { Interval } from "../figure/Interval.ts";
import { isAtMost, type Verdict } from "../figure/verdict.ts";
import { type FindingPath, finding } from "../finding/Finding.ts";
import type { Money } from "../money/Money.ts";
import { amountBounds } from "./amountBounds.ts";
import type { Fund } from "./Fund.ts";
import { type FundFinding, fundCurrencyDiffers, fundOverdrawn } from "./fundRules.ts";
import { fundUse } from "./fundUse.ts";

/**
 * A draw on a fund, with the place where it is stated.
 *
 * @category Funding
 */
export interface FundDraw {
  /** How much is drawn. */
  readonly amount: Figure<Money>;
  /** Where that is stated, for the finding. */
  readonly path: FindingPath;
}

/**
 * Checks what is drawn from a fund against its total: each draw by itself, then all of them together.
 * A draw in another currency than the fund is a finding of its own and is left out of the rest. A fund
 * whose total is not stated gives no finding.
 *
 * @param fund - the fund
 * @param draws - what is drawn from it, and where each draw is stated
 * @param path - where the fund itself is stated, for a finding about the draws together
 * @returns `fund.currency-differs` errors; `fund.overdrawn` errors, or notes where bounds cannot decide
 * @category Funding
 * @example
 * ```ts
 * import { checkFundUse, type Fund, Money } from "concordat";
 *
 * const fund: Fund = {
 *   id: "example-fund",
 *   name: "Example Transformation Fund",
 *   total: { value: Money.of("450000000", "GBP"), qualifier: "exact", asStated: "a £450m pot" },
 * };
 * const investment = {
 *   value: Money.of("451000000", "GBP"),
 *   qualifier: "exact",
 *   asStated: "£451m",
 * } as const;
 * const [found] = checkFundUse(fund, [{ amount: investment, path: ["investment"] }]);
 * found?.severity; // => "error"
 * found?.rule === "fund.overdrawn" && found.values.drawnAtLeast; // => { amount: "451000000.00", currency: "GBP" }
 * ```
 */
export function checkFundUse(
  fund: Fund,
  draws: readonly FundDraw[],
  path: FindingPath = [],
): readonly FundFinding[] {
  const currency = fund.total?.value.currency;
  if (currency === undefined) return [];
  const comparable = draws.filter(({ amount }) => amount.value.currency === currency);
  const differing = draws.filter(({ amount }) => amount.value.currency !== currency);
  return [
    ...differing.map(({ amount, path: place }) => {
      const values = { fund: fund.id, fundCurrency: currency, drawCurrency: amount.value.currency };
      return finding(fundCurrencyDiffers, place, values);
    }),
    ...checkDraws(fund, comparable, path),
  ];
}

function checkDraws(
  fund: Fund,
  draws: readonly FundDraw[],
  path: FindingPath,
): readonly FundFinding[] {
  const use = fundUse(
    fund,
    draws.map(({ amount }) => amount),
  );
  const { total } = use;
  if (total === undefined) return [];
  const single = draws.flatMap(({ amount, path: place }) => {
    const drawn = amountBounds(amount, "strict");
    return overdrawn(fund, drawn, total, isAtMost(drawn, total), place);
  });
  if (single.length > 0 && !(use.within === "no" && single.every(isNote))) return single;
  return [...single, ...overdrawn(fund, use.drawn, total, use.within, path)];
}

const isNote = ({ severity }: FundFinding): boolean => severity === "info";

function overdrawn(
  fund: Fund,
  drawn: Interval<Money>,
  total: Interval<Money>,
  verdict: Verdict,
  path: FindingPath,
): readonly FundFinding[] {
  if (verdict === "yes") return [];
  const values = {
    fund: fund.id,
    ...(drawn.lower && { drawnAtLeast: drawn.lower.value.toJSON() }),
    ...(drawn.upper && { drawnAtMost: drawn.upper.value.toJSON() }),
    ...(total.upper && { totalAtMost: total.upper.value.toJSON() }),
    verdict,
  };
  return [finding(fundOverdrawn, path, values, verdict === "no" ? {} : { severity: "info" })];
}
