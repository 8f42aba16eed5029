import {
  checkScheme,
  daysLeft,
  isOpen,
  parseFigure,
  read,
  schemeSchema,
  withinCap,
} from "concordat";
import { describe, expect, test } from "vitest";
import { fund, grantScheme } from "../support/build.ts";
import { minimalGrantScheme, poundsFigure } from "../support/entities.ts";

describe("a scheme that closes on 15 June 2018, no time given", () => {
  const scheme = grantScheme({ yearInferred: true });

  test("is open to the end of that day in London, and has 8 days left on 7 June", () => {
    expect(isOpen(scheme, new Date("2018-06-15T22:59:59.999Z"))).toBe(true);
    expect(isOpen(scheme, new Date("2018-06-15T23:00:00Z"))).toBe(false);
    expect(daysLeft(scheme, new Date("2018-06-07T09:00:00Z"))).toBe(8);
  });

  test("is not open before it opens", () => {
    const later = grantScheme({ opens: "2018-06-08" });
    expect(isOpen(later, new Date("2018-06-07T22:59:59Z"))).toBe(false);
    expect(isOpen(later, new Date("2018-06-07T23:00:00Z"))).toBe(true);
  });

  test("gives a note that its year was inferred, and no other", () => {
    expect(checkScheme(scheme)).toMatchObject([
      { rule: "scheme.year-inferred", severity: "info", values: { closes: "2018-06-15" } },
    ]);
    expect(checkScheme(grantScheme())).toEqual([]);
  });
});

test("an inferred year is said, never denied", () => {
  const result = read(schemeSchema, { ...minimalGrantScheme, yearInferred: false });
  expect(result).toMatchObject({ ok: false, problems: [{ path: ["yearInferred"] }] });
});

test("its cap includes the amount that it names", () => {
  const { perProjectCap: cap = parseFigure("£1", { as: "money" }) } = grantScheme({
    perProjectCap: poundsFigure("30000.00", "up-to", "up to £30,000"),
  });
  expect(withinCap(parseFigure("£30,000.00", { as: "money" }), cap)).toBe("yes");
  expect(withinCap(parseFigure("£30,000.01", { as: "money" }), cap)).toBe("no");
});

describe("its cap and that of its fund", () => {
  const capped = (amount: string) => ({ perProjectCap: poundsFigure(amount, "up-to") });
  const scheme = grantScheme({ fund: "example-fund", ...capped("30000.00") });
  const rulesWith = (...funds: readonly Parameters<typeof fund>[0][]) =>
    checkScheme(scheme, { funds: funds.map(fund) }).map(({ rule }) => rule);

  test("are the same, where both state one", () => {
    expect(rulesWith(capped("30000.00"))).toEqual([]);
    expect(rulesWith(capped("25000.00"))).toEqual(["scheme.cap-differs"]);
    expect(rulesWith({})).toEqual([]);
    expect(rulesWith({ id: "another-fund", ...capped("25000.00") })).toEqual([]);
    expect(rulesWith()).toEqual([]);
  });
});
