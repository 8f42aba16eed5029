import {
  checkLocalityPlan,
  type LocalityPlan,
  localityPlanAwardAgainstAgreement,
  type Qualifier,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { localityPlan } from "../support/build.ts";
import { poundsFigure, poundsJson } from "../support/entities.ts";
import { notation } from "../support/values.ts";

type Award = NonNullable<Wire<LocalityPlan>["award"]>;
type Agreement = NonNullable<Wire<LocalityPlan>["agreement"]>;

const awarded = (
  amount: string,
  qualifier: Qualifier = "exact",
  changes: Partial<Award> = {},
): Award => ({ figure: poundsFigure(amount, qualifier), ...changes });
const agreed = (amount: string, changes: Partial<Agreement> = {}): Agreement => ({
  amount: poundsJson(amount),
  ...changes,
});

function verdict(award: Award, agreement: Agreement): readonly unknown[] {
  return checkLocalityPlan(localityPlan({ award, agreement })).map(({ rule, severity, values }) => [
    rule.replace("locality-plan.agreement-above-award", "L3"),
    severity,
    "verdict" in values && values.verdict,
  ]);
}

describe("Stockport: £19m over three years, then £16m for two and a half", () => {
  const award = awarded("19000000.00", "exact", { term: { years: 3 } });
  const agreement = agreed("16000000.00", { term: { years: 2, months: 6 } });
  const plan = localityPlan({ award, agreement });

  test("may be the balance: a note, not an error", () => {
    expect(verdict(award, agreement)).toEqual([["L3", "info", "may-be-balance"]]);
    expect(checkLocalityPlan(plan)[0]?.message).toContain("may be the balance");
  });

  test("differ by £3m, over 36 and 30 months", () => {
    const compared = localityPlanAwardAgainstAgreement(plan);
    expect(notation(compared?.difference)).toBe("[3000000.00, 3000000.00]");
    expect([compared?.awardMonths, compared?.agreementMonths]).toEqual([36, 30]);
    expect(compared?.relation).toBe("may-be-balance");
  });

  test("the dates of the agreement tell its length as well as its term does", () => {
    const dated = agreed("16000000.00", { period: { start: "2017-10-01", end: "2020-03-31" } });
    expect(
      localityPlanAwardAgainstAgreement(localityPlan({ award, agreement: dated })),
    ).toMatchObject({
      agreementMonths: 30,
      relation: "may-be-balance",
    });
  });

  test("the same lower amount for the same time is not explained by it", () => {
    expect(verdict(award, agreed("16000000.00", { term: { months: 36 } }))).toEqual([
      ["L3", "info", "below"],
    ]);
    expect(verdict(award, agreed("16000000.00"))).toEqual([["L3", "info", "below"]]);
    expect(verdict(award, agreed("16000000.00", { term: { weeks: 26 } }))).toEqual([
      ["L3", "info", "below"],
    ]);
  });
});

describe("Wigan: £14.87m, also reported as 'over £14M'", () => {
  test("is one award in two precisions: nothing contradicts", () => {
    expect(verdict(awarded("14870000.00"), agreed("14870000.00"))).toEqual([]);
    const over = awarded("14000000.00", "more-than");
    expect(
      localityPlanAwardAgainstAgreement(
        localityPlan({ award: over, agreement: agreed("14870000.00") }),
      ),
    ).toMatchObject({ relation: "unknown" });
    expect(verdict(over, agreed("14870000.00"))).toEqual([["L3", "info", "unknown"]]);
  });

  test("'over £14M' does not allow £14m itself", () => {
    expect(verdict(awarded("14000000.00", "more-than"), agreed("14000000.00"))).toEqual([
      ["L3", "info", "below"],
    ]);
  });
});

describe("more than was awarded", () => {
  test.each<[Qualifier, string, string, readonly unknown[]]>([
    ["exact", "100.00", "100.01", ["L3", "error", "no"]],
    ["up-to", "100.00", "100.01", ["L3", "error", "no"]],
    ["less-than", "100.00", "100.00", ["L3", "error", "no"]],
    ["circa", "100.00", "1000000.00", ["L3", "info", "unknown"]],
    ["at-least", "100.00", "1000000.00", ["L3", "info", "unknown"]],
  ])("%s £%s, signed £%s", (qualifier, award, agreement, expected) => {
    expect(verdict(awarded(award, qualifier), agreed(agreement))).toEqual([expected]);
  });

  test("is allowed up to a limit that is stated as one", () => {
    expect(verdict(awarded("100.00", "up-to"), agreed("100.00"))).toEqual([]);
    expect(verdict(awarded("100.00", "up-to"), agreed("1.00"))).toEqual([]);
    expect(verdict(awarded("100.00", "less-than"), agreed("99.99"))).toEqual([]);
  });

  test("is no error where a variation records the rise", () => {
    const raised = agreed("120.00", {
      variations: [
        { on: "2018-01-01", change: poundsJson("30.00") },
        { on: "2018-02-01", change: poundsJson("-10.00") },
      ],
    });
    expect(verdict(awarded("100.00"), raised)).toEqual([]);
    const compared = localityPlanAwardAgainstAgreement(
      localityPlan({ award: awarded("100.00"), agreement: raised }),
    );
    expect(compared?.signed.format()).toBe("£100.00");
    expect(compared?.variations.format()).toBe("£20.00");
    expect(compared?.relation).toBe("equal");
  });

  test("stays an error where the variation does not cover all of it", () => {
    const raised = agreed("120.01", {
      variations: [{ on: "2018-01-01", change: poundsJson("20.00") }],
    });
    expect(verdict(awarded("100.00"), raised)).toEqual([["L3", "error", "no"]]);
  });
});

test("an award without an agreement, and an agreement without an award, are not compared", () => {
  expect(
    localityPlanAwardAgainstAgreement(localityPlan({ award: awarded("1.00") })),
  ).toBeUndefined();
  expect(
    localityPlanAwardAgainstAgreement(localityPlan({ agreement: agreed("1.00") })),
  ).toBeUndefined();
});
