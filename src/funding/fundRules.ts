import type { FindingOf } from "../finding/Finding.ts";
import { frozenRules } from "../finding/frozenRules.ts";
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
  /** The currency of the fund's amounts. */
  readonly fundCurrency: string;
  /** The currency of the draw. */
  readonly drawCurrency: string;
}

/**
 * What is drawn from a fund is in the currency of its amounts; else the two cannot be compared.
 *
 * @category Funding
 */
export const fundCurrencyDiffers: Rule<"fund.currency-differs", FundCurrencyDiffersValues> = {
  id: "fund.currency-differs",
  title: "What is drawn from a fund is in the currency of its amounts",
  severity: "error",
  source: { document: "concordat: arithmetic of stated figures", evidence: "inference" },
  message: ({ fund, fundCurrency, drawCurrency }) =>
    `The draw is in ${drawCurrency}, the fund ${fund} in ${fundCurrency}: give the amount in ${fundCurrency}.`,
};

/**
 * The values of a `fund.over-cap` finding.
 *
 * @category Funding
 */
export interface FundOverCapValues {
  /** The id of the fund. */
  readonly fund: string;
  /** The most that one project may get. */
  readonly cap: MoneyJson;
  /** How many projects share the draw. */
  readonly projects: number;
  /** What is drawn at least; absent if nothing limits it from below. */
  readonly drawnAtLeast?: MoneyJson;
  /** What is drawn at most; absent if nothing limits it from above. */
  readonly drawnAtMost?: MoneyJson;
  /** Whether the draw stays within the cap: `"no"` is an error, `"unknown"` a note. */
  readonly verdict: "no" | "unknown";
}

/**
 * No project gets more from a fund than its cap; an amount equal to the cap is within it. A draw for
 * several projects stays within as many caps.
 *
 * @category Funding
 */
export const fundOverCap: Rule<"fund.over-cap", FundOverCapValues> = {
  id: "fund.over-cap",
  title: "No project gets more from a fund than its cap",
  severity: "error",
  source: { document: "concordat: arithmetic of stated figures", evidence: "inference" },
  message: ({ cap, projects, drawnAtLeast, verdict }) => {
    const limit = `${amount(cap)}${projects === 1 ? "" : ` for each of ${projects} projects`}`;
    return verdict === "no"
      ? `At least ${amount(drawnAtLeast)} is drawn, above the cap of ${limit}: correct the amount or the cap.`
      : `The draw may be above the cap of ${limit}: give an exact figure or a limit.`;
  },
};

/**
 * The values of a `fund.draw-outside-period` finding.
 *
 * @category Funding
 */
export interface FundDrawOutsidePeriodValues {
  /** The id of the fund. */
  readonly fund: string;
  /** The first day of the fund's period, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last day of the fund's period, `YYYY-MM-DD`. */
  readonly to: string;
  /** The first day that the draw is for, `YYYY-MM-DD`. */
  readonly drawFrom: string;
  /** The last day that the draw is for, `YYYY-MM-DD`. */
  readonly drawTo: string;
  /** `"unknown"` where the days of the draw are not stated but assumed. */
  readonly verdict: "no" | "unknown";
}

/**
 * What is drawn from a fund is for days within the fund's period.
 *
 * @category Funding
 */
export const fundDrawOutsidePeriod: Rule<"fund.draw-outside-period", FundDrawOutsidePeriodValues> =
  {
    id: "fund.draw-outside-period",
    title: "What is drawn from a fund is for days within the fund's period",
    severity: "error",
    source: { document: "concordat: arithmetic of stated dates", evidence: "inference" },
    message: ({ from, to, drawFrom, drawTo, verdict }) =>
      verdict === "no"
        ? `The draw is for ${drawFrom} to ${drawTo}, the fund runs from ${from} to ${to}: correct one of them.`
        : `The draw seems to be for ${drawFrom} to ${drawTo}, the fund runs from ${from} to ${to}: state what period the money is for.`,
  };

/**
 * The rules about funds.
 *
 * @category Funding
 */
export const fundRules: readonly [
  Rule<"fund.overdrawn", FundOverdrawnValues>,
  Rule<"fund.currency-differs", FundCurrencyDiffersValues>,
  Rule<"fund.over-cap", FundOverCapValues>,
  Rule<"fund.draw-outside-period", FundDrawOutsidePeriodValues>,
] = /* @__PURE__ */ frozenRules([
  fundOverdrawn,
  fundCurrencyDiffers,
  fundOverCap,
  fundDrawOutsidePeriod,
]);

/**
 * A finding about a fund.
 *
 * @category Funding
 */
export type FundFinding = FindingOf<(typeof fundRules)[number]>;
