import type { Figure } from "../../figure/Figure.ts";
import type { Interval } from "../../figure/Interval.ts";
import { isAtMost, type Verdict } from "../../figure/verdict.ts";
import { type FindingPath, finding } from "../../finding/Finding.ts";
import type { Money } from "../../money/Money.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { DateRange } from "../../time/range/DateRange.ts";
import { rangeUpTo } from "../../time/range/OpenRange.ts";
import { rangeEncloses } from "../../time/range/rangeQueries.ts";
import { refuseWrongOptions, refuseWrongSubject } from "../../time/refuseWrong.ts";
import { wholeBounds } from "../amountBounds.ts";
import { withinCap } from "../withinCap.ts";
import { type Fund, fundCurrency } from "./Fund.ts";
import { type FundFinding, type FundRules, fundRules } from "./fundRules.ts";
import { type FundUseOptions, fundUse } from "./fundUse.ts";

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
  /** The days that the money is for, both included; absent if they are not known. */
  readonly period?: DateRange;
  /** `true` where `period` is not stated, but taken from something else: from a term, say. */
  readonly periodAssumed?: true;
  /** The day on which it was promised, or the first on which it may have been; absent if not known. */
  readonly on?: LocalDate;
  /** The number of projects that share the amount, from 1; one if omitted. The cap of a fund is for one project. */
  readonly projects?: number;
}

/**
 * The facts beside the fund that {@link checkFund} can use.
 *
 * @category Funding
 */
export interface FundContext {
  /** The draws on it, and where each is stated; without any, there is nothing to check. */
  readonly draws?: readonly FundDraw[];
  /** The day from which to look; without it, only all of it is looked at together. */
  readonly asOf?: LocalDate;
  /** Where the fund is stated, for a finding about the draws together; the fund itself if omitted. */
  readonly path?: FindingPath;
}

/**
 * Checks what is drawn from a fund against its total, with what enlarged it: each draw by itself, then
 * all of them together. With `asOf` it first looks at that day, at which neither what enlarged the fund
 * later counts nor what was drawn later. Checks each draw also against the cap per project and against the fund's period.
 * A draw in another currency than the fund is a finding of its own and is left out of the sums. What a
 * fund does not state is not checked.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param fund - the fund
 * @param context - what is drawn from it, and the day from which to look
 * @returns `fund.currency-differs` errors; `fund.overdrawn`, `fund.over-cap` and
 * `fund.draw-outside-period` errors, or notes where bounds or assumed dates cannot decide
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Funding
 * @example
 * ```ts
 * import { checkFund, type Fund, Money } from "concordat";
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
 * const [found] = checkFund(fund, { draws: [{ amount: investment, path: ["investment"] }] });
 * found?.severity; // => "error"
 * found?.rule === "fund.overdrawn" && found.values.drawnAtLeast; // => { amount: "451000000.00", currency: "GBP" }
 * ```
 */
export function checkFund(fund: Fund, context: FundContext = {}): readonly FundFinding[] {
  refuseWrongSubject("fund", fund);
  refuseWrongOptions("context", context);
  const { draws = [], asOf, path = [] } = context;
  const currency = fundCurrency(fund);
  const isComparable = ({ amount }: FundDraw) => amount.value.currency === currency;
  const comparable = draws.filter(isComparable);
  return [
    ...draws.flatMap((draw) => {
      if (currency === undefined || isComparable(draw)) return [];
      const drawCurrency = draw.amount.value.currency;
      const values = { fund: fund.id, fundCurrency: currency, drawCurrency };
      return finding(fundRules, "fund.currency-differs", draw.path, values);
    }),
    ...checkDrawsAt(fund, comparable, path, asOf),
    ...comparable.flatMap((draw) => checkCap(fund, draw)),
    ...draws.flatMap((draw) => checkPeriod(fund, draw)),
  ];
}

function checkDrawsAt(
  fund: Fund,
  draws: readonly FundDraw[],
  path: FindingPath,
  asOf: LocalDate | undefined,
): readonly FundFinding[] {
  if (asOf !== undefined) {
    const made = draws.filter(({ on }) => on === undefined || on <= asOf);
    const found = checkDraws(fund, made, path, { asOf });
    if (!found.every(isNote)) return found;
  }
  return checkDraws(fund, draws, path, {});
}

function checkDraws(
  fund: Fund,
  draws: readonly FundDraw[],
  path: FindingPath,
  options: FundUseOptions,
): readonly FundFinding[] {
  const amounts = draws.map(({ amount }) => amount);
  const { total, drawn, within } = fundUse(fund, amounts, options);
  if (total === undefined || drawn === undefined || draws.length === 0) return [];
  const single = draws.flatMap(({ amount, path: place }) => {
    const own = wholeBounds(amount, "strict");
    return overdrawn(fund, own, total, isAtMost(own, total), place);
  });
  if (single.length > 0 && !(within === "no" && single.every(isNote))) return single;
  return [...single, ...overdrawn(fund, drawn, total, within, path)];
}

const isNote = ({ severity }: FundFinding): boolean => severity === "info";

/** The finding for a verdict on the draws on a fund: none, information or an error. */
export function overdrawn(
  fund: Fund,
  drawn: Interval<Money>,
  total: Interval<Money>,
  verdict: Verdict,
  path: FindingPath,
): readonly FundFinding[] {
  if (verdict === "yes") return [];
  const totalAtMost = total.upper && { totalAtMost: total.upper.value.toJSON() };
  const values = { fund: fund.id, ...ends(drawn), ...totalAtMost, verdict };
  return [finding(fundRules, "fund.overdrawn", path, values)];
}

function checkCap({ id, perProjectCap }: Fund, draw: FundDraw): readonly FundFinding[] {
  if (perProjectCap === undefined) return [];
  const { amount, path, projects = 1 } = draw;
  const drawn = wholeBounds(amount, "strict");
  const verdict = withinCap(amount, perProjectCap, projects);
  if (verdict === "yes") return [];
  const cap = perProjectCap.value.toJSON();
  const values = { fund: id, cap, projects, ...ends(drawn), verdict };
  return [finding(fundRules, "fund.over-cap", path, values)];
}

/** The least and the most that is drawn, where there is one. */
function ends({
  lower,
  upper,
}: Interval<Money>): Pick<FundRules["fund.overdrawn"], "drawnAtLeast" | "drawnAtMost"> {
  return {
    ...(lower && { drawnAtLeast: lower.value.toJSON() }),
    ...(upper && { drawnAtMost: upper.value.toJSON() }),
  };
}

function checkPeriod(fund: Fund, draw: FundDraw): readonly FundFinding[] {
  const { path, period, periodAssumed } = draw;
  if (fund.period === undefined || period === undefined) return [];
  const whole = rangeUpTo(fund.period, period.end);
  if (whole !== undefined && rangeEncloses(whole, period)) return [];
  const verdict = periodAssumed ? "unknown" : "no";
  const values = {
    fund: fund.id,
    from: fund.period.start,
    to: fund.period.end,
    drawFrom: period.start,
    drawTo: period.end,
    verdict,
  } as const;
  return [finding(fundRules, "fund.draw-outside-period", path, values)];
}
