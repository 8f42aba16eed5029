import { finding } from "../../finding/Finding.ts";
import type { YearAmount } from "../../funding/YearAmount.ts";
import { Money } from "../../money/Money.ts";
import { compareDates } from "../../time/date/arithmetic.ts";
import { startYear, startYearOf } from "../../time/year/FinancialYear.ts";
import type { GrantFinding } from "../grantRules.ts";
import { type AmountRules, amountRules, grantAwardRules } from "../parts/grantAwardRules.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import { agreedAward, agreedAwards, awardField, currencyOf } from "../timeline/agreedAwards.ts";
import { type AwardOfYear, awardsByYearOf } from "../timeline/grantCurrentAward.ts";
import { periodOf } from "../timeline/grantDays.ts";
import type { GrantContext } from "./GrantContext.ts";
import {
  type IncomeShareBasis,
  type IncomeShareTest,
  incomeShareTest,
  usualIncomeShare,
} from "./incomeShareTest.ts";

/** Checks what was awarded: by itself, against its variations and against the lead's income. */
export function checkGrantAwards(
  grant: StrategicPartnerGrant,
  context: GrantContext,
): readonly GrantFinding[] {
  const found: GrantFinding[] = [];
  const { awards, total } = grant;
  if (total !== undefined && awards !== undefined) {
    const sum = agreedAward({ awards });
    if (!sum.equals(total)) {
      const values = { sum: sum.toJSON(), total: total.toJSON() };
      found.push(finding(grantAwardRules, "grant.years-sum", ["total"], values));
    }
  }
  if (agreedAwards(grant).derivation === "spread") {
    const values = { from: grant.period.start, to: grant.period.end };
    found.push(finding(grantAwardRules, "grant.profile-assumed", ["total"], values));
  }
  const { start, end } = periodOf(grant);
  const first = startYearOf(start);
  const last = startYearOf(end);
  awards?.forEach(({ financialYear }, index) => {
    const year = startYear(financialYear);
    if (first <= year && year <= last) return;
    const values = { financialYear, start, end };
    found.push(finding(grantAwardRules, "grant.award-outside-period", ["awards", index], values));
  });
  return [...found, ...checkVariations(grant), ...checkIncomeShare(grant, context)];
}

function checkVariations(grant: StrategicPartnerGrant): readonly GrantFinding[] {
  const { variations } = grant;
  if (variations === undefined) return [];
  const found: GrantFinding[] = [];
  let before = agreedAward(grant);
  const inOrder = [...variations.entries()].sort(([, a], [, b]) => compareDates(a.on, b.on));
  for (const [index, { change, newTotal }] of inOrder) {
    const after = change === undefined ? before : before.plus(change);
    if (newTotal !== undefined && !newTotal.equals(after)) {
      const values = {
        before: before.toJSON(),
        change: (change ?? Money.zero(before.currency)).toJSON(),
        newTotal: newTotal.toJSON(),
      };
      const path = ["variations", index, "newTotal"];
      found.push(finding(grantAwardRules, "grant.variations-explain-award", path, values));
    }
    before = newTotal ?? after;
  }
  return found;
}

function checkIncomeShare(
  grant: StrategicPartnerGrant,
  { lead, funder, programme }: GrantContext,
): readonly GrantFinding[] {
  const income = lead?.publishedIncome;
  if (income === undefined || income.total.currency !== currencyOf(grant)) return [];
  const rule = programme?.incomeRule;
  const awarded = grant.awardedOn ?? grant.signedOn ?? grant.period.start;
  // Accounts of a time after the award or the start may count the grant itself.
  const isEarlier = income.yearEnd < awarded && income.yearEnd < grant.period.start;
  if (rule?.from !== undefined && awarded < rule.from) return [];
  // Without a rule of its own programme, only a department is taken to look at this share.
  const departmental = funder === undefined || funder.kind === "government-department";
  if (rule === undefined && !departmental) return [];
  const share = rule?.share ?? usualIncomeShare();
  const years = awardsByYearOf(grant);
  const test = incomeShareTest(years, income, { share });
  // A change whose year is not stated may belong to another year than the largest.
  const without = incomeShareTest(years.map(withoutSpread), income, { share });
  if (test === undefined || without === undefined) return [];
  const short = isShort(test);
  const isSure = short === isShort(without);
  if (!short && isSure && test.bases.length > 1 && isEarlier) return [];
  const verdict = short && isSure && isEarlier ? ("no" as const) : ("unknown" as const);
  const values = {
    organisation: grant.lead,
    financialYear: test.largestYear.financialYear,
    limit: test.limit.toString(),
    income: test.income.toJSON(),
    bases: test.bases.map(figuresOf),
    ...(!isEarlier && { accountsTo: income.yearEnd }),
    verdict,
  };
  return [finding(grantAwardRules, "grant.income-share", [awardField(grant)], values)];
}

const isShort = ({ bases }: IncomeShareTest): boolean => bases.some(({ reached }) => !reached);

const withoutSpread = ({ financialYear, amount, spread }: AwardOfYear): YearAmount => ({
  financialYear,
  amount: spread === undefined ? amount : amount.minus(spread),
});

function figuresOf({ basis, amount, incomeNeeded }: IncomeShareBasis) {
  return { basis, amount: amount.toJSON(), incomeNeeded: incomeNeeded.toJSON() };
}

/** Checks that no award or instalment, repayment or carry-forward is below zero. */
export function checkAmounts(grant: StrategicPartnerGrant): readonly GrantFinding[] {
  const found: GrantFinding[] = [];
  const { awards, total } = grant;
  if (awards === undefined && total?.isNegative()) {
    const values = { what: "award", amount: total.toJSON() } as const;
    found.push(finding(amountRules, "grant.amount-below-zero", ["total"], values));
  }
  lookBelowZero("award", "awards", grant, found);
  lookBelowZero("instalment", "instalments", grant, found);
  lookBelowZero("repayment", "repayments", grant, found);
  lookBelowZero("carry-forward", "carryForwards", grant, found);
  return found;
}

type AmountList = "awards" | "instalments" | "repayments" | "carryForwards";

function lookBelowZero(
  what: AmountRules["grant.amount-below-zero"]["what"],
  list: AmountList,
  { [list]: items }: StrategicPartnerGrant,
  found: GrantFinding[],
): void {
  items?.forEach((item: { readonly amount: Money; readonly status?: string }, index: number) => {
    if (!item.amount.isNegative() || item.status === "cancelled") return;
    const values = { what, amount: item.amount.toJSON() };
    found.push(finding(amountRules, "grant.amount-below-zero", [list, index, "amount"], values));
  });
}
