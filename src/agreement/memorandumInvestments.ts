import { derivedQualifier, type Figure, type Qualifier } from "../figure/Figure.ts";
import { amountOverTerm } from "../funding/amountOverTerm.ts";
import { Money } from "../money/Money.ts";
import type { DateRange } from "../time/range/DateRange.ts";
import { refuseWrongSubject } from "../time/refuseWrong.ts";
import type { MemorandumInvestment } from "./MemorandumInvestment.ts";
import type { MemorandumOfUnderstanding } from "./MemorandumOfUnderstanding.ts";

type Invested = Pick<MemorandumOfUnderstanding, "investment" | "fund" | "investments">;

/**
 * The sums that back a memorandum, each with its fund, whether it has one or several.
 *
 * @param memorandum - the memorandum
 * @returns the sums, as listed; empty if none is stated
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Agreements
 * @example
 * ```ts
 * import { memorandumInvestments, parseFigure } from "concordat";
 *
 * const amount = parseFigure("over £1.1m", { as: "money" });
 * memorandumInvestments({ investment: amount, fund: "example-fund" }).map(({ fund }) => fund); // => ["example-fund"]
 * ```
 */
export function memorandumInvestments(
  memorandum: Pick<MemorandumOfUnderstanding, "investment" | "fund" | "investments">,
): readonly MemorandumInvestment[] {
  refuseWrongSubject("memorandum", memorandum);
  const { investment, fund, investments } = memorandum;
  if (investments !== undefined) return investments;
  if (investment === undefined) return [];
  return [{ amount: investment, ...(fund !== undefined && { fund }) }];
}

/** The field in which a memorandum states its money, for the path of a finding. */
export function investmentField({ investments }: Invested): "investment" | "investments" {
  return investments === undefined ? "investment" : "investments";
}

/**
 * All that backs a memorandum over some days, as one figure; `undefined` if nothing does, or if one of the
 * sums is per something other than a year.
 */
export function wholeInvestment(
  memorandum: Invested,
  period: DateRange | undefined,
): Figure<Money> | undefined {
  const wholes: Figure<Money>[] = [];
  for (const { amount } of memorandumInvestments(memorandum)) {
    const whole = amountOverTerm(amount, period);
    if (whole === undefined) return undefined;
    wholes.push(whole);
  }
  const [first, ...others] = wholes;
  if (first === undefined || others.length === 0) return first;
  return {
    value: Money.sumBy(wholes, ({ value }) => value, first.value.currency),
    qualifier: sumQualifier(wholes.map(({ qualifier }) => qualifier)),
    asStated: wholes.map(({ asStated }) => asStated).join(" and "),
    ...(wholes.some(({ additional }) => additional) && { additional: true as const }),
  };
}

/** The knowledge of a sum: a bound of a part is one of the whole, and bounds on both sides leave neither. */
function sumQualifier(parts: readonly Qualifier[]): Qualifier {
  const inexact = new Set(parts.map(derivedQualifier).filter((part) => part !== "exact"));
  const [only, ...others] = inexact;
  if (only === undefined) return "exact";
  return others.length === 0 ? only : "circa";
}
