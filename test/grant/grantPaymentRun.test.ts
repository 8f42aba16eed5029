import {
  addDays,
  dateRange,
  grantPaymentRun,
  localDate,
  Money,
  type PaymentHold,
  parseDateRange,
  type StrategicPartnerGrant,
  type Wire,
  workingDayCalendar,
} from "concordat";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grant } from "../support/build.ts";
import { anyDay, anyGrantJson, dueOn, hundredADay, paidOn } from "../support/grants.ts";
import { date, gbp } from "../support/values.ts";

const march = parseDateRange("2013-03-01/2013-03-31");
const june = parseDateRange("2012-06-01/2012-06-30");

describe("the last day of 2012/13, Easter Sunday", () => {
  const yearEnd = hundredADay({ instalments: [dueOn("2013-03-31", "9125.00")] });

  test("is paid on the Thursday before, in its own year", () => {
    const { basis, rows } = grantPaymentRun([yearEnd], march, date("2013-03-01"));
    expect(basis).toBe("cash");
    expect(rows).toEqual([
      {
        grant: "example-grant",
        lead: "example-charity",
        instalment: 0,
        status: "scheduled",
        due: "2013-03-31",
        payOn: "2013-03-28",
        financialYear: "2012/13",
        movedYear: false,
        overdue: false,
        projected: false,
        amount: gbp("9125"),
        holds: [],
      },
    ]);
  });

  test("changes year only where the caller asks for it, and says so", () => {
    const following = { convention: "following" } as const;
    expect(grantPaymentRun([yearEnd], march, date("2013-03-01"), following).rows).toEqual([]);
    const april = parseDateRange("2013-04-01/2013-04-30");
    expect(grantPaymentRun([yearEnd], april, date("2013-03-01"), following).rows).toMatchObject([
      { payOn: "2013-04-02", financialYear: "2013/14", movedYear: true, overdue: false },
    ]);
  });

  test("is paid on the day itself without a convention, or by a calendar of one's own", () => {
    const none = { convention: "none" } as const;
    expect(grantPaymentRun([yearEnd], march, date("2013-03-01"), none).rows[0]?.payOn).toBe(
      "2013-03-31",
    );
    const calendar = workingDayCalendar({ holidays: [date("2013-03-28"), date("2013-03-29")] });
    expect(grantPaymentRun([yearEnd], march, date("2013-03-01"), { calendar }).rows[0]?.payOn).toBe(
      "2013-03-27",
    );
  });
});

