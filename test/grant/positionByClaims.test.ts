import { type GrantPosition, grantPosition, type StrategicPartnerGrant } from "concordat";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grant } from "../support/build.ts";
import { poundsJson } from "../support/entities.ts";
import { anyDay, anyGrantJson, hundredADay, paidOn } from "../support/grants.ts";
import { date, gbp } from "../support/values.ts";

const at = (of: StrategicPartnerGrant, day: string): GrantPosition => grantPosition(of, date(day));
const earned = (of: StrategicPartnerGrant, day: string): string =>
  at(of, day).earned.toDecimalString();
const shown = (of: StrategicPartnerGrant, day: string): string => {
  const { qualifier, earned: amount } = at(of, day);
  return `${qualifier} ${amount.toDecimalString()}`;
};

/** One heading of a claim: what is claimed and, once it is assessed, what is eligible. */
const heading = (claimed: string, eligible?: string) => ({
  heading: "Salaries",
  claimed: poundsJson(claimed),
  ...(eligible !== undefined && { eligible: poundsJson(eligible) }),
});
const claim = (start: string, end: string, ...headings: ReturnType<typeof heading>[]) => ({
  period: { start, end },
  headings,
});

/** 91 days at £100.00 a day, assessed. */
const firstQuarter = claim("2012-04-01", "2012-06-30", heading("9100.00", "9100.00"));
/** 92 days at £100.00 a day, assessed. */
const secondQuarter = claim("2012-07-01", "2012-09-30", heading("9200.00", "9200.00"));

type Changes = NonNullable<Parameters<typeof hundredADay>[0]>;
/** A grant of £36,500.00 for 2012/13 that is paid on claims. */
const onClaims = (claims: Changes["claims"], changes: Changes = {}): StrategicPartnerGrant =>
  hundredADay({ payment: { basis: "claim" }, ...(claims && { claims }), ...changes });

