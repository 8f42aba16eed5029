import {
  carryForward,
  financialYear,
  Money,
  uncommittedBalance,
  type VirementRule,
  virementLimit,
} from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gbp, notation, pounds } from "../support/values.ts";

const anyPence = fc.nat({ max: 1_000_000_000 });

describe("virement between the headings of a budget", () => {
  const budget = [
    { heading: "staff", amount: gbp("80000") },
    { heading: "travel", amount: gbp("5000.09") },
    { heading: "rent", amount: gbp("14999.91") },
  ];
  const move = (from: string, to: string, amount: string) => ({ from, to, amount: gbp(amount) });
  const tenth: VirementRule = { share: "0.1", of: "heading" };

  test("may leave each heading up to its limit, which is rounded down", () => {
    const { rows, limit, total } = virementLimit(budget, tenth);
    expect(rows.map((row) => row.limit)).toEqual([gbp("8000"), gbp("500"), gbp("1499.99")]);
    expect(limit).toEqual(gbp("9999.99"));
    expect(total).toEqual(gbp("100000"));
  });

  test.each([
    ["500.00", true],
    ["500.01", false],
  ])("£%s out of a limit of £500.00: within %s", (amount, within) => {
    const limit = virementLimit(budget, tenth, [move("travel", "staff", amount)]);
    expect(limit.within).toBe(within);
    expect(limit.rows.map((row) => row.within)).toEqual([true, within, true]);
  });

  test("several moves out of a heading count together", () => {
    const moves = [move("travel", "staff", "300"), move("travel", "rent", "300")];
    const { rows, moved, within } = virementLimit(budget, tenth, moves);
    expect(rows[1]?.movedOut).toEqual(gbp("600"));
    expect([moved, within]).toEqual([gbp("600"), false]);
  });

  test("of the whole budget: all moves together, but never more than a heading has", () => {
    const whole: VirementRule = { share: "0.1", of: "budget" };
    expect(virementLimit(budget, whole, [move("staff", "rent", "10000")]).within).toBe(true);
    const two = [move("staff", "rent", "9000"), move("rent", "travel", "1000.01")];
    expect(virementLimit(budget, whole, two).within).toBe(false);
    expect(virementLimit(budget, whole, [move("travel", "rent", "6000")]).within).toBe(false);
  });

  test("does not change the total (law)", () => {
    fc.assert(
      fc.property(anyPence, anyPence, fc.array(anyPence, { maxLength: 5 }), (a, b, pence) => {
        const headings = [a, b].map((each, at) => ({
          heading: `heading ${at}`,
          amount: Money.ofMinor(each, "GBP"),
        }));
        const moves = pence.map((each, at) => ({
          from: `heading ${at % 2}`,
          to: `heading ${(at + 1) % 2}`,
          amount: Money.ofMinor(each, "GBP"),
        }));
        const { rows, total } = virementLimit(headings, tenth, moves);
        const revised = rows.map((row) => row.revised);
        expect(Money.sum(revised, "GBP")).toEqual(total);
      }),
    );
  });

  test("takes no budget that cannot be read", () => {
    const [staff] = budget;
    expect(() => virementLimit([], tenth)).toThrow(
      expect.objectContaining({ code: "money.no-amounts" }),
    );
    expect(() => virementLimit([...budget, ...(staff ? [staff] : [])], tenth)).toThrow(
      expect.objectContaining({ code: "virement.heading-twice" }),
    );
    expect(() => virementLimit(budget, tenth, [move("staff", "cars", "1")])).toThrow(
      expect.objectContaining({ code: "virement.heading-unknown" }),
    );
    expect(() => virementLimit(budget, tenth, [move("staff", "staff", "1")])).toThrow(
      expect.objectContaining({ code: "virement.same-heading" }),
    );
    expect(() => virementLimit(budget, tenth, [move("staff", "rent", "-1")])).toThrow(
      expect.objectContaining({ code: "funding.negative-amount", values: { of: "move" } }),
    );
    expect(() => virementLimit(budget, { share: "10", of: "budget" })).toThrow(
      expect.objectContaining({ code: "funding.not-a-share" }),
    );
  });
});

