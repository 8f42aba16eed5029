import type { FindingOf } from "../finding/Finding.ts";
import type { Rule } from "../finding/Rule.ts";
import { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";

/**
 * The values of a `fund.overdrawn` finding.
 *
 * @category Funding
 */
export interface FundOverdrawnValues {
  /** The id of the fund. */
  readonly fund: string;
  /** What is drawn at least; absent if nothing limits it from below. */
  readonly drawnAtLeast?: MoneyJson;
  /** What is drawn at most; absent if nothing limits it from above. */
  readonly drawnAtMost?: MoneyJson;
  /** What the fund holds at most; absent if nothing limits it from above. */
  readonly totalAtMost?: MoneyJson;
  /** Whether the draw stays within the fund: `"no"` is an error, `"unknown"` a note. */
  readonly verdict: "no" | "unknown";
}

const amount = (money: MoneyJson | undefined): string =>
  money === undefined ? "an unlimited amount" : Money.fromJSON(money).format();

/**
 * What is drawn from a fund stays within its total. An error where the least that is drawn exceeds
 * the most that the fund holds; a note where bounds cannot decide it.
 *
 * @category Funding
 */
export const fundOverdrawn: Rule<"fund.overdrawn", FundOverdrawnValues> = {
  id: "fund.overdrawn",
  title: "What is drawn from a fund stays within its total",
  severity: "error",
  source: { document: "concordat: arithmetic of stated figures", evidence: "inference" },
  message: ({ verdict, drawnAtLeast, drawnAtMost, totalAtMost }) =>
    verdict === "no"
      ? `At least ${amount(drawnAtLeast)} is drawn from a fund of at most ${amount(totalAtMost)}: correct the draw, or record what enlarged the fund.`
      : drawnAtMost === undefined
        ? `The draw has no upper limit, so nothing proves that it stays within the fund: give an exact figure or a limit.`
        : `Drawn is at most ${amount(drawnAtMost)}, which the stated total of the fund neither covers nor excludes: give exact figures.`,
};

/**
 * The values of a `fund.currency-differs` finding.
 *
 * @category Funding
 */
export interface FundCurrencyDiffersValues {
  /** The id of the fund. */
  readonly fund: string;
  /** The currency of the fund's total. */
  readonly fundCurrency: string;
  /** The currency of the draw. */
  readonly drawCurrency: string;
}

/**
 * What is drawn from a fund is in the currency of its total; else the two cannot be compared.
 *
 * @category Funding
 */
export const fundCurrencyDiffers: Rule<"fund.currency-differs", FundCurrencyDiffersValues> = {
  id: "fund.currency-differs",
  title: "What is drawn from a fund is in the currency of its total",
  severity: "error",
  source: { document: "concordat: arithmetic of stated figures", evidence: "inference" },
  message: ({ fund, fundCurrency, drawCurrency }) =>
    `The draw is in ${drawCurrency}, the fund ${fund} in ${fundCurrency}: give the amount in ${fundCurrency}.`,
};

/**
 * The rules about funds.
 *
 * @category Funding
 */
export const fundRules: readonly [
  Rule<"fund.overdrawn", FundOverdrawnValues>,
  Rule<"fund.currency-differs", FundCurrencyDiffersValues>,
] = [fundOverdrawn, fundCurrencyDiffers];

/**
 * A finding about a fund.
 *
 * @category Funding
 */
export type FundFinding = FindingOf<(typeof fundRules)[number]>;