describe("a payment is held", () => {
  const holdsOf = (
    changes: Partial<Wire<StrategicPartnerGrant>>,
    asOf = "2012-06-01",
  ): readonly PaymentHold[] | undefined =>
    grantPaymentRun(
      [hundredADay({ instalments: [dueOn("2012-06-15", "9125.00")], ...changes })],
      june,
      date(asOf),
    ).rows[0]?.holds;

  test("for no reason where there is none", () => {
    expect(holdsOf({})).toEqual([]);
    expect(holdsOf({ status: "accepted" })).toEqual([]);
    expect(holdsOf({ status: "completed" })).toEqual([]);
  });

  test("with its own reason", () => {
    const held = hundredADay({
      instalments: [{ ...dueOn("2012-06-15", "1.00"), status: "held", reason: "invoice awaited" }],
    });
    expect(grantPaymentRun([held], june, date("2012-06-01")).rows).toMatchObject([
      { holds: ["held"], reason: "invoice awaited" },
    ]);
  });

  test("while the grant is not accepted or not signed", () => {
    for (const status of ["applied", "assessed", "offered", "rejected", "declined"] as const) {
      expect(holdsOf({ status })).toEqual(["not-accepted"]);
    }
    expect(holdsOf({ awardedOn: "2012-06-02" })).toEqual(["not-accepted"]);
    expect(holdsOf({ awardedOn: "2012-06-01" })).toEqual([]);
    expect(holdsOf({ signedOn: "2012-06-16" })).toEqual(["not-signed"]);
    expect(holdsOf({ signedOn: "2012-06-15" })).toEqual([]);
  });

  test("while it is suspended, on that day", () => {
    const from = { from: "active", to: "suspended", on: "2012-05-01" } as const;
    const until = (on: string) => ({ from: "suspended", to: "active", on }) as const;
    expect(holdsOf({ status: "suspended" })).toEqual(["suspended"]);
    expect(holdsOf({ status: "suspended", history: [from] })).toEqual(["suspended"]);
    expect(holdsOf({ history: [from, until("2012-06-16")] })).toEqual(["suspended"]);
    expect(holdsOf({ history: [from, until("2012-06-15")] })).toEqual([]);
  });

  test("once it is over", () => {
    for (const status of ["terminated", "recovering", "reconciled", "closed"] as const) {
      expect(holdsOf({ status })).toEqual(["ended"]);
    }
  });

  test("where it is for days after the last one by notice, and not where it is for those before", () => {
    const endNotice = { givenOn: "2012-05-01", endsOn: "2012-06-14" };
    expect(holdsOf({ endNotice })).toEqual(["ended"]);
    expect(holdsOf({ endNotice, status: "terminated" })).toEqual(["ended"]);
    expect(holdsOf({ endNotice: { ...endNotice, endsOn: "2012-06-15" } })).toEqual([]);
    expect(holdsOf({ endNotice }, "2012-04-30")).toEqual([]);
    const covering = (end: string) =>
      holdsOf({
        endNotice,
        instalments: [{ ...dueOn("2012-06-15", "9125.00"), covers: { start: "2012-04-01", end } }],
      });
    expect(covering("2012-06-14")).toEqual([]);
    expect(covering("2012-06-15")).toEqual(["ended"]);
  });

  test("where it is below zero: what is to come back is no payment", () => {
    const { rows, totals } = grantPaymentRun(
      [
        hundredADay({
          instalments: [dueOn("2012-06-15", "9125.00"), dueOn("2012-06-15", "-9125.00")],
        }),
      ],
      june,
      date("2012-06-01"),
    );
    expect(rows.map(({ holds }) => holds)).toEqual([[], ["below-zero"]]);
    expect(totals).toMatchObject([{ toPay: gbp("9125"), held: gbp("-9125") }]);
  });

  test("while a report is overdue on the day of the run", () => {
    expect(holdsOf({ reports: [{ due: "2012-05-31" }] })).toEqual(["report-overdue"]);
    expect(holdsOf({ reports: [{ due: "2012-06-01" }] })).toEqual([]);
    expect(holdsOf({ reports: [{ due: "2012-05-31", received: "2012-06-01" }] })).toEqual([]);
    expect(holdsOf({ reports: [{ due: "2012-05-31", received: "2012-06-02" }] })).toEqual([
      "report-overdue",
    ]);
  });

  test("after the last day for payments, and in advance of need without a reason", () => {
    expect(holdsOf({ closesOn: "2012-06-14" })).toEqual(["after-closing"]);
    expect(holdsOf({ closesOn: "2012-06-15" })).toEqual([]);
    const payment = { basis: "in-advance-of-need" } as const;
    expect(holdsOf({ payment })).toEqual(["advance-unjustified"]);
    expect(holdsOf({ payment: { ...payment, justification: "a building is bought" } })).toEqual([]);
  });

  test("from where the payments pass the award, and not before", () => {
    const { rows } = grantPaymentRun(
      [
        hundredADay({
          instalments: [
            dueOn("2012-06-20", "10000.00"),
            paidOn("2012-04-02", "26500.00"),
            dueOn("2012-06-11", "10000.00"),
          ],
        }),
      ],
      june,
      date("2012-06-01"),
    );
    expect(rows.map(({ payOn, holds }) => [payOn, holds])).toEqual([
      ["2012-06-11", []],
      ["2012-06-20", ["above-award"]],
    ]);
  });

  test("for every reason that there is", () => {
    const holds = holdsOf({ status: "offered", closesOn: "2012-06-14", signedOn: "2012-07-01" });
    expect(holds).toEqual(["not-accepted", "not-signed", "after-closing"]);
  });
});

describe("nothing is paid twice", () => {
  test("not what was paid, though after the day of the run, nor what was cancelled", () => {
    const { rows, days, totals } = grantPaymentRun(
      [
        hundredADay({
          instalments: [
            paidOn("2012-06-15", "1.00"),
            { ...dueOn("2012-06-15", "2.00"), status: "cancelled" },
          ],
        }),
        hundredADay({ id: "without-payments" }),
      ],
      june,
      date("2012-06-01"),
    );
    expect([rows, days, totals]).toEqual([[], [], []]);
  });

  test("not a grant that is listed twice", () => {
    const one = hundredADay({ instalments: [dueOn("2012-06-15", "9125.00")] });
    const { rows, totals } = grantPaymentRun([one, one], june, date("2012-06-01"));
    expect(rows.map(({ holds }) => holds)).toEqual([[], ["listed-twice"]]);
    expect(totals).toEqual([
      {
        currency: "GBP",
        toPay: gbp("9125"),
        held: gbp("9125"),
        overdue: gbp("0"),
        payments: 2,
      },
    ]);
  });
});

describe("what should have been paid before", () => {
  const late = hundredADay({ instalments: [dueOn("2012-04-02", "9125.00")] });

  test("is overdue, on the first working day of the run", () => {
    // 2 June 2012 was a Saturday; the Monday and Tuesday after it were bank holidays.
    const range = parseDateRange("2012-06-02/2012-06-30");
    const { rows, days } = grantPaymentRun([late], range, date("2012-06-01"));
    expect(rows).toMatchObject([{ overdue: true, payOn: "2012-06-06", holds: [] }]);
    expect(days).toMatchObject([{ payOn: "2012-06-06", overdue: gbp("9125") }]);
  });

  test("waits where the run has no working day", () => {
    const weekend = parseDateRange("2012-06-02/2012-06-05");
    expect(grantPaymentRun([late], weekend, date("2012-06-01")).rows).toMatchObject([
      { overdue: true, holds: ["no-working-day"] },
    ]);
  });

  test("says so when it is paid in another year than it was due", () => {
    const range = parseDateRange("2013-04-01/2013-04-30");
    expect(grantPaymentRun([late], range, date("2013-04-01")).rows).toMatchObject([
      { payOn: "2013-04-02", financialYear: "2013/14", movedYear: true },
    ]);
  });
});

