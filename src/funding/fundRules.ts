import type { FindingOf } from "../finding/Finding.ts";
import type { Rule } from "../finding/Rule.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";

/** The values of a `fund.overdrawn` finding. */
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
  money === undefined ? "an unlimited amount" : `${money.currency} ${money.amount}`;

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

/** The rules about funds. */
export const fundRules: readonly [typeof fundOverdrawn] = [fundOverdrawn];

/** A finding about a fund. */
export type FundFinding = FindingOf<(typeof fundRules)[number]>;
