import { charityThresholds, charityThresholdsFor } from "concordat";
import { describe, expect, test } from "vitest";
import { date, gbp } from "../support/values.ts";

describe("the thresholds for the accounts of a charity", () => {
  test.each([
    ["2026-09-29", "1000000", "3260000", "250000", "25000", "250000", "1000000"],
    ["2026-09-30", "1500000", "5000000", "500000", "40000", "500000", "1500000"],
  ])(
    "for a period that ends on %s are those of that day",
    (end, audit, assets, income, examined, accruals, group) => {
      const thresholds = charityThresholdsFor(date(end));
      expect(thresholds.auditIncome).toEqual(gbp(audit));
      expect(thresholds.auditAssets).toEqual(gbp(assets));
      expect(thresholds.auditAssetsIncome).toEqual(gbp(income));
      expect(thresholds.independentExamination).toEqual(gbp(examined));
      expect(thresholds.accrualsAccounts).toEqual(gbp(accruals));
      expect(thresholds.qualifiedExaminer).toEqual(gbp(accruals));
      expect(thresholds.groupAccounts).toEqual(gbp(group));
    },
  );

  test("for registration, the annual return and filing stay as they were", () => {
    for (const { registration, annualReturn, filing } of charityThresholds) {
      expect([registration, annualReturn, filing]).toEqual([
        gbp("5000"),
        gbp("10000"),
        gbp("25000"),
      ]);
    }
  });

  test("say that the sources conflict on the day from which the new ones hold", () => {
    const [before, after] = charityThresholds;
    expect(before?.conflict).toBeUndefined();
    expect(after?.conflict).toContain("30 September 2026");
    expect(after?.conflict).toContain("1 October 2026");
    expect(before?.periodsEnding.from).toBeUndefined();
  });

  test("name their sources", () => {
    for (const { sources } of charityThresholds) expect(sources.length).toBeGreaterThan(0);
  });
});