describe("carrying forward across 31 March", () => {
  const year = financialYear("2012/13");
  const stood = (awarded: string, paid: string, spent: string, approved?: string) =>
    carryForward({
      financialYear: year,
      awarded: gbp(awarded),
      paid: gbp(paid),
      spent: gbp(spent),
      ...(approved !== undefined && { approved: gbp(approved) }),
    });

  test("keeps the funder's budget apart from the recipient's money", () => {
    const { asOf, into, funder, recipient } = stood("100000", "95000", "80000", "12000");
    expect([asOf, into]).toEqual(["2013-03-31", "2013/14"]);
    expect(funder).toEqual({
      basis: "accrual",
      used: gbp("80000"),
      carried: gbp("12000"),
      lapsed: gbp("8000"),
    });
    expect(recipient).toEqual({
      basis: "cash",
      used: gbp("80000"),
      deferred: gbp("12000"),
      toReturn: gbp("3000"),
      stillDue: gbp("0"),
      overspent: gbp("0"),
    });
  });

  test("without approval the budget lapses and the money goes back", () => {
    const { funder, recipient } = stood("100", "100", "80");
    expect([funder.carried, funder.lapsed]).toEqual([gbp("0"), gbp("20")]);
    expect([recipient.deferred, recipient.toReturn]).toEqual([gbp("0"), gbp("20")]);
  });

  test("approval beyond what is left carries what is left", () => {
    expect(stood("100", "100", "80", "50").funder.carried).toEqual(gbp("20"));
  });

  test("the budget may be carried where no money is in hand", () => {
    const { funder, recipient } = stood("100", "60", "80", "20");
    expect(funder.carried).toEqual(gbp("20"));
    expect([recipient.deferred, recipient.stillDue]).toEqual([gbp("0"), gbp("20")]);
  });

  test("an overspend is the recipient's own", () => {
    const { funder, recipient } = stood("100", "100", "130");
    expect([funder.used, funder.lapsed]).toEqual([gbp("100"), gbp("0")]);
    expect([recipient.overspent, recipient.stillDue]).toEqual([gbp("30"), gbp("0")]);
  });

  test("each side sums to its whole (law)", () => {
    fc.assert(
      fc.property(anyPence, anyPence, anyPence, anyPence, (...pence) => {
        const [awarded, paid, spent, approved] = pence.map((each) =>
          Money.ofMinor(each, "GBP"),
        ) as [Money<"GBP">, Money<"GBP">, Money<"GBP">, Money<"GBP">];
        const { funder, recipient } = carryForward({
          financialYear: year,
          awarded,
          paid,
          spent,
          approved,
        });
        const parts = [funder.used, funder.carried, funder.lapsed];
        const held = [recipient.used, recipient.deferred, recipient.toReturn];
        expect(Money.sum(parts, "GBP")).toEqual(awarded);
        expect(Money.sum(held, "GBP")).toEqual(paid);
        expect(recipient.used.plus(recipient.stillDue)).toEqual(funder.used);
        expect([...parts, ...held].some((part) => part.isNegative())).toBe(false);
        expect(recipient.deferred.greaterThan(approved)).toBe(false);
      }),
    );
  });

  test("takes no amount below zero, and says which", () => {
    expect(() => stood("100", "100", "-1")).toThrow('"spent"');
    expect(() => stood("-100", "0", "0")).toThrow(
      expect.objectContaining({ code: "funding.negative-amount" }),
    );
  });
});

describe("the uncommitted balance", () => {
  test("is exact where everything is", () => {
    const balance = uncommittedBalance(gbp("100"), [gbp("30"), gbp("50")]);
    expect(balance.basis).toBe("commitment");
    expect(balance.rows.map(({ left }) => notation(left))).toEqual([
      "[70.00, 70.00]",
      "[20.00, 20.00]",
    ]);
    expect(balance.within).toBe("yes");
  });

  test("is a bound where a draw is one", () => {
    const over = pounds("1100000", "more-than", "over £1.1m");
    const { uncommitted, within } = uncommittedBalance(gbp("450000000"), [over]);
    expect(notation(uncommitted)).toBe("(-, 448900000.00)");
    expect(within).toBe("unknown");
    const conventional = uncommittedBalance(gbp("450000000"), [over], "conventional");
    expect(notation(conventional.uncommitted)).toBe("(448800000.00, 448900000.00)");
    expect(conventional.within).toBe("yes");
  });

  test("of additional money has no upper end, because nobody says what was there", () => {
    const additional = { ...pounds("10000000", "at-least"), additional: true } as const;
    const { total, within } = uncommittedBalance(additional, [gbp("20000000")]);
    expect(notation(total)).toBe("[10000000.00, -)");
    expect(within).toBe("unknown");
    const exactly = { ...pounds("10"), additional: true } as const;
    expect(notation(uncommittedBalance(exactly, []).total)).toBe("[10.00, -)");
  });

  test("is unknown upwards of nothing for an amount a year", () => {
    const yearly = { ...pounds("27000000"), per: "year" };
    const drawn = uncommittedBalance(gbp("450000000"), [yearly]);
    expect(notation(drawn.committed)).toBe("[0.00, -)");
    expect(notation(drawn.uncommitted)).toBe("(-, 450000000.00]");
    expect(drawn.within).toBe("unknown");
    const { total, uncommitted, within } = uncommittedBalance(yearly, [gbp("30000000")]);
    expect(notation(total)).toBe("[0.00, -)");
    expect(notation(uncommitted)).toBe("[-30000000.00, -)");
    expect(within).toBe("unknown");
  });

  test("is unknown where the total is about so much below zero", () => {
    const { total, uncommitted, within } = uncommittedBalance(pounds("-5000000", "circa"), []);
    expect([notation(total), notation(uncommitted), within]).toEqual([
      "(-, -)",
      "(-, -)",
      "unknown",
    ]);
  });

  test("below zero is overdrawn", () => {
    const { uncommitted, within } = uncommittedBalance(gbp("10"), [gbp("10.01")]);
    expect(notation(uncommitted)).toBe("[-0.01, -0.01]");
    expect(within).toBe("no");
  });

  test("draws and what is left sum to the total (law)", () => {
    fc.assert(
      fc.property(anyPence, fc.array(anyPence, { maxLength: 20 }), (total, draws) => {
        const { rows, committed, uncommitted } = uncommittedBalance(
          Money.ofMinor(total, "GBP"),
          draws.map((pence) => Money.ofMinor(pence, "GBP")),
        );
        const left = uncommitted.upper?.value;
        expect(committed.upper && left?.plus(committed.upper.value).toMinor()).toBe(BigInt(total));
        expect(rows.at(-1)?.left ?? uncommitted).toEqual(uncommitted);
      }),
    );
  });
});