describe("a grant that is paid on claims", () => {
  test("earns what is eligible evenly over the days of each claim, and what is not never", () => {
    const of = onClaims([
      claim(
        "2012-04-01",
        "2012-06-30",
        heading("9100.00", "9100.00"),
        heading("910.00", "0.00"),
        heading("1820.00", "910.00"),
      ),
    ]);
    // 10,010 over 91 days: 110 a day.
    expect(at(of, "2012-03-31")).toMatchObject({ by: "claims", earned: gbp("0") });
    expect(earned(of, "2012-04-01")).toBe("110.00");
    expect(earned(of, "2012-05-15")).toBe("4950.00");
    expect(earned(of, "2012-06-30")).toBe("10010.00");
    expect(at(of, "2013-03-31")).toMatchObject({
      earned: gbp("10010"),
      unearned: gbp("26490"),
    });
  });

  test("earns what is claimed where that has not been assessed, as an upper bound", () => {
    const of = onClaims([
      firstQuarter,
      claim("2012-07-01", "2012-09-30", heading("9200.00", "9200.00"), heading("1840.00")),
    ]);
    expect(shown(of, "2012-06-30")).toBe("exact 9100.00");
    // 31 days of 11,040 over 92 days: 120 a day.
    expect(shown(of, "2012-07-31")).toBe("up-to 12820.00");
    expect(shown(of, "2012-09-30")).toBe("up-to 20140.00");
  });

  test("is a lower bound from the first day on for which nobody has claimed", () => {
    const of = onClaims([firstQuarter]);
    expect(shown(of, "2012-06-30")).toBe("exact 9100.00");
    expect(shown(of, "2012-07-01")).toBe("at-least 9100.00");
    expect(shown(of, "2014-01-01")).toBe("at-least 9100.00");
    const gap = onClaims([
      firstQuarter,
      claim("2012-07-02", "2012-09-30", heading("0.00", "0.00")),
    ]);
    expect(shown(gap, "2012-09-30")).toBe("at-least 9100.00");
    // The last day of the grant is claimed; what comes after is no day of it, unless it is prolonged.
    const year = [claim("2012-04-01", "2013-03-31", heading("30000.00", "30000.00"))];
    expect(shown(onClaims(year), "2014-01-01")).toBe("exact 30000.00");
    const prolonged = onClaims(year, {
      variations: [{ on: "2013-03-01", prolongs: { start: "2013-04-01", end: "2013-06-30" } }],
    });
    expect(shown(prolonged, "2013-03-31")).toBe("exact 30000.00");
    expect(shown(prolonged, "2013-04-01")).toBe("at-least 30000.00");
  });

  test("is no bound where both may be, and exact again once it is reconciled", () => {
    const unassessed = claim("2012-04-01", "2012-06-30", heading("9100.00"));
    expect(shown(onClaims([unassessed]), "2012-07-01")).toBe("circa 9100.00");
    for (const status of ["reconciled", "closed"] as const) {
      expect(shown(onClaims([firstQuarter], { status }), "2014-01-01")).toBe("exact 9100.00");
      expect(shown(onClaims([unassessed], { status }), "2014-01-01")).toBe("up-to 9100.00");
    }
  });

  test("earns a claim for its days, whenever it was made: that is the accrual of 31 March", () => {
    const late = { ...claim("2013-01-01", "2013-03-31", heading("9000.00", "8100.00")) };
    const of = onClaims([{ ...late, submittedOn: "2013-05-15" }], {
      instalments: [paidOn("2013-06-28", "8100.00")],
    });
    // 8,100 over 90 days: 90 a day.
    expect(at(of, "2013-01-10").accrual).toEqual(gbp("900"));
    expect(at(of, "2013-03-31")).toMatchObject({ accrual: gbp("8100"), paid: gbp("0") });
    expect(at(of, "2013-06-28")).toMatchObject({ accrual: gbp("0"), paid: gbp("8100") });
    const [first, second] = at(of, "2013-06-28").rows;
    expect(first).toMatchObject({ financialYear: "2012/13", accrual: gbp("8100") });
    expect(second).toMatchObject({ financialYear: "2013/14", accrual: gbp("0") });
  });

  test("is earned by days whatever is asked for", () => {
    const of = onClaims([firstQuarter]);
    expect(grantPosition(of, date("2012-05-15"), { by: "months" })).toEqual(at(of, "2012-05-15"));
  });

  test("earns nothing before it is accepted", () => {
    expect(at(onClaims([firstQuarter], { status: "offered" }), "2012-09-30")).toMatchObject({
      by: "claims",
      earned: gbp("0"),
      qualifier: "exact",
    });
  });

  test("takes back over its days what a claim below zero corrects", () => {
    const of = onClaims([
      firstQuarter,
      claim(
        "2012-07-01",
        "2012-09-30",
        heading("8280.00", "8280.00"),
        heading("-920.00", "-920.00"),
      ),
      claim("2012-10-01", "2012-10-31", heading("-310.00", "-310.00")),
    ]);
    expect(earned(of, "2012-09-30")).toBe("16460.00");
    expect(earned(of, "2012-10-10")).toBe("16360.00");
    expect(earned(of, "2012-10-31")).toBe("16150.00");
  });
});

describe("without claims", () => {
  test("a grant that is to be paid on them is earned by its days, and says so", () => {
    expect(at(onClaims(undefined), "2012-06-30")).toMatchObject({
      by: "days",
      earned: gbp("9100"),
      qualifier: "exact",
    });
    const byMonths = grantPosition(onClaims(undefined), date("2012-06-30"), { by: "months" });
    expect(byMonths).toMatchObject({ by: "months", earned: gbp("9125") });
  });

  test("an empty list says that nothing was claimed, not that nothing is known", () => {
    expect(at(onClaims([]), "2012-03-31")).toMatchObject({ by: "claims", qualifier: "exact" });
    expect(at(onClaims([]), "2012-06-30")).toMatchObject({
      by: "claims",
      earned: gbp("0"),
      qualifier: "at-least",
    });
  });

  test("claims that do not decide what is paid do not decide what is earned", () => {
    for (const payment of [{ payment: { basis: "arrears" } as const }, {}]) {
      const of = hundredADay({ claims: [secondQuarter], ...payment });
      expect(at(of, "2012-06-30")).toMatchObject({ by: "days", earned: gbp("9100") });
    }
  });
});

