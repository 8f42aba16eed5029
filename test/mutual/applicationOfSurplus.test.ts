import { applicationOfSurplus, Money, Rate, type SurplusShare, type SurplusUse } from "concordat";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gbp } from "../support/values.ts";

const part = (use: SurplusUse, share: string): SurplusShare => ({ use, share: Rate.parse(share) });
const thirds = [part("staff", "1/3"), part("community", "1/3"), part("reserve", "1/3")];
const amounts = (...args: Parameters<typeof applicationOfSurplus>) =>
  applicationOfSurplus(...args).rows.map(({ use, amount }) => [use, amount.toDecimalString()]);

describe("a surplus", () => {
  test("is applied to reserve, community, members and staff, in that order", () => {
    const shares = [
      part("staff", "0.1"),
      part("members", "0.2"),
      part("community", "0.3"),
      part("reserve", "0.4"),
    ];
    expect(amounts(gbp("1000"), shares)).toEqual([
      ["reserve", "400.00"],
      ["community", "300.00"],
      ["members", "200.00"],
      ["staff", "100.00"],
    ]);
  });

  test("gives the odd penny to the earlier use", () => {
    expect(amounts(gbp("100"), thirds)).toEqual([
      ["reserve", "33.34"],
      ["community", "33.33"],
      ["staff", "33.33"],
    ]);
  });

  test("keeps in reserve what would go to members above their limit", () => {
    const shares = [part("members", "0.4"), part("community", "0.6")];
    const { rows } = applicationOfSurplus(gbp("1000"), shares, { membersLimit: gbp("350") });
    expect(rows).toEqual([
      { use: "reserve", share: Rate.of(0), amount: gbp("50"), moved: gbp("50") },
      { use: "community", share: Rate.of("0.6"), amount: gbp("600") },
      { use: "members", share: Rate.of("0.4"), amount: gbp("350"), moved: gbp("-50") },
    ]);
    expect(amounts(gbp("1000"), shares, { membersLimit: gbp("400") })).toHaveLength(2);
  });

  test("is made up by its parts to the penny, whatever the shares and the limit", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 4 }),
        fc.bigInt({ min: 0n, max: 10n ** 14n }),
        (pence, weights, limit) => {
          const sum = weights.reduce((a, b) => a + b, 0);
          fc.pre(sum > 0);
          const uses = ["members", "reserve", "staff", "community"] as const;
          const shares = uses.map((use, index) => ({
            use,
            share: Rate.ratio(weights[index] ?? 0, sum),
          }));
          const surplus = Money.ofMinor(pence, "GBP");
          const membersLimit = Money.ofMinor(limit, "GBP");
          const { rows } = applicationOfSurplus(surplus, shares, { membersLimit });
          expect(Money.sumBy(rows, ({ amount }) => amount, "GBP")).toEqual(surplus);
          const members = rows.find(({ use }) => use === "members");
          expect(members?.amount.greaterThan(membersLimit)).toBe(false);
        },
      ),
    );
  });

  test("that is meant for a use which there is not is refused, and not given to the others", () => {
    let caught: unknown;
    try {
      applicationOfSurplus(gbp("100"), [
        part("reserve", "0.5"),
        part("bonus" as SurplusUse, "0.5"),
      ]);
    } catch (error) {
      caught = error;
    }
    expect(caught).toMatchObject({
      code: "funding.unknown-option",
      values: { option: "use", allowed: ["reserve", "community", "members", "staff"] },
    });
  });

  test("is refused with a limit in another currency, also where members get nothing", () => {
    const membersLimit: Money = Money.of("1", "EUR");
    const surplus: Money = gbp("1");
    expect(() => applicationOfSurplus(surplus, thirds, { membersLimit })).toThrow(
      expect.objectContaining({ code: "money.currency-mismatch" }),
    );
  });

  test.each([
    ["negative", gbp("-0.01"), thirds, {}],
    ["limit", gbp("1"), thirds, { membersLimit: gbp("-1") }],
    ["use-twice", gbp("1"), [part("staff", "0.5"), part("staff", "0.5")], {}],
    ["shares", gbp("1"), [part("staff", "0.5")], {}],
    ["shares", gbp("1"), [part("staff", "1.5"), part("reserve", "-0.5")], {}],
    ["shares", gbp("1"), [], {}],
  ])("is refused with the reason %s", (reason, surplus, shares, options) => {
    let caught: unknown;
    try {
      applicationOfSurplus(surplus, shares, options);
    } catch (error) {
      caught = error;
    }
    expect(caught).toMatchObject({ code: "mutual.invalid-surplus", values: { reason } });
  });
});
