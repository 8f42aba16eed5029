import { exactInterval } from "../figure/Interval.ts";
import { isEqualTo } from "../figure/verdict.ts";
import { finding } from "../finding/Finding.ts";
import { wholeBounds } from "../funding/amountBounds.ts";
import { amountOverTerm } from "../funding/amountOverTerm.ts";
import { Money } from "../money/Money.ts";
import type { DateRange } from "../time/DateRange.ts";
import { financialYearsIn } from "../time/financialYears.ts";
import { certainty, knownTermOf } from "./knownTerm.ts";
import type { MemorandumOfUnderstanding } from "./MemorandumOfUnderstanding.ts";
import { memorandumFunding } from "./memorandumFunding.ts";
import { memorandumProfileRules } from "./memorandumProfileRules.ts";
import { type MemorandumFinding, memorandumRules } from "./memorandumRules.ts";
import { firstTermOf } from "./termOf.ts";

/** Checks that the parties agreed a profile, and that it agrees with the investment and its time. */
export function checkMemorandumProfile(
  memorandum: MemorandumOfUnderstanding,
): readonly MemorandumFinding[] {
  const funding = memorandumFunding(memorandum);
  if (funding?.basis === "spread") {
    const { start, end } = funding.period;
    return [
      finding(memorandumRules, "memorandum.profile-assumed", ["investment"], {
        from: start,
        to: end,
      }),
    ];
  }
  return [...checkSum(memorandum), ...checkYears(memorandum)];
}

function checkSum(memorandum: MemorandumOfUnderstanding): readonly MemorandumFinding[] {
  const { profile, investment, fundingPeriod } = memorandum;
  // What an additional amount comes on top of may be in the profile too.
  if (profile === undefined || investment === undefined || investment.additional) return [];
  const whole = amountOverTerm(investment, fundingPeriod ?? firstTermOf(memorandum));
  if (whole === undefined) return [];
  const sum = Money.sumBy(profile, ({ amount }) => amount, whole.value.currency);
  if (isEqualTo(exactInterval(sum), wholeBounds(whole, "strict")) !== "no") return [];
  const values = { sum: sum.toJSON(), investment: whole.value.toJSON() };
  return [
    finding(memorandumProfileRules, "memorandum.profile-disagrees", ["profile"], {
      what: "sum",
      ...values,
      verdict: "no",
    }),
  ];
}

function checkYears(memorandum: MemorandumOfUnderstanding): readonly MemorandumFinding[] {
  const { profile = [], fundingPeriod } = memorandum;
  const term = knownTermOf(memorandum);
  const period: DateRange | undefined = fundingPeriod ?? term;
  if (period === undefined) return [];
  const years = new Set(financialYearsIn({ start: period.start, end: period.end }));
  const verdict = fundingPeriod === undefined && term !== undefined ? certainty(term) : "no";
  return profile.flatMap(({ financialYear }, index) => {
    if (years.has(financialYear)) return [];
    const days = { from: period.start, to: period.end };
    const values = { what: "year", financialYear, ...days, verdict } as const;
    return [
      finding(memorandumProfileRules, "memorandum.profile-disagrees", ["profile", index], values),
    ];
  });
}
