import type { NoValues } from "../../finding/FailureTable.ts";
import type { FindingIn } from "../../finding/Finding.ts";
import { type RuleTable, ruleTable } from "../../finding/ruleTable.ts";
import type { MoneyJson } from "../../money/Money.ts";
import { dateInWords } from "../../time/date/dateInWords.ts";
import { isOpenEnded } from "../../time/range/OpenRange.ts";
import { formatAmount } from "../formatAmount.ts";

const amount = (money: MoneyJson | undefined): string =>
  money === undefined ? "an unlimited amount" : formatAmount(money);

/**
 * The rules about funds, with the values that a finding of each carries.
 *
 * @category Funding
 */
export interface FundRules {
  /**
   * The draws on a fund stay within its total. An error where the least that is drawn exceeds the most
   * that the fund holds; information where bounds cannot decide.
   */
  readonly "fund.overdrawn": {
    /** The id of the fund. */
    readonly fund: string;
    /** The least that is drawn; absent if nothing limits it from below. */
    readonly drawnAtLeast?: MoneyJson;
    /** The most that is drawn; absent if nothing limits it from above. */
    readonly drawnAtMost?: MoneyJson;
    /** The most that the fund holds; absent if nothing limits it from above. */
    readonly totalAtMost?: MoneyJson;
    /** Whether the draw stays within the fund: `"no"` is an error, `"unknown"` is information. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * The draws on a fund are in the currency of its amounts: otherwise the two cannot be compared.
   */
  readonly "fund.currency-differs": {
    /** The id of the fund. */
    readonly fund: string;
    /** The currency of the fund's amounts. */
    readonly fundCurrency: string;
    /** The currency of the draw. */
    readonly drawCurrency: string;
  };
  /**
   * No project gets more from a fund than its cap; an amount equal to the cap is within it. A draw for
   * several projects stays within as many caps.
   */
  readonly "fund.over-cap": {
    /** The id of the fund. */
    readonly fund: string;
    /** The most that one project may get. */
    readonly cap: MoneyJson;
    /** How many projects share the draw. */
    readonly projects: number;
    /** The least that is drawn; absent if nothing limits it from below. */
    readonly drawnAtLeast?: MoneyJson;
    /** The most that is drawn; absent if nothing limits it from above. */
    readonly drawnAtMost?: MoneyJson;
    /** Whether the draw stays within the cap: `"no"` is an error, `"unknown"` is information. */
    readonly verdict: "no" | "unknown";
  };
  /**
   * The draws on a fund are for days within its period.
   */
  readonly "fund.draw-outside-period": {
    /** The id of the fund. */
    readonly fund: string;
    /** The first day of the fund's period, `YYYY-MM-DD`. */
    readonly from: string;
    /** The last day of the fund's period, `YYYY-MM-DD`, or `"open-ended"`. */
    readonly to: string;
    /** The first day that the draw is for, `YYYY-MM-DD`. */
    readonly drawFrom: string;
    /** The last day that the draw is for, `YYYY-MM-DD`. */
    readonly drawTo: string;
    /** `"unknown"` where the days of the draw are not stated but assumed. */
    readonly verdict: "no" | "unknown";
  };
  /** The figures of a fund are in one currency. */
  readonly "fund.currencies-differ": NoValues;
}

/**
 * The rules about funds.
 *
 * @category Funding
 */
export const fundRules: RuleTable<FundRules> = /* @__PURE__ */ ruleTable<FundRules>(
  { document: "concordat: arithmetic of stated figures", evidence: "inference" },
  {
    "fund.overdrawn": {
      title: "What is drawn from a fund stays within its total",
      message: ({ verdict, drawnAtLeast, drawnAtMost, totalAtMost }) =>
        verdict === "no"
          ? `At least ${amount(drawnAtLeast)} is drawn from a fund of at most ${amount(totalAtMost)}: correct the draw, or record what enlarged the fund.`
          : drawnAtMost === undefined
            ? "Cannot tell whether the draw stays within the fund, as it has no upper limit: give an exact figure or a limit."
            : `Cannot tell whether the stated total of the fund covers the draws, at most ${amount(drawnAtMost)}: give exact figures.`,
    },
    "fund.currency-differs": {
      title: "What is drawn from a fund is in the currency of its amounts",
      message: ({ fund, fundCurrency, drawCurrency }) =>
        `The draw is in ${drawCurrency}, the fund ${fund} in ${fundCurrency}: give the amount in ${fundCurrency}.`,
    },
    "fund.over-cap": {
      title: "No project gets more from a fund than its cap",
      message: ({ cap, projects, drawnAtLeast, verdict }) => {
        const limit = `${amount(cap)}${projects === 1 ? "" : ` for each of ${projects} projects`}`;
        return verdict === "no"
          ? `At least ${amount(drawnAtLeast)} is drawn, above the cap of ${limit}: correct the amount or the cap.`
          : `Cannot tell whether the draw stays within the cap of ${limit}: give an exact figure or a limit.`;
      },
    },
    "fund.draw-outside-period": {
      title: "What is drawn from a fund is for days within the fund's period",
      source: { document: "concordat: arithmetic of stated dates", evidence: "inference" },
      message: ({ drawFrom, drawTo, from, to, verdict }) => {
        const days = `${dateInWords(drawFrom)} to ${dateInWords(drawTo)}, but the fund runs from ${dateInWords(from)}${isOpenEnded(to) ? " on" : ` to ${dateInWords(to)}`}`;
        return verdict === "no"
          ? `The draw is for ${days}: correct one of them.`
          : `The draw seems to be for ${days}: state the period that the money is for.`;
      },
    },
    "fund.currencies-differ": {
      title: "The figures of a fund are in one currency",
      refuses: true,
      message: () => "The figures are in different currencies: give all of them in one.",
    },
  },
);

/**
 * A finding about a fund.
 *
 * @category Funding
 */
export type FundFinding = FindingIn<FundRules>;