describe("a claim that reaches over 31 March", () => {
  const days = ["2013-03-01", "2013-04-30"] as const;

  test("is earned in each year for its days there, to the penny", () => {
    const twoYears = {
      period: { start: "2012-04-01", end: "2014-03-31" },
      awards: [
        { financialYear: "2012/13", amount: poundsJson("36500.00") },
        { financialYear: "2013/14", amount: poundsJson("36500.00") },
      ],
    } as const;
    const rows = (amount: string, day: string) =>
      at(onClaims([claim(...days, heading(amount, amount))], twoYears), day).rows.map(
        ({ financialYear, earned: part }) => `${financialYear} ${part.toDecimalString()}`,
      );
    // 31 of 61 days, and 30.
    expect(rows("6100.00", "2013-03-31")).toEqual(["2012/13 3100.00", "2013/14 0.00"]);
    expect(rows("6100.00", "2013-04-10")).toEqual(["2012/13 3100.00", "2013/14 1000.00"]);
    expect(rows("6100.00", "2013-04-30")).toEqual(["2012/13 3100.00", "2013/14 3000.00"]);
    // 50.8197 and 49.1803.
    expect(rows("100.00", "2013-04-30")).toEqual(["2012/13 50.82", "2013/14 49.18"]);
  });

  test("has a row of its own in a year for which nothing was awarded", () => {
    const of = onClaims([claim(...days, heading("6100.00", "6100.00"))]);
    expect(at(of, "2013-03-31").rows).toHaveLength(1);
    expect(at(of, "2013-04-30").rows).toMatchObject([
      { financialYear: "2012/13", earned: gbp("3100"), unearned: gbp("33400") },
      { financialYear: "2013/14", award: gbp("0"), earned: gbp("3000"), unearned: gbp("-3000") },
    ]);
  });
});

describe("claims above the award", () => {
  const year = ["2012-04-01", "2013-03-31"] as const;

  test("earn no more than it, less what was returned", () => {
    const above = [claim(...year, heading("40000.00", "40000.00"))];
    // 40,000 over 365 days: the award is reached on day 334.
    expect(shown(onClaims(above), "2013-02-27")).toBe("exact 36493.15");
    expect(shown(onClaims(above), "2013-02-28")).toBe("exact 36500.00");
    expect(at(onClaims(above), "2013-03-31").unearned).toEqual(gbp("0"));
    const returned = onClaims(above, {
      instalments: [paidOn("2012-04-02", "36500.00")],
      repayments: [{ amount: poundsJson("6500.00"), reason: "ineligible", paidOn: "2013-06-01" }],
    });
    expect(at(returned, "2013-06-01")).toMatchObject({
      earned: gbp("30000"),
      paid: gbp("30000"),
      prepayment: gbp("0"),
    });
  });

  test("are earned once a variation makes room for them, and given up when one takes it", () => {
    const vary = (amount: string) =>
      onClaims([claim(...year, heading("40000.00", "40000.00"))], {
        variations: [{ on: "2013-05-01", change: poundsJson(amount), financialYear: "2012/13" }],
      });
    expect(earned(vary("1500.00"), "2013-04-30")).toBe("36500.00");
    expect(earned(vary("1500.00"), "2013-05-01")).toBe("38000.00");
    expect(earned(vary("-1500.00"), "2013-05-01")).toBe("35000.00");
  });

  test("are bounds only where what is open can still matter", () => {
    const half = claim("2012-04-01", "2012-09-30", heading("36500.00", "36500.00"));
    expect(shown(onClaims([half]), "2012-12-31")).toBe("exact 36500.00");
    const rest = claim("2012-10-01", "2012-12-31", heading("9200.00"));
    expect(shown(onClaims([half, rest]), "2012-12-31")).toBe("exact 36500.00");
    const less = claim("2012-04-01", "2012-09-30", heading("30000.00", "30000.00"));
    expect(shown(onClaims([less, rest]), "2013-03-31")).toBe("up-to 36500.00");
  });
});

