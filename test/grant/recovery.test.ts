import {
  financialYear,
  grantAwardByMember,
  grantCarryForward,
  grantClawback,
  grantNotice,
  grantUnspent,
  localDate,
  Money,
  type StrategicPartnerGrant,
  type Wire,
} from "concordat";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grant } from "../support/build.ts";
import { poundsJson } from "../support/entities.ts";
import { anyDay, anyGrantJson, hundredADay, paidOn } from "../support/grants.ts";
import { date, gbp } from "../support/values.ts";

const settled = date("2013-04-30");
const spent = (amount: string, month = "2012-12") => ({
  month,
  heading: "Salaries",
  amount: poundsJson(amount),
});
const repaid = (
  amount: string,
  reason: "unspent" | "ineligible" | "breach" | "overpaid" | "other",
) => ({ amount: poundsJson(amount), reason });
const hundredThousand = {
  awards: [{ financialYear: "2012/13", amount: poundsJson("100000.00") }],
  status: "completed",
  instalments: [paidOn("2012-04-02", "100000.00")],
} as const;
const paidInFull = (changes: Partial<Wire<StrategicPartnerGrant>> = {}) =>
  grant({ ...hundredThousand, ...changes });

describe("what was not spent", () => {
  const uses = (changes: Partial<Wire<StrategicPartnerGrant>>, day = settled) =>
    grantUnspent(paidInFull(changes), day)?.rows.map(({ amount }) => amount.toDecimalString());

  test("comes back, less what the funder lets the recipient defer and what is recorded", () => {
    const actuals = [spent("80000.00")];
    expect(uses({ actuals })).toEqual(["80000.00", "0.00", "0.00", "20000.00"]);
    const deferral = {
      from: "2012/13",
      amount: poundsJson("12000.00"),
      kind: "recipient-deferral",
    } as const;
    expect(uses({ actuals, carryForwards: [deferral] })?.[3]).toBe("20000.00");
    const approved = { ...deferral, decision: { outcome: "approved", on: "2013-03-20" } as const };
    expect(uses({ actuals, carryForwards: [approved] })).toEqual([
      "80000.00",
      "12000.00",
      "0.00",
      "8000.00",
    ]);
    const both = [approved, { ...approved, kind: "funder" as const }];
    expect(uses({ actuals, carryForwards: both })?.[1]).toBe("12000.00");
    expect(uses({ actuals, repayments: [repaid("5000.00", "unspent")] })).toEqual([
      "80000.00",
      "0.00",
      "5000.00",
      "15000.00",
    ]);
  });

  test("is kept no longer than the year into which it was carried", () => {
    const changes = {
      actuals: [spent("80000.00")],
      carryForwards: [
        {
          from: "2012/13",
          amount: poundsJson("12000.00"),
          kind: "recipient-deferral" as const,
          decision: { outcome: "approved", on: "2013-03-20" } as const,
        },
      ],
    };
    expect(uses(changes, date("2014-03-31"))?.[1]).toBe("12000.00");
    expect(uses(changes, date("2014-04-01"))?.[1]).toBe("0.00");
  });

  test("is apart from what was not eligible, and from a breach that took it all", () => {
    const actuals = [spent("80000.00")];
    expect(uses({ actuals, repayments: [repaid("10000.00", "ineligible")] })?.[3]).toBe("20000.00");
    expect(uses({ actuals, repayments: [repaid("100000.00", "breach")] })?.[3]).toBe("0.00");
  });

  test("is nothing where all was spent, and not known without payments or spending", () => {
    expect(uses({ actuals: [spent("120000.00")] })).toEqual(["100000.00", "0.00", "0.00", "0.00"]);
    expect(uses({})).toBeUndefined();
    expect(grantUnspent(hundredADay({ actuals: [spent("1.00")] }), settled)).toBeUndefined();
  });

  test("is reckoned by claims where no ledger is held", () => {
    const claims = [
      {
        period: { start: "2012-04-01", end: "2012-12-31" },
        headings: [{ heading: "Salaries", claimed: poundsJson("70000.00") }],
      },
    ];
    expect(uses({ claims })?.[3]).toBe("30000.00");
    expect(uses({ claims }, date("2012-12-30"))?.[3]).toBe("100000.00");
  });
});

