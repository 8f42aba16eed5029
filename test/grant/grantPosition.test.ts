import {
  addDays,
  type GrantPosition,
  grantPosition,
  type LocalDate,
  localDate,
  Money,
  type StrategicPartnerGrant,
} from "concordat";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grant } from "../support/build.ts";
import { poundsJson } from "../support/entities.ts";
import {
  anyDay,
  anyGrantJson,
  dueOn,
  growingGrantJson,
  hundredADay,
  paidOn,
} from "../support/grants.ts";
import { date, gbp } from "../support/values.ts";

const at = (of: StrategicPartnerGrant, day: string): GrantPosition => grantPosition(of, date(day));
const earned = (of: StrategicPartnerGrant, day: string): string =>
  at(of, day).earned.toDecimalString();

describe("what is earned of a hundred pounds a day", () => {
  const plain = hundredADay();

  test("is nothing before the first day, that day's share on it, and all on the last", () => {
    expect(earned(plain, "2012-03-31")).toBe("0.00");
    expect(earned(plain, "2012-04-01")).toBe("100.00");
    expect(earned(plain, "2012-06-30")).toBe("9100.00");
    expect(earned(plain, "2013-03-30")).toBe("36400.00");
    expect(earned(plain, "2013-03-31")).toBe("36500.00");
    expect(earned(plain, "2020-01-01")).toBe("36500.00");
  });

  test("can be reckoned by months: three of twelve, and two and a half", () => {
    const byMonths = (day: string) => grantPosition(plain, date(day), { by: "months" });
    expect(byMonths("2012-06-30").earned).toEqual(gbp("9125"));
    expect(byMonths("2012-06-15").earned).toEqual(gbp("7604.17"));
    expect(byMonths("2012-06-15").by).toBe("months");
    expect(() => grantPosition(plain, date("2012-06-15"), { by: "weeks" as "days" })).toThrow(
      expect.objectContaining({
        code: "funding.unknown-option",
        values: { option: "by", allowed: ["days", "months"] },
      }),
    );
  });

  test("keeps what was earned before a cut, and earns the rest over the days that are left", () => {
    const cut = hundredADay({
      variations: [{ on: "2012-10-01", change: poundsJson("-5000.00"), financialYear: "2012/13" }],
    });
    expect(earned(cut, "2012-09-30")).toBe("18300.00");
    // 13,200 over 182 days, 92 of them gone.
    expect(earned(cut, "2012-12-31")).toBe("24972.53");
    expect(earned(cut, "2013-03-31")).toBe("31500.00");
    expect(at(cut, "2012-09-30")).toMatchObject({ variations: gbp("0"), unearned: gbp("18200") });
    expect(at(cut, "2012-10-01")).toMatchObject({ award: gbp("36500"), variations: gbp("-5000") });
  });

  test("falls to the award where a cut goes below it", () => {
    const cut = hundredADay({
      variations: [{ on: "2012-10-01", change: poundsJson("-30000.00"), financialYear: "2012/13" }],
    });
    expect(earned(cut, "2012-10-01")).toBe("6500.00");
    expect(at(cut, "2013-03-31").unearned).toEqual(gbp("0"));
  });

  test("takes in at once what is added when no days are left", () => {
    const late = hundredADay({
      variations: [{ on: "2013-05-01", change: poundsJson("500.00"), financialYear: "2012/13" }],
    });
    expect(earned(late, "2013-04-30")).toBe("36500.00");
    expect(earned(late, "2013-05-01")).toBe("37000.00");
  });

  test("goes on over the days of a prolongation, to which a change without a year belongs", () => {
    const prolonged = hundredADay({
      variations: [
        {
          on: "2013-03-01",
          change: poundsJson("18300.00"),
          prolongs: { start: "2013-04-01", end: "2013-09-30" },
        },
      ],
    });
    expect(earned(prolonged, "2013-04-30")).toBe("39500.00");
    const { derivation, rows } = at(prolonged, "2013-04-30");
    expect(derivation).toBe("spread");
    expect(rows.map(({ financialYear, variations }) => [financialYear, variations])).toEqual([
      ["2012/13", gbp("0")],
      ["2013/14", gbp("18300")],
    ]);
  });

  test("is not touched in a year to come by a cut that comes with a prolongation", () => {
    const cut = hundredADay({
      variations: [
        {
          on: "2012-10-01",
          change: poundsJson("-1500.00"),
          prolongs: { start: "2013-04-01", end: "2013-06-30" },
        },
      ],
    });
    const { rows, derivation } = at(cut, "2012-10-31");
    expect(derivation).toBe("spread");
    // 18,300 by 30 September, and 31 of 182 days of the other 16,700.
    expect(rows).toMatchObject([
      { financialYear: "2012/13", variations: gbp("-1500"), earned: gbp("21144.51") },
    ]);
    expect(earned(cut, "2013-03-31")).toBe("35000.00");
  });

  test("bears a cut without a year by what is left of each year, and never falls below nothing", () => {
    const cut = grant({
      period: { start: "2012-01-01", end: "2013-03-31" },
      awards: [
        { financialYear: "2011/12", amount: poundsJson("1000.00") },
        { financialYear: "2012/13", amount: poundsJson("99000.00") },
      ],
      variations: [{ on: "2012-01-01", change: poundsJson("-10000.00") }],
    });
    // 31 of the 91 days of 900.
    expect(earned(cut, "2012-01-31")).toBe("306.59");
    expect(at(cut, "2012-01-31").rows).toMatchObject([
      { variations: gbp("-100"), unearned: gbp("593.41") },
      { variations: gbp("-9900"), earned: gbp("0"), unearned: gbp("89100") },
    ]);
  });

  test("is taken back by a cut without a year only beyond what is left", () => {
    const cutBy = (amount: string) =>
      grant({
        period: { start: "2011-04-01", end: "2013-03-31" },
        awards: [
          { financialYear: "2011/12", amount: poundsJson("36600.00") },
          { financialYear: "2012/13", amount: poundsJson("36500.00") },
        ],
        variations: [{ on: "2012-10-01", change: poundsJson(amount) }],
      });
    const changes = (amount: string) =>
      at(cutBy(amount), "2012-10-01").rows.map(({ variations }) => variations.toDecimalString());
    // 18,200 is left of 2012/13; beyond it, 36,600 and 18,300 bear 5,490 in the proportion of 2 to 1.
    expect(changes("-18200.00")).toEqual(["0.00", "-18200.00"]);
    expect(changes("-23690.00")).toEqual(["-3660.00", "-20030.00"]);
    expect(earned(cutBy("-23690.00"), "2012-10-01")).toBe("49410.00");
    // No award can bear it: nothing is earned, and less than nothing is left.
    expect(at(cutBy("-73200.00"), "2013-03-31")).toMatchObject({
      earned: gbp("0"),
      unearned: gbp("-100"),
    });
  });

  test("is nothing of a year that was cut by more than it had", () => {
    const cut = grant({
      period: { start: "2012-04-01", end: "2014-03-31" },
      awards: [
        { financialYear: "2012/13", amount: poundsJson("1000.00") },
        { financialYear: "2013/14", amount: poundsJson("36500.00") },
      ],
      variations: [{ on: "2012-05-01", change: poundsJson("-1500.00"), financialYear: "2012/13" }],
    });
    expect(earned(cut, "2013-03-31")).toBe("0.00");
    expect(earned(cut, "2013-04-10")).toBe("1000.00");
    expect(earned(cut, "2014-03-31")).toBe("36000.00");
  });

  test("slows down when the same money has to last longer", () => {
    const short = hundredADay({
      period: { start: "2012-04-01", end: "2012-09-30" },
      variations: [{ on: "2012-07-01", prolongs: { start: "2012-10-01", end: "2013-03-31" } }],
    });
    // 91 of 183 days, then the other 18,350.27 over 274 days.
    expect(earned(short, "2012-06-30")).toBe("18150.27");
    expect(earned(short, "2012-07-01")).toBe("18217.24");
    expect(earned(short, "2013-03-31")).toBe("36500.00");
  });

  test("of an award for a year without days of the grant is earned over that whole year", () => {
    const outside = hundredADay({ period: { start: "2011-04-01", end: "2012-03-31" } });
    expect(earned(outside, "2012-06-30")).toBe("9100.00");
  });
});