describe("claims of a grant that does not run", () => {
  const suspended = { from: "active", to: "suspended", on: "2012-05-01" } as const;
  const until = (on: string) => ({
    history: [suspended, { from: "suspended", to: "active", on } as const],
  });

  test("earn nothing while it is suspended, and what is left over the days that are left", () => {
    const of = onClaims([firstQuarter], until("2012-05-11"));
    expect(earned(of, "2012-04-30")).toBe("3000.00");
    expect(earned(of, "2012-05-10")).toBe("3000.00");
    // 6,100 over 51 days.
    expect(earned(of, "2012-05-11")).toBe("3119.61");
    expect(earned(of, "2012-06-30")).toBe("9100.00");
  });

  test("are earned when it goes on where no days of theirs are left, as milestones are", () => {
    const of = onClaims([firstQuarter, secondQuarter], until("2012-11-01"));
    expect(earned(of, "2012-10-31")).toBe("3000.00");
    expect(earned(of, "2012-11-01")).toBe("18300.00");
    const open = onClaims([firstQuarter], { status: "suspended", history: [suspended] });
    expect(earned(open, "2014-01-01")).toBe("3000.00");
  });

  test("wait on where it is suspended again on the day on which it went on", () => {
    const again = [
      { from: "suspended", to: "active", on: "2012-07-11" },
      { from: "active", to: "suspended", on: "2012-07-11" },
      { from: "suspended", to: "active", on: "2012-08-01" },
    ] as const;
    const of = onClaims([firstQuarter], { history: [suspended, ...again] });
    expect(earned(of, "2012-07-31")).toBe("3000.00");
    expect(earned(of, "2012-08-01")).toBe("9100.00");
  });

  test("lack none for the days on which it was suspended", () => {
    const april = claim("2012-04-01", "2012-04-30", heading("3000.00", "3000.00"));
    const of = onClaims([april], until("2012-06-01"));
    expect(shown(of, "2012-05-31")).toBe("exact 3000.00");
    expect(shown(of, "2012-06-01")).toBe("at-least 3000.00");
    const open = onClaims([april], { status: "suspended", history: [suspended] });
    expect(shown(open, "2014-01-01")).toBe("exact 3000.00");
  });

  const terminated = (on: string) => ({
    status: "terminated" as const,
    history: [{ from: "active", to: "terminated", on } as const],
  });

  test("earn nothing from the day on which it was terminated, in the middle of one or before", () => {
    const of = onClaims([firstQuarter, secondQuarter], {
      ...terminated("2012-08-01"),
      instalments: [paidOn("2012-07-31", "9100.00")],
    });
    // 91 days and 31.
    expect(at(of, "2012-07-31").earned).toEqual(gbp("12200"));
    expect(at(of, "2013-06-30")).toMatchObject({
      earned: gbp("12200"),
      accrual: gbp("3100"),
      outstanding: gbp("3100"),
      qualifier: "exact",
    });
    const before = onClaims([firstQuarter, secondQuarter], terminated("2012-07-01"));
    expect(shown(before, "2013-06-30")).toBe("exact 9100.00");
  });

  test("may still be made for the days before it was terminated", () => {
    const of = onClaims([firstQuarter], terminated("2012-08-01"));
    expect(shown(of, "2013-06-30")).toBe("at-least 9100.00");
    const never = onClaims([], terminated("2012-04-01"));
    expect(shown(never, "2013-06-30")).toBe("exact 0.00");
  });

  test("are upper bounds where nobody knows when it was terminated", () => {
    const status = "terminated";
    expect(shown(onClaims([firstQuarter], { status }), "2012-06-30")).toBe("up-to 9100.00");
    expect(shown(onClaims([firstQuarter], { status }), "2012-12-31")).toBe("circa 9100.00");
  });
});

describe("every claim", () => {
  test("that is assessed later leaves what was earned within its bound", () => {
    const share = fc.nat(4);
    fc.assert(
      fc.property(anyGrantJson, fc.array(share, { minLength: 8, maxLength: 8 }), (json, shares) => {
        const before = at(grant(json), "2016-01-01");
        let next = 0;
        const claims = json.claims?.map(({ headings, ...of }) => ({
          ...of,
          headings: headings.map(({ claimed, eligible, ...rest }) => {
            const accepted = gbp(claimed.amount)
              .times(shares[next++] ?? 0)
              .dividedBy(4, "down");
            return { ...rest, claimed, eligible: eligible ?? accepted.toJSON() };
          }),
        }));
        const after = at(grant({ ...json, ...(claims && { claims }) }), "2016-01-01");
        expect(after.earned.greaterThan(before.earned)).toBe(false);
        expect(["exact", "at-least"]).toContain(after.qualifier);
        if (before.qualifier === "exact" || before.qualifier === "at-least") {
          expect(after.earned).toEqual(before.earned);
        }
      }),
    );
  });

  test("that is made later takes nothing from what was earned", () => {
    const days = fc.tuple(anyDay, anyDay).map(([a, b]) => (a < b ? [a, b] : [b, a]));
    fc.assert(
      fc.property(anyGrantJson, days, anyDay, (json, [start = "", end = ""], day) => {
        const more = claim(start, end, heading("1234.56"));
        const claims = json.claims && [...json.claims, more];
        const before = at(grant(json), day).earned;
        const after = at(grant({ ...json, ...(claims && { claims }) }), day).earned;
        expect(after.lessThan(before)).toBe(false);
      }),
    );
  });
});