describe("what is clawed back", () => {
  const claims = [
    {
      period: { start: "2012-04-01", end: "2012-12-31" },
      headings: [
        {
          heading: "Salaries",
          claimed: poundsJson("80000.00"),
          eligible: poundsJson("70000.00"),
          reason: "before the grant",
        },
      ],
    },
  ];
  const rowsOf = (
    changes: Partial<Wire<StrategicPartnerGrant>>,
    options?: Parameters<typeof grantClawback>[2],
  ) =>
    grantClawback(paidInFull(changes), settled, options)?.rows.map(({ reason, toRecover }) => [
      reason,
      toRecover.toDecimalString(),
    ]);

  test("is what was not spent, what was not eligible, and of a breach only what is left", () => {
    expect(rowsOf({ claims }, { breach: gbp("50000") })).toEqual([
      ["unspent", "20000.00"],
      ["ineligible", "10000.00"],
      ["breach", "20000.00"],
    ]);
    expect(rowsOf({ claims }, { breach: gbp("25000") })?.[2]).toEqual(["breach", "0.00"]);
    expect(rowsOf({ claims }, { breach: gbp("500000") })?.[2]).toEqual(["breach", "70000.00"]);
  });

  test("does not count what is recorded already", () => {
    const repayments = [repaid("20000.00", "unspent"), repaid("4000.00", "ineligible")];
    expect(rowsOf({ claims, repayments }, { breach: gbp("50000") })).toEqual([
      ["unspent", "0.00"],
      ["ineligible", "6000.00"],
      ["breach", "20000.00"],
    ]);
  });

  test("counts what was repaid beyond one reason towards the next", () => {
    const repaidTooMuch = {
      actuals: [spent("80000.00")],
      repayments: [repaid("30000.00", "unspent")],
    };
    const found = grantClawback(paidInFull(repaidTooMuch), settled, { breach: gbp("50000") });
    expect(found?.rows).toMatchObject([
      { reason: "unspent", recorded: gbp("20000"), toRecover: gbp("0") },
      { reason: "ineligible", recorded: gbp("0"), toRecover: gbp("0") },
      {
        reason: "breach",
        counted: gbp("20000"),
        recorded: gbp("10000"),
        toRecover: gbp("20000"),
      },
    ]);
    expect(found).toMatchObject({ recorded: gbp("30000"), kept: gbp("50000") });
    // Where nobody knows what was spent, what was repaid as unspent came back none the less.
    const { actuals: _, ...unknown } = repaidTooMuch;
    expect(rowsOf(unknown, { breach: gbp("50000") })).toEqual([
      ["ineligible", "0.00"],
      ["breach", "20000.00"],
    ]);
  });

  test("is not what was never paid: a claim of which only the eligible part was paid", () => {
    const onClaim = { claims, instalments: [paidOn("2013-01-31", "70000.00")] };
    expect(rowsOf(onClaim)).toEqual([
      ["unspent", "0.00"],
      ["ineligible", "0.00"],
    ]);
    const half = { claims, instalments: [paidOn("2013-01-31", "75000.00")] };
    expect(rowsOf(half)?.[1]).toEqual(["ineligible", "5000.00"]);
  });

  test("can say something of a breach where nobody knows what was spent", () => {
    expect(rowsOf({}, { ineligible: gbp("1000"), breach: gbp("5000") })).toEqual([
      ["ineligible", "1000.00"],
      ["breach", "4000.00"],
    ]);
    expect(grantClawback(hundredADay(), settled, { breach: gbp("1") })).toBeUndefined();
  });

  test("is never negative", () => {
    for (const options of [{ breach: gbp("-1") }, { ineligible: gbp("-1") }]) {
      expect(() => grantClawback(paidInFull(), settled, options)).toThrow(
        expect.objectContaining({ code: "funding.negative-amount" }),
      );
    }
  });

  test("adds up, and never exceeds what was paid", () => {
    const pence = fc.nat({ max: 30_000_000 }).map((minor) => Money.ofMinor(minor, "GBP"));
    const spending = fc.option(pence, { nil: undefined });
    fc.assert(
      fc.property(
        anyGrantJson,
        anyDay,
        spending,
        pence,
        pence,
        (json, day, of, ineligible, breach) => {
          const actuals = of && [{ ...spent("0.00", "2012-04"), amount: of.toJSON() }];
          const found = grantClawback(
            grant({ ...json, ...(actuals && { actuals }) }),
            localDate(day),
            {
              ineligible,
              breach,
            },
          );
          const { paid, recorded, toRecover, kept, rows } = found as NonNullable<typeof found>;
          expect(kept.plus(recorded).plus(toRecover)).toEqual(paid);
          expect(toRecover.isNegative()).toBe(false);
          expect(toRecover.isZero() || !toRecover.plus(recorded).greaterThan(paid)).toBe(true);
          expect(Money.sumBy(rows, (row) => row.toRecover, "GBP")).toEqual(toRecover);
          // What was repaid as unspent counts towards every reason: no more comes back than is due.
          const reasons = new Set((json.repayments ?? []).map(({ reason }) => reason));
          if (
            rows[0]?.reason === "unspent" &&
            !reasons.has("ineligible") &&
            !reasons.has("breach")
          ) {
            const [atFirst, second, third] = rows.map((row) => row.found) as Money[];
            const owed = (atFirst as Money).plus(second as Money);
            const due = Money.max([owed, third as Money, recorded]);
            expect(recorded.plus(toRecover)).toEqual(due);
          }
          for (const row of rows) {
            expect(row.counted.isNegative() || row.found.greaterThan(paid)).toBe(false);
            expect(row.counted.plus(row.recorded).plus(row.toRecover)).toEqual(row.found);
          }
          const unspent = grantUnspent(
            grant({ ...json, ...(actuals && { actuals }) }),
            localDate(day),
          );
          if (unspent === undefined) return;
          expect(Money.sumBy(unspent.rows, ({ amount }) => amount, "GBP")).toEqual(unspent.paid);
          for (const { amount } of unspent.rows) expect(amount.isNegative()).toBe(false);
        },
      ),
    );
  });
});