describe("a grant that does not run", () => {
  const suspended = { from: "active", to: "suspended", on: "2012-07-01" } as const;

  test("earns nothing while it is suspended, and the rest over the days that are left", () => {
    const lifted = hundredADay({
      history: [suspended, { from: "suspended", to: "active", on: "2012-07-11" }],
    });
    expect(earned(lifted, "2012-06-30")).toBe("9100.00");
    expect(earned(lifted, "2012-07-10")).toBe("9100.00");
    // 27,400 over 264 days.
    expect(earned(lifted, "2012-07-11")).toBe("9203.79");
    expect(earned(lifted, "2013-03-31")).toBe("36500.00");
    const open = hundredADay({ status: "suspended", history: [suspended] });
    expect(earned(open, "2013-06-30")).toBe("9100.00");
    expect(at(open, "2012-06-30").status).toBe("active");
  });

  const terminated = {
    status: "terminated",
    history: [{ from: "active", to: "terminated", on: "2012-10-01" }],
    instalments: [paidOn("2012-04-02", "36500.00")],
  } as const;

  test("earns nothing from the day on which it was terminated", () => {
    expect(at(hundredADay(terminated), "2013-06-30")).toMatchObject({
      status: "terminated",
      earned: gbp("18300"),
      unearned: gbp("18200"),
      paid: gbp("36500"),
      prepayment: gbp("18200"),
      outstanding: gbp("0"),
      qualifier: "exact",
    });
    const owed = hundredADay({ ...terminated, instalments: [paidOn("2012-04-02", "10000.00")] });
    expect(at(owed, "2013-06-30")).toMatchObject({
      accrual: gbp("8300"),
      outstanding: gbp("8300"),
    });
  });

  test("is owed no more than it earned, and nothing is due next, once it was terminated", () => {
    const of = hundredADay({
      status: "terminated",
      history: [{ from: "active", to: "terminated", on: "2012-07-10" }],
      instalments: [
        paidOn("2012-04-02", "9000.00"),
        dueOn("2012-07-02", "9000.00"),
        dueOn("2012-10-01", "18500.00"),
      ],
    });
    // A hundred days earned £10,000.00.
    expect(at(of, "2013-01-01")).toMatchObject({
      outstanding: gbp("1000"),
      overdue: gbp("1000"),
    });
    expect(at(of, "2012-07-10")).not.toHaveProperty("nextDue");
    expect(at(of, "2012-07-09").nextDue?.due).toBe("2012-10-01");
    expect(at(of, "2012-07-09").overdue).toEqual(gbp("9000"));
  });

  test("stays where it was when what was prepaid has come back", () => {
    const recovered = hundredADay({
      ...terminated,
      repayments: [{ amount: poundsJson("18200.00"), reason: "unspent", paidOn: "2012-12-01" }],
    });
    expect(at(recovered, "2012-11-30")).toMatchObject({
      paid: gbp("36500"),
      toBeRepaid: gbp("18200"),
      repaid: gbp("0"),
    });
    expect(at(recovered, "2012-12-01")).toMatchObject({
      earned: gbp("18300"),
      paid: gbp("18300"),
      repaid: gbp("18200"),
      toBeRepaid: gbp("0"),
      prepayment: gbp("0"),
      accrual: gbp("0"),
    });
  });

  test("ends with its notice where its history gives no day, and is a bound without either", () => {
    const byNotice = hundredADay({
      status: "terminated",
      endNotice: { givenOn: "2012-06-30", endsOn: "2012-09-30" },
    });
    expect(at(byNotice, "2013-06-30")).toMatchObject({ earned: gbp("18300"), qualifier: "exact" });
    const unknown = hundredADay({ status: "terminated" });
    expect(at(unknown, "2012-06-30")).toMatchObject({ earned: gbp("9100"), qualifier: "up-to" });
  });

  const noticed = {
    endNotice: { givenOn: "2012-09-28", endsOn: "2012-12-31" },
    instalments: [paidOn("2012-04-02", "9000.00"), dueOn("2013-03-31", "27500.00")],
  } as const;

  test("ends with its notice whatever its status says, once that day is past", () => {
    const of = hundredADay(noticed);
    expect(at(of, "2012-12-31")).toMatchObject({
      earned: gbp("27500"),
      outstanding: gbp("27500"),
      nextDue: { due: "2013-03-31" },
    });
    const after = at(of, "2013-03-31");
    expect(after).toMatchObject({
      status: "active",
      earned: gbp("27500"),
      unearned: gbp("9000"),
      outstanding: gbp("18500"),
      qualifier: "exact",
    });
    expect(after).not.toHaveProperty("nextDue");
    expect(at(of, "2013-06-30").overdue).toEqual(gbp("18500"));
    // It was terminated on paper only after its notice had run.
    const later = hundredADay({
      ...noticed,
      status: "terminated",
      history: [{ from: "active", to: "terminated", on: "2013-02-01" }],
    });
    expect(earned(later, "2013-03-31")).toBe("27500.00");
  });

  test("goes on where a prolongation was agreed after its notice, and until notice is given", () => {
    const prolonged = hundredADay({
      ...noticed,
      variations: [{ on: "2012-12-10", prolongs: { start: "2013-01-01", end: "2013-03-31" } }],
    });
    expect(earned(prolonged, "2013-03-31")).toBe("36500.00");
    expect(at(hundredADay(noticed), "2012-09-27").nextDue?.due).toBe("2013-03-31");
    const atItsEnd = hundredADay({
      endNotice: { givenOn: "2012-12-31", endsOn: "2013-03-31" },
      variations: [{ on: "2013-05-01", change: poundsJson("500.00"), financialYear: "2012/13" }],
    });
    expect(earned(atItsEnd, "2013-05-01")).toBe("37000.00");
  });

  test("earns nothing before it is accepted, and is no commitment before it is awarded", () => {
    expect(at(hundredADay({ status: "offered" }), "2012-06-30")).toMatchObject({
      award: gbp("36500"),
      earned: gbp("0"),
      unearned: gbp("36500"),
    });
    for (const status of ["applied", "assessed", "rejected", "declined", "withdrawn"] as const) {
      expect(at(hundredADay({ status }), "2012-06-30")).toMatchObject({
        award: gbp("0"),
        earned: gbp("0"),
        unearned: gbp("0"),
      });
    }
    const later = hundredADay({ awardedOn: "2012-05-01" });
    expect(at(later, "2012-04-30").award).toEqual(gbp("0"));
    expect(earned(later, "2012-05-01")).toBe("3100.00");
  });
});

