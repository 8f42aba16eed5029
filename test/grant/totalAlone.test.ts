import {
  checkGrant,
  dateRange,
  fundingByFinancialYear,
  fundingByMonth,
  grantAwardByMember,
  grantAwardsByYear,
  grantClawback,
  grantCurrentAward,
  grantMonitor,
  grantPaymentRun,
  grantPosition,
  grantSchema,
  grantUnspent,
  localDate,
  read,
  type StrategicPartnerGrant,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { minimalGrant, poundsJson } from "../support/entities.ts";
import { gbp } from "../support/values.ts";

/** £100 a day over the 366 days of 2023/24 and the 365 of 2024/25. */
function twoYears(more: Partial<Wire<StrategicPartnerGrant>> = {}): StrategicPartnerGrant {
  const { awards: _, ...rest } = minimalGrant;
  return grantSchema.parse({
    ...rest,
    period: { start: "2023-04-01", end: "2025-03-31" },
    total: poundsJson("73100.00"),
    ...more,
  });
}

const day = localDate("2024-06-30");

describe("a grant whose total alone is stated", () => {
  test("is read without its awards, and refused with neither", () => {
    expect(twoYears().awards).toBeUndefined();
    const { awards: _, ...neither } = minimalGrant;
    const result = read(grantSchema, neither);
    expect(!result.ok && result.problems.map(({ rule }) => rule)).toEqual(["grant.award-missing"]);
  });

  test("is spread by days over its financial years, and says so", () => {
    expect(grantCurrentAward(twoYears())).toEqual(gbp("73100"));
    expect(grantAwardsByYear(twoYears())).toEqual([
      {
        financialYear: "2023/24",
        amount: gbp("36600"),
        derivation: "spread",
        spread: gbp("36600"),
      },
      {
        financialYear: "2024/25",
        amount: gbp("36500"),
        derivation: "spread",
        spread: gbp("36500"),
      },
    ]);
  });

  test("is stated, not spread, where it lies in one financial year", () => {
    const oneYear = twoYears({ period: { start: "2023-04-01", end: "2024-03-31" } });
    expect(grantAwardsByYear(oneYear)).toEqual([
      { financialYear: "2023/24", amount: gbp("73100"), derivation: "stated" },
    ]);
    expect(checkGrant(oneYear)).toEqual([]);
    expect(grantPosition(oneYear, day).derivation).toBe("stated");
  });

  test("is reported with the days that were assumed", () => {
    expect(checkGrant(twoYears())).toMatchObject([
      {
        rule: "grant.profile-assumed",
        severity: "warning",
        path: ["total"],
        values: { from: "2023-04-01", to: "2025-03-31" },
      },
    ]);
  });

  test("is in its place by a hundred pounds a day, and each year is marked", () => {
    // 366 days of the first year and 91 of the second.
    const position = grantPosition(twoYears(), day);
    expect(position).toMatchObject({ earned: gbp("45700"), derivation: "spread" });
    expect(position.rows.map(({ award, derivation }) => [award, derivation])).toEqual([
      [gbp("36600"), "spread"],
      [gbp("36500"), "spread"],
    ]);
    // By months each of the 24 weighs the same: 73,100 times 12 / 24, and 3 of 24 more.
    expect(grantPosition(twoYears(), day, { by: "months" }).earned).toEqual(gbp("45687.50"));
  });

  test("adds a stated change to the spread, and only the change is stated", () => {
    const varied = twoYears({
      variations: [
        { on: "2024-05-01", change: poundsJson("500.00"), financialYear: "2024/25" },
        { on: "2024-05-01", prolongs: { start: "2025-04-01", end: "2025-06-30" } },
      ],
    });
    expect(grantAwardsByYear(varied)[1]).toEqual({
      financialYear: "2024/25",
      amount: gbp("37000"),
      derivation: "spread",
      spread: gbp("36500"),
    });
    const { rows } = fundingByFinancialYear({ grants: [varied] });
    expect(
      rows.map(({ financialYears, amount, basis, derivation }) => [
        financialYears[0],
        amount.lower?.value,
        basis,
        derivation,
      ]),
    ).toEqual([
      ["2023/24", gbp("36600"), "spread", "spread"],
      ["2024/25", gbp("500"), "award", "stated"],
      ["2024/25", gbp("36500"), "spread", "spread"],
    ]);
  });

  test("is spread as the options of a roll-up ask", () => {
    const { totals } = fundingByFinancialYear({ grants: [twoYears()] }, { by: "months" });
    expect(totals.map(({ amount }) => amount.lower?.value)).toEqual([gbp("36550"), gbp("36550")]);
    const { totals: months } = fundingByMonth({ grants: [twoYears()] });
    expect(months).toHaveLength(24);
    expect(months[0]).toMatchObject({
      month: "2023-04",
      amount: { lower: { value: gbp("3000") } },
    });
  });

  test("is answered by every other calculator of a grant", () => {
    const held = twoYears({
      members: [
        { organisation: "example-charity", share: "1/2" },
        { organisation: "example-network", share: "1/2" },
      ],
      budget: [{ heading: "Salaries", amount: poundsJson("73100.00") }],
      instalments: [
        { due: "2023-04-03", amount: poundsJson("50000.00"), status: "paid", paidOn: "2023-04-03" },
        { due: "2024-07-01", amount: poundsJson("23100.00"), status: "scheduled" },
      ],
      actuals: [{ month: "2023-05", heading: "Salaries", amount: poundsJson("30000.00") }],
    });
    expect(grantAwardByMember(held).rows.map(({ amount }) => amount)).toEqual([
      gbp("36550"),
      gbp("36550"),
    ]);
    expect(grantUnspent(held, day)?.toRecover).toEqual(gbp("20000"));
    expect(grantClawback(held, day)?.toRecover).toEqual(gbp("20000"));
    expect(grantMonitor(held, day)?.rows.length).toBeGreaterThan(0);
    const july = dateRange(localDate("2024-07-01"), localDate("2024-07-31"));
    expect(grantPaymentRun([held], july, localDate("2024-07-01")).rows).toMatchObject([
      { amount: gbp("23100"), holds: [] },
    ]);
  });

  test("leaves the sum of the awards by year to count where both stand and disagree", () => {
    const both = twoYears({
      awards: [{ financialYear: "2023/24", amount: poundsJson("73000.00") }],
    });
    expect(grantCurrentAward(both)).toEqual(gbp("73000"));
    expect(checkGrant(both).map(({ rule }) => rule)).toEqual(["grant.years-sum"]);
  });

  test("bounds claims as a whole, as nothing bounds a year", () => {
    const claim = (start: string, end: string, amount: string) => ({
      period: { start, end },
      headings: [{ heading: "Salaries", claimed: poundsJson(amount) }],
    });
    const first = claim("2023-04-01", "2024-03-31", "50000.00");
    const within = twoYears({ claims: [first, claim("2024-04-01", "2025-03-31", "23100.00")] });
    expect(checkGrant(within).map(({ rule }) => rule)).toEqual(["grant.profile-assumed"]);
    const above = twoYears({ claims: [first, claim("2024-04-01", "2025-03-31", "23100.01")] });
    expect(checkGrant(above)[1]).toMatchObject({
      rule: "grant.claim-above-award",
      values: { available: poundsJson("73100.00"), claimed: poundsJson("73100.01") },
    });
  });

  test("is below zero as an award is", () => {
    const negative = twoYears({ total: poundsJson("-0.01") });
    expect(checkGrant(negative).map(({ rule, path }) => [rule, path[0]])).toContainEqual([
      "grant.amount-below-zero",
      "total",
    ]);
  });

  test("may fall in any of its years where a programme has a cap", () => {
    const cap = { value: gbp("36550"), qualifier: "exact", asStated: "£36,550" } as const;
    const programme = { id: "p", name: "P", funder: "f", status: "running", perPartnerCap: cap };
    const found = checkGrant(twoYears({ programme: "p" }), { programme: programme as never });
    expect(found[1]).toMatchObject({
      rule: "grant.over-cap",
      path: ["total"],
      values: { financialYear: "2023/24", verdict: "unknown" },
    });
  });
});

describe("a grant that was announced, and of which no more is known", () => {
  const announced = twoYears({ status: "awarded" });

  test("is a commitment", () => {
    const { overall } = fundingByFinancialYear({ grants: [announced] });
    expect(overall.map(({ amount }) => amount.upper?.value)).toEqual([gbp("73100")]);
  });

  test("earns at most what its days come to", () => {
    const { earned, qualifier } = grantPosition(announced, day);
    expect([earned, qualifier]).toEqual([gbp("45700"), "up-to"]);
  });

  test("is owed no review, and paid nothing", () => {
    expect(
      checkGrant(announced, { asOf: localDate("2026-04-01") }).map(({ rule }) => rule),
    ).toEqual(["grant.profile-assumed"]);
    const paid = twoYears({
      status: "awarded",
      instalments: [{ due: "2024-07-01", amount: poundsJson("1.00"), status: "scheduled" }],
    });
    const july = dateRange(localDate("2024-07-01"), localDate("2024-07-31"));
    expect(grantPaymentRun([paid], july, localDate("2024-07-01")).rows[0]?.holds).toEqual([
      "not-accepted",
    ]);
  });

  test("may be handed back after it was accepted", () => {
    const handedBack = twoYears({
      status: "withdrawn",
      history: [
        { from: "awarded", to: "accepted", on: "2023-03-01" },
        { from: "accepted", to: "withdrawn", on: "2023-03-20" },
      ],
    });
    expect(checkGrant(handedBack).map(({ rule }) => rule)).toEqual(["grant.profile-assumed"]);
    expect(grantPosition(handedBack, day).award).toEqual(gbp("0"));
  });
});
