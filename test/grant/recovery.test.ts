import {
  awardByMember,
  carryForwardOf,
  clawback,
  financialYear,
  grantNotice,
  localDate,
  Money,
  recoverUnspent,
  type StrategicPartnerGrantJson,
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
const paidInFull = (changes: Partial<StrategicPartnerGrantJson> = {}) =>
  grant({ ...hundredThousand, ...changes });

describe("what was not spent", () => {
  const uses = (changes: Partial<StrategicPartnerGrantJson>, day = settled) =>
    recoverUnspent(paidInFull(changes), day)?.rows.map(({ amount }) => amount.toDecimalString());

  test("comes back, less what the funder lets the recipient defer and what is recorded", () => {
    const actuals = [spent("80000.00")];
    expect(uses({ actuals })).toEqual(["80000.00", "0.00", "0.00", "20000.00"]);
    const deferral = {
      from: "2012/13",
      amount: poundsJson("12000.00"),
      kind: "recipient-deferral",
    } as const;
    expect(uses({ actuals, carryForwards: [deferral] })?.[3]).toBe("20000.00");
    const approved = { ...deferral, approvedOn: "2013-03-20" };
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
          approvedOn: "2013-03-20",
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
    expect(recoverUnspent(hundredADay({ actuals: [spent("1.00")] }), settled)).toBeUndefined();
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
    changes: Partial<StrategicPartnerGrantJson>,
    options?: Parameters<typeof clawback>[2],
  ) =>
    clawback(paidInFull(changes), settled, options)?.rows.map(({ reason, toRecover }) => [
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
    expect(clawback(hundredADay(), settled, { breach: gbp("1") })).toBeUndefined();
  });

  test("is never negative", () => {
    for (const options of [{ breach: gbp("-1") }, { ineligible: gbp("-1") }]) {
      expect(() => clawback(paidInFull(), settled, options)).toThrow(
        expect.objectContaining({ name: "NegativeAmountError" }),
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
          const found = clawback(grant({ ...json, ...(actuals && { actuals }) }), localDate(day), {
            ineligible,
            breach,
          });
          const { paid, recorded, toRecover, kept, rows } = found as NonNullable<typeof found>;
          expect(kept.plus(recorded).plus(toRecover)).toEqual(paid);
          expect(toRecover.isNegative()).toBe(false);
          expect(toRecover.isZero() || !toRecover.plus(recorded).greaterThan(paid)).toBe(true);
          expect(Money.sumBy(rows, (row) => row.toRecover, "GBP")).toEqual(toRecover);
          for (const row of rows) {
            expect(row.counted.isNegative() || row.found.greaterThan(paid)).toBe(false);
            expect(row.counted.plus(row.recorded).plus(row.toRecover)).toEqual(row.found);
          }
          const unspent = recoverUnspent(
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
          ...(approvedOn !== undefined && { approvedOn }),
        },
      ],
    });
  const year = financialYear("2012/13");

  test("the funder's carry-forward counts on both sides, if it was approved", () => {
    const across = carryForwardOf(of("funder", "2013-03-20"), year);
    expect(across?.funder).toMatchObject({ carried: gbp("12000"), lapsed: gbp("8000") });
    expect(across?.recipient).toMatchObject({ deferred: gbp("12000"), toReturn: gbp("3000") });
    const refused = carryForwardOf(of("funder"), year);
    expect(refused?.funder).toMatchObject({ carried: gbp("0"), lapsed: gbp("20000") });
    expect(refused?.recipient).toMatchObject({ deferred: gbp("0"), toReturn: gbp("15000") });
  });

  test("the recipient's deferral moves no budget of the funder", () => {
    const across = carryForwardOf(of("recipient-deferral", "2013-03-20"), year);
    expect(across?.funder).toMatchObject({ carried: gbp("0"), lapsed: gbp("20000") });
    expect(across?.recipient).toMatchObject({ deferred: gbp("12000"), toReturn: gbp("3000") });
  });

  test("approval counts from its day, and nothing is said of what is not held", () => {
    const approved = of("funder", "2013-03-20");
    expect(carryForwardOf(approved, year, date("2013-03-19"))?.funder.carried).toEqual(gbp("0"));
    expect(carryForwardOf(approved, financialYear("2014/15"))).toBeUndefined();
    expect(carryForwardOf(hundredADay(), year)).toBeUndefined();
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
    const amounts = (options?: Parameters<typeof awardByMember>[1]) =>
      awardByMember(of, options).rows.map(({ amount }) => amount.toDecimalString());
    expect(amounts()).toEqual(["66.67", "66.67", "66.66"]);
    expect(amounts({ oddPenniesTo: "example-charity" })).toEqual(["66.68", "66.66", "66.66"]);
    expect(awardByMember(of, { asOf: date("2012-09-30") }).total).toEqual(gbp("36500"));
  });

  test("is all the lead's where it has no partners", () => {
    expect(awardByMember(hundredADay()).rows).toMatchObject([
      { organisation: "example-charity", amount: gbp("36500") },
    ]);
  });
});