describe("what is paid", () => {
  test("is not known where no payments are held: it is absent, not zero", () => {
    const unknown = at(hundredADay(), "2012-06-30");
    for (const name of ["paid", "accrual", "prepayment", "outstanding", "overdue", "nextDue"]) {
      expect(unknown).not.toHaveProperty(name);
    }
    expect(unknown.rows[0]).not.toHaveProperty("accrual");
    expect(at(hundredADay({ instalments: [] }), "2012-06-30")).toMatchObject({
      paid: gbp("0"),
      accrual: gbp("9100"),
      outstanding: gbp("36500"),
    });
  });

  test("is a prepayment while it is ahead, an accrual when it is behind", () => {
    const inAdvance = hundredADay({
      instalments: [paidOn("2012-04-02", "18250.00"), dueOn("2012-10-01", "18250.00")],
    });
    expect(at(inAdvance, "2012-06-30")).toMatchObject({
      prepayment: gbp("9150"),
      accrual: gbp("0"),
      outstanding: gbp("18250"),
      overdue: gbp("0"),
      nextDue: { due: "2012-10-01" },
    });
    expect(at(inAdvance, "2012-12-31")).toMatchObject({
      prepayment: gbp("0"),
      accrual: gbp("9250"),
      overdue: gbp("18250"),
    });
    expect(at(inAdvance, "2012-12-31")).not.toHaveProperty("nextDue");
    expect(at(inAdvance, "2012-10-01").nextDue?.due).toBe("2012-10-01");
  });

  test("does not become an accrual again when unspent money comes back after the end", () => {
    const completed = hundredADay({
      status: "completed",
      instalments: [paidOn("2012-04-02", "36500.00")],
      repayments: [{ amount: poundsJson("6500.00"), reason: "unspent", paidOn: "2013-06-01" }],
    });
    expect(at(completed, "2013-06-01")).toMatchObject({
      earned: gbp("30000"),
      unearned: gbp("6500"),
      paid: gbp("30000"),
      accrual: gbp("0"),
      outstanding: gbp("0"),
    });
  });

  test("by mistake comes back without touching what was earned", () => {
    const overpaid = hundredADay({
      instalments: [paidOn("2012-04-02", "37500.00")],
      repayments: [{ amount: poundsJson("1000.00"), reason: "overpaid", paidOn: "2013-06-01" }],
    });
    expect(at(overpaid, "2013-06-01")).toMatchObject({
      earned: gbp("36500"),
      paid: gbp("36500"),
      prepayment: gbp("0"),
    });
  });

  test("leaves nothing outstanding once the grant is reconciled", () => {
    const short = { instalments: [paidOn("2012-04-02", "30000.00")] };
    expect(at(hundredADay({ ...short, status: "completed" }), "2014-01-01")).toMatchObject({
      outstanding: gbp("6500"),
    });
    for (const status of ["reconciled", "closed"] as const) {
      expect(at(hundredADay({ ...short, status }), "2014-01-01").outstanding).toEqual(gbp("0"));
    }
  });
});

