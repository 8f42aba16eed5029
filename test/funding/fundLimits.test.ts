import {
  checkFund,
  type Figure,
  type FundDraw,
  fundSchema,
  fundUse,
  type Money,
  parseFigure,
  read,
  withinCap,
} from "concordat";
import { describe, expect, test } from "vitest";
import { fund } from "../support/build.ts";
import { minimalFund, poundsFigure } from "../support/entities.ts";
import { date, gbp, notation, pounds } from "../support/values.ts";

const drawOf = (amount: Figure<Money>, more: Partial<FundDraw> = {}): readonly FundDraw[] => [
  { amount, path: ["draw"], ...more },
];

describe("a fund that was enlarged", () => {
  // Launched with £1m in May 2018, raised by £500,000 to £1.5m by August.
  const enlarged = fund({
    total: poundsFigure("1000000.00"),
    enlargements: [{ amount: poundsFigure("500000.00"), on: "2018-08-07" }],
  });

  test("holds what was added from the day on which it was added", () => {
    const totalOn = (asOf?: string) =>
      notation(fundUse(enlarged, [], asOf === undefined ? {} : { asOf: date(asOf) }).total);
    expect(totalOn("2018-08-06")).toBe("[1000000.00, 1000000.00]");
    expect(totalOn("2018-08-07")).toBe("[1500000.00, 1500000.00]");
    expect(totalOn()).toBe("[1500000.00, 1500000.00]");
  });

  test("covers a draw of all of it, and no penny more", () => {
    expect(checkFund(enlarged, { draws: drawOf(pounds("1500000")) })).toEqual([]);
    expect(checkFund(enlarged, { draws: drawOf(pounds("1500000.01")) })).toMatchObject([
      { rule: "fund.overdrawn", severity: "error" },
    ]);
  });

  test("from an amount that nobody states holds at least what was added", () => {
    const { total: _, ...rest } = enlarged;
    expect(notation(fundUse(rest, []).total)).toBe("[500000.00, -)");
    expect(fundUse(rest, [], { asOf: date("2018-08-06") }).total).toBeUndefined();
    const additional = parseFigure("at least £10 million additional", { as: "money" });
    expect(notation(fundUse({ ...rest, total: additional }, []).total)).toBe("[10500000.00, -)");
  });
});

describe("a fund of which nothing is known", () => {
  test("gives no amount in a currency that nobody named", () => {
    expect(fundUse(fund(), [])).toEqual({ basis: "commitment", within: "yes", rows: [] });
  });

  test("takes the currency of its cap, or of the first draw", () => {
    const capped = fund({ perProjectCap: poundsFigure("30000.00", "up-to") });
    expect(notation(fundUse(capped, []).drawn)).toBe("[0.00, 0.00]");
    expect(notation(fundUse(fund(), [pounds("5")]).drawn)).toBe("[5.00, 5.00]");
    expect(fundUse(fund(), [pounds("5")]).within).toBe("unknown");
  });
});

describe("the cap of a fund", () => {
  const cap = parseFigure("up to £30,000", { as: "money" });

  test.each([
    ["30000.00", "yes"],
    ["30000.01", "no"],
    ["12000", "yes"],
    ["29250", "yes"],
    ["10609", "yes"],
  ])("£%s is within £30,000: %s", (amount, verdict) => {
    expect(withinCap(gbp(amount), cap)).toBe(verdict);
    const capped = fund({ perProjectCap: poundsFigure("30000.00", "up-to", "up to £30,000") });
    expect(checkFund(capped, { draws: drawOf(pounds(amount)) })).toHaveLength(
      verdict === "no" ? 1 : 0,
    );
  });

  test("is decided by bounds", () => {
    expect(withinCap(pounds("30000", "more-than"), cap)).toBe("no");
    expect(withinCap(pounds("30000", "at-least"), cap)).toBe("unknown");
    expect(withinCap(pounds("30001", "less-than"), cap)).toBe("unknown");
    expect(withinCap(pounds("30000", "less-than"), cap)).toBe("yes");
    expect(withinCap(pounds("5", "circa"), cap)).toBe("unknown");
  });

  test.each([0, -1])("is not shared by %i projects", (projects) => {
    expect(() => withinCap(gbp("1"), cap, projects)).toThrow(
      expect.objectContaining({ code: "funding.not-positive" }),
    );
  });

  test("that is not included is not reached, and one without a limit decides nothing", () => {
    expect(withinCap(gbp("30000"), pounds("30000", "less-than"))).toBe("no");
    expect(withinCap(gbp("29999.99"), pounds("30000", "less-than"))).toBe("yes");
    expect(withinCap(gbp("1"), pounds("30000", "circa"))).toBe("unknown");
    expect(withinCap(gbp("30000.01"), pounds("30000", "at-least"))).toBe("unknown");
  });

  test("that may be higher than stated lets through all that is stated", () => {
    for (const qualifier of ["at-least", "more-than"] as const) {
      expect(withinCap(gbp("30000"), pounds("30000", qualifier))).toBe("yes");
      expect(withinCap(gbp("30000.01"), pounds("30000", qualifier))).toBe("unknown");
      expect(withinCap(pounds("30000", "more-than"), pounds("30000", qualifier))).toBe("unknown");
    }
  });

  test("counts for each project: 67 shared £1.5m, at most £2.01m (C18)", () => {
    const capped = fund({ perProjectCap: poundsFigure("30000.00", "up-to", "up to £30,000") });
    expect(checkFund(capped, { draws: drawOf(pounds("1500000"), { projects: 67 }) })).toEqual([]);
    expect(withinCap(gbp("2010000.00"), cap, 67)).toBe("yes");
    const [found] = checkFund(capped, { draws: drawOf(pounds("2010000.01"), { projects: 67 }) });
    expect(found).toMatchObject({ rule: "fund.over-cap", values: { projects: 67, verdict: "no" } });
    expect(found?.message).toContain("for each of 67 projects");
  });

  test("gives a note where bounds cannot decide", () => {
    const capped = fund({ perProjectCap: poundsFigure("30000.00", "up-to", "up to £30,000") });
    const [note] = checkFund(capped, {
      draws: drawOf(pounds("29000", "more-than", "over £29,000")),
    });
    expect(note).toMatchObject({ severity: "info", values: { verdict: "unknown" } });
  });
});

describe("the period of a fund", () => {
  const fiveYears = fund({ period: { start: "2016-04-01", end: "2021-03-31" } });
  const period = { start: date("2017-02-01"), end: date("2022-01-31") };

  test("holds what is drawn from it; an assumed period gives no more than a note", () => {
    const severities = (more: Partial<FundDraw>) =>
      checkFund(fiveYears, { draws: drawOf(pounds("1"), more) }).map(({ severity }) => severity);
    expect(severities({ period })).toEqual(["error"]);
    expect(severities({ period, periodAssumed: true })).toEqual(["info"]);
    expect(severities({ period: { ...period, end: date("2021-03-31") } })).toEqual([]);
    expect(severities({})).toEqual([]);
  });
});

test("the figures of a fund are in one currency", () => {
  const euros = { value: { amount: "1.00", currency: "EUR" }, qualifier: "exact", asStated: "€1" };
  const result = read(fundSchema, {
    ...minimalFund,
    total: poundsFigure("1.00"),
    perProjectCap: euros,
  });
  expect(result).toMatchObject({ ok: false, problems: [{ rule: "fund.currencies-differ" }] });
});
