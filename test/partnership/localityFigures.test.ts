import { fullYearEffect, Money, matchFunding, perHead, Rate } from "concordat";
import { expect, test } from "vitest";
import { localityPlan } from "../support/build.ts";
import { poundsFigure, poundsJson } from "../support/entities.ts";

const plan = localityPlan({
  award: { figure: poundsFigure("19200000.00", "exact", "£19.2m"), term: { years: 4 } },
  localMatch: poundsFigure("4000000.00", "exact", "£4m"),
  agreement: { amount: poundsJson("16000000.00"), term: { years: 2, months: 6 } },
});

test("the award, the agreement and the match of a plan go into the calculators as they are", () => {
  const { award, agreement, localMatch } = plan;
  if (!award?.term || !agreement?.term || !localMatch) throw new Error("the plan is not whole");
  const { total, matchShare } = matchFunding(award.figure, localMatch);
  expect(total.upper?.value.format()).toBe("£23,200,000.00");
  expect(matchShare.upper?.value).toEqual(Rate.ratio(5, 29));
  const yearly = fullYearEffect(agreement.amount, agreement.term, "half-even");
  expect(yearly.fullYear.format()).toBe("£6,400,000.00");
  expect(fullYearEffect(award.figure, award.term, "half-even").fullYear.format()).toBe(
    "£4,800,000.00",
  );
});

test.each([
  ["£23.2m", "P4Y", "£5,800,000.00"],
  ["£16m", "P2Y6M", "£6,400,000.00"],
  ["£19m", "P3Y", "£6,333,333.33"],
] as const)("%s over %s is %s in a full year", (amount, term, expected) => {
  expect(fullYearEffect(Money.parse(amount), term, "half-even").fullYear.format()).toBe(expected);
});

test("£23.2m for 250,000 people is £92.80 a head, if that were the number", () => {
  expect(perHead(Money.parse("£23.2m"), 250_000, "half-even").format()).toBe("£92.80");
});