describe("the financial years of a position", () => {
  const twoYears = {
    period: { start: "2011-04-01", end: "2013-03-31" },
    awards: [
      { financialYear: "2011/12", amount: poundsJson("36600.00") },
      { financialYear: "2012/13", amount: poundsJson("36500.00") },
    ],
  } as const;

  test("show the accrual of each 31 March, and cash in the year in which it was paid", () => {
    const arrears = grant({
      ...twoYears,
      status: "completed",
      instalments: [
        paidOn("2011-10-03", "18300.00"),
        paidOn("2012-04-02", "18300.00"),
        paidOn("2013-04-30", "36500.00"),
      ],
    });
    const shown = at(arrears, "2013-06-30").rows.map((row) => [
      row.financialYear,
      row.earned.toDecimalString(),
      row.paid?.toDecimalString(),
      row.accrual?.toDecimalString(),
    ]);
    expect(shown).toEqual([
      ["2011/12", "36600.00", "18300.00", "18300.00"],
      ["2012/13", "36500.00", "18300.00", "36500.00"],
      ["2013/14", "0.00", "36500.00", "0.00"],
    ]);
    const earlier = at(arrears, "2012-03-31").rows;
    expect(earlier[0]?.accrual).toEqual(gbp("18300"));
    expect(earlier[1]).not.toHaveProperty("accrual");
  });

  test("carry on what was carried into a year, in whatever order that is listed", () => {
    const of = (from: string, amount: string, approvedOn: string) =>
      ({
        from,
        amount: poundsJson(amount),
        kind: "funder",
        decision: { outcome: "approved", on: approvedOn },
      }) as const;
    const first = of("2012/13", "20.00", "2013-03-20");
    const second = of("2013/14", "60.00", "2014-03-20");
    for (const carryForwards of [
      [first, second],
      [second, first],
    ]) {
      const carried = grant({
        period: { start: "2012-04-01", end: "2015-03-31" },
        awards: ["100.00", "50.00", "50.00"].map((amount, index) => ({
          financialYear: `${2012 + index}/${13 + index}`,
          amount: poundsJson(amount),
        })),
        carryForwards,
      });
      const { rows } = at(carried, "2014-06-30");
      expect(rows.map((row) => row.carriedForward.toDecimalString())).toEqual([
        "-20.00",
        "-40.00",
        "60.00",
      ]);
    }
  });

  test("move what the funder agreed to carry forward, and nothing that it did not", () => {
    const carried = (approvedOn?: string) =>
      grant({
        period: { start: "2012-04-01", end: "2014-03-31" },
        awards: [
          { financialYear: "2012/13", amount: poundsJson("36500.00") },
          { financialYear: "2013/14", amount: poundsJson("36500.00") },
        ],
        carryForwards: [
          {
            from: "2012/13",
            amount: poundsJson("5000.00"),
            kind: "funder",
            ...(approvedOn !== undefined && {
              decision: { outcome: "approved", on: approvedOn } as const,
            }),
          },
        ],
      });
    const { rows, award, variations } = at(carried("2013-03-20"), "2013-04-10");
    expect([award, variations]).toEqual([gbp("73000"), gbp("0")]);
    expect(rows).toMatchObject([
      { carriedForward: gbp("-5000"), earned: gbp("31500"), unearned: gbp("0") },
      { carriedForward: gbp("5000"), earned: gbp("1136.99"), unearned: gbp("40363.01") },
    ]);
    expect(at(carried(), "2013-04-10").rows[0]?.earned).toEqual(gbp("36500"));
    expect(at(carried("2013-03-20"), "2013-03-19").rows[0]?.earned).toEqual(gbp("35300"));
  });
});

