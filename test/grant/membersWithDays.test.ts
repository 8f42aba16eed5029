import {
  checkGrant,
  fundingByOrganisation,
  grantAwardByMember,
  grantSchema,
  Money,
  type StrategicPartnerGrant,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { minimalGrant, poundsJson } from "../support/entities.ts";
import { gbp } from "../support/values.ts";

/** Three equal members, of which one leaves on 30 September 2024; the others share its part equally. */
function grantOf(more: Partial<Wire<StrategicPartnerGrant>> = {}): StrategicPartnerGrant {
  const before = { to: "2024-09-30" };
  const after = { from: "2024-10-01" };
  return grantSchema.parse({
    ...minimalGrant,
    lead: "lead",
    period: { start: "2024-04-01", end: "2025-03-31" },
    awards: [{ financialYear: "2024/25", amount: poundsJson("120000.00") }],
    members: [
      { organisation: "lead", share: "1/3", validity: before },
      { organisation: "lead", share: "1/2", validity: after },
      { organisation: "other", share: "1/3", validity: before },
      { organisation: "other", share: "1/2", validity: after },
      { organisation: "leaver", share: "1/3", validity: before },
    ],
    ...more,
  });
}

describe("a consortium whose member leaves", () => {
  test("has no findings where the others take over its share on the next day", () => {
    expect(checkGrant(grantOf())).toEqual([]);
  });

  test("divides the award by the days on which each held its share", () => {
    const { rows, total } = grantAwardByMember(grantOf());
    // 183 of 365 days are £60,164.38, in three; 182 days are £59,835.62, in two.
    expect(rows.map(({ organisation, amount }) => [organisation, amount])).toEqual([
      ["lead", gbp("49972.61")],
      ["other", gbp("49972.60")],
      ["leaver", gbp("20054.79")],
    ]);
    expect(total).toEqual(gbp("120000"));
    expect(rows[2]?.share.toString()).toBe("61/365");
    expect(rows[2]?.years).toMatchObject([{ financialYear: "2024/25", amount: gbp("20054.79") }]);
  });

  test("gives the odd pennies to whom it is told", () => {
    const { rows } = grantAwardByMember(grantOf(), { oddPenniesTo: "other" });
    expect(rows.map(({ amount }) => amount)).toEqual([
      gbp("49972.60"),
      gbp("49972.61"),
      gbp("20054.79"),
    ]);
  });

  test("leaves it nothing of an award for a year after it left", () => {
    const twoYears = grantOf({
      period: { start: "2024-04-01", end: "2026-03-31" },
      awards: ["2024/25", "2025/26"].map((financialYear) => ({
        financialYear,
        amount: poundsJson("120000.00"),
      })),
    });
    const [lead, , leaver] = grantAwardByMember(twoYears).rows;
    expect(leaver?.years?.map(({ amount }) => amount)).toEqual([gbp("20054.79"), gbp("0")]);
    expect(leaver?.amount).toEqual(gbp("20054.79"));
    expect(leaver?.share.toString()).toBe("61/730");
    expect(lead?.years?.map(({ amount }) => amount)).toEqual([gbp("49972.61"), gbp("60000")]);
    const { totals, rows } = fundingByOrganisation({ grants: [twoYears] });
    expect(totals.map(({ organisation, amount }) => [organisation, amount.lower?.value])).toEqual([
      ["lead", gbp("109972.61")],
      ["leaver", gbp("20054.79")],
      ["other", gbp("109972.60")],
    ]);
    expect(rows).toHaveLength(5);
    const all = rows.map(({ amount }) => amount.lower?.value ?? gbp("0"));
    expect(Money.sum(all, "GBP")).toEqual(gbp("240000"));
  });

  test("is found on the first day on which the shares do not sum to one", () => {
    const gap = grantOf({
      members: [
        { organisation: "lead", share: "1/2" },
        { organisation: "leaver", share: "1/2", validity: { to: "2024-09-30" } },
        { organisation: "joiner", share: "1/2", validity: { from: "2024-10-03" } },
      ],
    });
    expect(checkGrant(gap)).toMatchObject([
      {
        rule: "grant.shares-sum-to-one",
        path: ["members"],
        values: { sum: "1/2", from: "2024-10-01", to: "2024-10-02" },
      },
    ]);
    expect(checkGrant(gap)[0]?.message).toContain("add up to 1/2 from 2024-10-01 to 2024-10-02");
    // What does not come to a whole is not divided.
    expect(fundingByOrganisation({ grants: [gap] }).rows).toHaveLength(1);
  });

  test("counts the days by which the grant was prolonged", () => {
    const prolonged = grantOf({
      members: [
        { organisation: "lead", share: "1/2", validity: { to: "2025-03-31" } },
        { organisation: "other", share: "1/2" },
      ],
      variations: [{ on: "2025-03-01", prolongs: { start: "2025-04-01", end: "2025-06-30" } }],
    });
    expect(checkGrant(prolonged).map(({ rule, values }) => [rule, values])).toEqual([
      ["grant.shares-sum-to-one", { sum: "1/2", from: "2025-04-01", to: "2025-06-30" }],
      ["grant.one-lead", { lead: "lead", times: 0, from: "2025-04-01", to: "2025-06-30" }],
    ]);
  });

  test("may change its shares, but lists nobody twice for a day", () => {
    const overlapping = grantOf({
      members: [
        { organisation: "lead", share: "1/2" },
        { organisation: "other", share: "1/4", validity: { to: "2024-09-30" } },
        { organisation: "other", share: "1/4", validity: { from: "2024-09-30" } },
      ],
    });
    expect(checkGrant(overlapping).map(({ rule, path }) => [rule, path.join(".")])).toEqual([
      ["grant.shares-sum-to-one", "members"],
      ["grant.member-twice", "members.2"],
    ]);
  });

  test("needs its period where it is asked apart from the grant", () => {
    const { period: _, ...rest } = grantOf();
    expect(() => grantAwardByMember(rest)).toThrow(
      expect.objectContaining({ code: "argument.incomplete" }),
    );
  });
});