test("holidays that are not known yet are projected, and the row says so", () => {
  const far = hundredADay({ instalments: [dueOn("2030-01-02", "9125.00")] });
  const range = parseDateRange("2030-01-01/2030-01-31");
  expect(grantPaymentRun([far], range, date("2029-12-01")).rows[0]?.projected).toBe(true);
});

test("currencies are summed apart", () => {
  const euros = (amount: string) => ({ amount, currency: "EUR" });
  const other = grant({
    id: "in-euros",
    awards: [{ financialYear: "2012/13", amount: euros("100.00") }],
    instalments: [{ due: "2012-06-15", amount: euros("100.00"), status: "approved" }],
  });
  const pounds = hundredADay({ instalments: [dueOn("2012-06-15", "9125.00")] });
  const { days, totals } = grantPaymentRun([pounds, other], june, date("2012-06-01"));
  expect(totals.map(({ toPay }) => toPay)).toEqual([Money.of("100", "EUR"), gbp("9125")]);
  expect(days.map(({ payOn, toPay }) => `${payOn} ${toPay}`)).toEqual([
    "2012-06-15 EUR 100.00",
    "2012-06-15 GBP 9125.00",
  ]);
});

describe("every run", () => {
  const grants: fc.Arbitrary<readonly StrategicPartnerGrant[]> = fc
    .array(anyGrantJson, { maxLength: 5 })
    .map((all) => all.map((json, index) => grant({ ...json, id: `grant-${index}` })));
  const range = fc
    .tuple(anyDay, fc.nat({ max: 120 }))
    .map(([start, days]) => dateRange(localDate(start), addDays(localDate(start), days)));

  test("comes to the sum of its rows, by day and in all, in the order of the days", () => {
    fc.assert(
      fc.property(grants, range, anyDay, (all, days, asOf) => {
        const run = grantPaymentRun(all, days, localDate(asOf));
        const sum = (rows: typeof run.rows) => Money.sumBy(rows, ({ amount }) => amount, "GBP");
        const paid = sum(run.rows.filter(({ holds }) => holds.length === 0));
        const held = sum(run.rows.filter(({ holds }) => holds.length > 0));
        for (const totals of [run.days, run.totals]) {
          expect(Money.sumBy(totals, ({ toPay }) => toPay, "GBP")).toEqual(paid);
          expect(Money.sumBy(totals, (total) => total.held, "GBP")).toEqual(held);
          expect(totals.reduce((count, { payments }) => count + payments, 0)).toBe(run.rows.length);
        }
        const order = run.rows.map(({ payOn }) => payOn);
        expect(order).toEqual(order.toSorted());
      }),
    );
  });

  test("over two ranges that follow one another has what one run over both has", () => {
    fc.assert(
      fc.property(grants, range, fc.nat({ max: 60 }), anyDay, (all, first, more, asOf) => {
        const next = { start: addDays(first.end, 1), end: addDays(first.end, 1 + more) };
        const namesOf = (days: typeof first) =>
          grantPaymentRun(all, days, localDate(asOf))
            .rows.filter(({ overdue }) => !overdue)
            .map(({ grant: id, instalment, payOn }) => `${payOn} ${id} ${instalment}`);
        const apart = [...namesOf(first), ...namesOf(next)].toSorted();
        expect(apart).toEqual(namesOf({ start: first.start, end: next.end }).toSorted());
      }),
    );
  });

  test("pays no grant more than its award", () => {
    fc.assert(
      fc.property(grants, range, anyDay, (all, days, asOf) => {
        const { rows } = grantPaymentRun(all, days, localDate(asOf));
        for (const one of all) {
          const ofGrant = rows.filter((row) => row.grant === one.id && row.holds.length === 0);
          const toPay = Money.sumBy(ofGrant, ({ amount }) => amount, "GBP");
          const made = (one.instalments ?? []).filter(({ status }) => status === "paid");
          const paid = Money.sumBy(made, ({ amount }) => amount, "GBP");
          const back = (one.repayments ?? []).filter(({ reason }) => reason === "overpaid");
          const overpaid = Money.sumBy(back, ({ amount }) => amount, "GBP");
          const changes = (one.variations ?? []).filter(({ on }) => on <= localDate(asOf));
          const award = (
            one.awards === undefined
              ? (one.total as typeof toPay)
              : Money.sumBy(one.awards, ({ amount }) => amount, "GBP")
          ).plus(Money.sumBy(changes, ({ change }) => change ?? gbp("0"), "GBP"));
          const total = paid.minus(overpaid).plus(toPay);
          expect(toPay.isZero() || !total.greaterThan(award)).toBe(true);
        }
      }),
    );
  });
});