describe("across 31 March", () => {
  const of = (kind: "funder" | "recipient-deferral", approvedOn?: string) =>
    grant({
      period: { start: "2012-04-01", end: "2014-03-31" },
      awards: [
        { financialYear: "2012/13", amount: poundsJson("100000.00") },
        { financialYear: "2013/14", amount: poundsJson("50000.00") },
      ],
      instalments: [
        paidOn("2012-04-02", "95000.00"),
        {
          ...paidOn("2013-03-28", "12500.00"),
          covers: { start: "2013-04-01", end: "2013-06-30" },
        },
      ],
      actuals: [spent("80000.00"), spent("9000.00", "2013-04")],
      carryForwards: [
        {
          from: "2012/13",
          amount: poundsJson("12000.00"),
          kind,
          ...(approvedOn !== undefined && {
            decision: { outcome: "approved", on: approvedOn } as const,
          }),
        },
      ],
    });
  const year = financialYear("2012/13");

  test("the funder's carry-forward counts on both sides, if it was approved", () => {
    const across = grantCarryForward(of("funder", "2013-03-20"), year);
    expect(across?.funder).toMatchObject({ carried: gbp("12000"), lapsed: gbp("8000") });
    expect(across?.recipient).toMatchObject({ deferred: gbp("12000"), toReturn: gbp("3000") });
    const refused = grantCarryForward(of("funder"), year);
    expect(refused?.funder).toMatchObject({ carried: gbp("0"), lapsed: gbp("20000") });
    expect(refused?.recipient).toMatchObject({ deferred: gbp("0"), toReturn: gbp("15000") });
  });

  test("the recipient's deferral moves no budget of the funder", () => {
    const across = grantCarryForward(of("recipient-deferral", "2013-03-20"), year);
    expect(across?.funder).toMatchObject({ carried: gbp("0"), lapsed: gbp("20000") });
    expect(across?.recipient).toMatchObject({ deferred: gbp("12000"), toReturn: gbp("3000") });
  });

  const chain = (kind: "funder" | "recipient-deferral", ...spending: readonly string[]) =>
    grant(chained(kind, spending));
  const chained = (kind: "funder" | "recipient-deferral", spending: readonly string[]) =>
    ({
      period: { start: "2011-04-01", end: "2013-03-31" },
      awards: ["2011/12", "2012/13"].map((of) => ({
        financialYear: of,
        amount: poundsJson("100000.00"),
      })),
      instalments: [paidOn("2011-04-04", "100000.00"), paidOn("2012-04-02", "100000.00")],
      actuals: spending.map((amount, index) => spent(amount, `${2011 + index}-12`)),
      carryForwards: [
        {
          from: "2011/12",
          amount: poundsJson("12000.00"),
          kind,
          decision: { outcome: "approved", on: "2012-03-20" } as const,
        },
      ],
    }) satisfies Partial<Wire<StrategicPartnerGrant>>;

  test("what was carried into a year is there to be used in it, and what is left goes back", () => {
    const across = grantCarryForward(chain("funder", "88000.00", "105000.00"), year);
    expect(across?.funder).toMatchObject({ used: gbp("105000"), lapsed: gbp("7000") });
    expect(across?.recipient).toMatchObject({
      used: gbp("105000"),
      deferred: gbp("0"),
      toReturn: gbp("7000"),
      overspent: gbp("0"),
    });
    const recovery = grantUnspent(chain("funder", "88000.00", "105000.00"), settled);
    expect(recovery?.toRecover).toEqual(gbp("7000"));
  });

  test("no more is carried into a year than the year before had left", () => {
    const across = grantCarryForward(chain("funder", "95000.00", "106000.00"), year);
    expect(across?.funder).toMatchObject({ used: gbp("105000"), lapsed: gbp("0") });
    expect(across?.recipient).toMatchObject({ toReturn: gbp("0"), overspent: gbp("1000") });
  });

  test("what the recipient deferred is its own to use, and no budget of the funder", () => {
    const across = grantCarryForward(chain("recipient-deferral", "88000.00", "105000.00"), year);
    expect(across?.funder).toMatchObject({ used: gbp("100000"), lapsed: gbp("0") });
    expect(across?.recipient).toMatchObject({
      used: gbp("105000"),
      toReturn: gbp("7000"),
      overspent: gbp("0"),
    });
  });

  test("a year without an award has what was carried into it, and nothing else", () => {
    const ended = (kind: "funder" | "recipient-deferral") => {
      const { awards, instalments, ...rest } = chained(kind, ["88000.00", "9000.00"]);
      const first = { awards: awards.slice(0, 1), instalments: instalments.slice(0, 1) };
      return grantCarryForward(grant({ ...rest, ...first }), year);
    };
    expect(ended("funder")?.funder).toMatchObject({ used: gbp("9000"), lapsed: gbp("3000") });
    expect(ended("funder")?.recipient).toMatchObject({ toReturn: gbp("3000") });
    const deferred = ended("recipient-deferral");
    expect(deferred?.funder).toMatchObject({ used: gbp("0"), lapsed: gbp("0") });
    expect(deferred?.recipient).toMatchObject({ used: gbp("9000"), toReturn: gbp("3000") });
  });

  test("approval counts from its day, and nothing is said of what is not held", () => {
    const approved = of("funder", "2013-03-20");
    expect(grantCarryForward(approved, year, date("2013-03-19"))?.funder.carried).toEqual(gbp("0"));
    expect(grantCarryForward(approved, financialYear("2014/15"))).toBeUndefined();
    expect(grantCarryForward(hundredADay(), year)).toBeUndefined();
  });
});