describe("a grant that is paid by milestones", () => {
  const milestones = hundredADay({
    payment: { basis: "milestone" },
    instalments: [
      { ...paidOn("2012-07-31", "10000.00"), covers: { start: "2012-04-01", end: "2012-06-30" } },
      dueOn("2012-12-31", "16500.00"),
      { ...dueOn("2013-04-30", "10000.00"), status: "held", reason: "report awaited" },
    ],
  });

  test("earns each on the last day that it covers, or else when it is due; not while it is held", () => {
    expect(at(milestones, "2012-06-29")).toMatchObject({ by: "milestones", earned: gbp("0") });
    expect(at(milestones, "2012-06-30")).toMatchObject({
      earned: gbp("10000"),
      accrual: gbp("10000"),
    });
    expect(earned(milestones, "2012-12-30")).toBe("10000.00");
    expect(earned(milestones, "2012-12-31")).toBe("26500.00");
    expect(earned(milestones, "2014-01-01")).toBe("26500.00");
  });

  test("earns no more than the award", () => {
    const above = hundredADay({
      payment: { basis: "milestone" },
      instalments: [dueOn("2012-06-30", "30000.00"), dueOn("2013-03-31", "30000.00")],
    });
    expect(at(above, "2013-03-31")).toMatchObject({ earned: gbp("36500"), unearned: gbp("0") });
  });
});