describe("notice of the end of a grant", () => {
  test("is given three months before 31 March 2013 at the latest: on 31 December 2012", () => {
    expect(grantNotice(hundredADay())).toEqual({
      end: "2013-03-31",
      notice: { months: 3 },
      basis: "norm",
      latest: "2012-12-31",
    });
  });

  test("follows the agreement's own clause, and a prolongation from the day of its variation", () => {
    const of = hundredADay({
      noticePeriod: { months: 6 },
      variations: [{ on: "2013-01-10", prolongs: { start: "2013-04-01", end: "2013-09-30" } }],
    });
    expect(grantNotice(of)).toMatchObject({ basis: "clause", latest: "2013-03-31" });
    expect(grantNotice(of, date("2013-01-09"))?.latest).toBe("2012-09-30");
  });

  test("has no norm after the Compact was replaced", () => {
    const ending = (end: string) => hundredADay({ period: { start: "2024-04-01", end } });
    expect(grantNotice(ending("2025-10-16"))?.latest).toBe("2025-07-16");
    expect(grantNotice(ending("2025-10-17"))).toBeUndefined();
  });
});

describe("the award by member", () => {
  test("is shared with its variations, the odd pennies to the lead if that is agreed", () => {
    const of = hundredADay({
      members: ["example-charity", "example-other", "example-third"].map((organisation) => ({
        organisation,
        share: "1/3",
      })),
      variations: [{ on: "2012-10-01", change: poundsJson("-36300.00") }],
    });
    const amounts = (options?: Parameters<typeof grantAwardByMember>[1]) =>
      grantAwardByMember(of, options).rows.map(({ amount }) => amount.toDecimalString());
    expect(amounts()).toEqual(["66.67", "66.67", "66.66"]);
    expect(amounts({ oddPenniesTo: "example-charity" })).toEqual(["66.68", "66.66", "66.66"]);
    expect(grantAwardByMember(of, { asOf: date("2012-09-30") }).total).toEqual(gbp("36500"));
  });

  test("is all the lead's where it has no partners", () => {
    expect(grantAwardByMember(hundredADay()).rows).toMatchObject([
      { organisation: "example-charity", amount: gbp("36500") },
    ]);
  });
});