describe("every position", () => {
  const anyGrant = anyGrantJson.map((json) => grant(json));

  test("adds up, as a whole and by year", () => {
    fc.assert(
      fc.property(anyGrant, anyDay, (of, day) => {
        const { rows, ...whole } = at(of, day);
        const paid = whole.paid as Money;
        expect([whole, ...rows].some((one) => one.earned.isNegative())).toBe(false);
        expect(whole.overdue?.greaterThan(whole.outstanding as Money)).toBe(false);
        expect(whole.award.plus(whole.variations)).toEqual(whole.earned.plus(whole.unearned));
        expect(paid).toEqual(
          whole.earned.plus(whole.prepayment as Money).minus(whole.accrual as Money),
        );
        const sum = (amounts: readonly Money[]) => Money.sum(amounts, "GBP");
        expect(sum(rows.map((row) => row.award))).toEqual(whole.award);
        expect(sum(rows.map((row) => row.variations))).toEqual(whole.variations);
        expect(sum(rows.map((row) => row.carriedForward)).isZero()).toBe(true);
        expect(sum(rows.map((row) => row.earned))).toEqual(whole.earned);
        expect(sum(rows.map((row) => row.unearned))).toEqual(whole.unearned);
        expect(sum(rows.map((row) => row.paid as Money))).toEqual(paid);
        let balance = gbp("0") as Money;
        for (const row of rows) {
          expect(row.award.plus(row.variations).plus(row.carriedForward)).toEqual(
            row.earned.plus(row.unearned),
          );
          balance = balance.plus(row.earned).minus(row.paid as Money);
          if (row.accrual) expect(row.accrual.minus(row.prepayment as Money)).toEqual(balance);
        }
        expect(balance).toEqual((whole.accrual as Money).minus(whole.prepayment as Money));
      }),
    );
  });

  test("earns more day by day, or as much", () => {
    const growing = growingGrantJson.map((json) => grant(json));
    fc.assert(
      fc.property(growing, anyDay, fc.nat({ max: 400 }), (of, day, later) => {
        const before = grantPosition(of, localDate(day)).earned;
        const after = grantPosition(of, addDays(localDate(day), later)).earned;
        expect(after.lessThan(before)).toBe(false);
      }),
    );
  });

  test("falls only on a day on which something takes back what was earned", () => {
    const takesBack = ({
      variations = [],
      repayments = [],
      carryForwards = [],
    }: StrategicPartnerGrant): ReadonlySet<LocalDate | undefined> =>
      new Set([
        ...variations.filter(({ change }) => change?.isNegative()).map(({ on }) => on),
        ...repayments.map((one) => one.paidOn),
        ...carryForwards.map(({ decision }) => decision?.on),
      ]);
    fc.assert(
      fc.property(anyGrant, anyDay, (of, day) => {
        const today = localDate(day);
        const before = grantPosition(of, addDays(today, -1)).earned;
        const fell = grantPosition(of, today).earned.lessThan(before);
        if (fell) expect(takesBack(of).has(today)).toBe(true);
      }),
    );
  });

  test("earns nothing more once the grant is terminated", () => {
    fc.assert(
      fc.property(growingGrantJson, anyDay, fc.nat({ max: 400 }), (grown, day, later) => {
        const { endNotice: _, ...json } = grown;
        const history = [{ from: "active" as const, to: "terminated" as const, on: day }];
        // A later variation makes room for what was claimed above the award.
        const variations = json.variations?.filter(
          ({ on }) => json.claims === undefined || on < day,
        );
        const of = grant({ ...json, status: "terminated", history, variations: variations ?? [] });
        const before = grantPosition(of, addDays(localDate(day), -1)).earned;
        expect(grantPosition(of, addDays(localDate(day), later)).earned).toEqual(before);
      }),
    );
  });
});
