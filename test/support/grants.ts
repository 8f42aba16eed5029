import type { StrategicPartnerGrant, Wire } from "concordat";
import fc from "fast-check";
import { grant } from "./build.ts";
import { poundsJson } from "./entities.ts";

/** A grant of £36,500.00 for the 365 days of 2012/13: a hundred pounds a day. */
export function hundredADay(
  changes: Partial<Wire<StrategicPartnerGrant>> = {},
): StrategicPartnerGrant {
  return grant({
    awards: [{ financialYear: "2012/13", amount: poundsJson("36500.00") }],
    ...changes,
  });
}

/** A payment that was made on the day on which it was due. */
export const paidOn = (day: string, amount: string) =>
  ({ due: day, amount: poundsJson(amount), status: "paid", paidOn: day }) as const;

/** A payment that is still to be made. */
export const dueOn = (day: string, amount: string) =>
  ({ due: day, amount: poundsJson(amount), status: "scheduled" }) as const;

const amountOf = (pence: number): string => {
  const digits = `${Math.abs(pence)}`.padStart(3, "0");
  return `${pence < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const pounds = fc.integer({ min: 1, max: 20_000_000 }).map((pence) => poundsJson(amountOf(pence)));
const change = fc
  .integer({ min: -5_000_000, max: 5_000_000 })
  .filter((pence) => pence !== 0)
  .map((pence) => poundsJson(amountOf(pence)));

/** Days about the two years of a generated grant. */
export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 1100 })
  .map((days) => new Date(Date.UTC(2012, 1, 1 + days)).toISOString().slice(0, 10));

const year = fc.constantFrom("2012/13", "2013/14");

const suspension = fc
  .tuple(anyDay, anyDay)
  .filter(([from, to]) => from < to)
  .map(([from, to]) => [
    { from: "active" as const, to: "suspended" as const, on: from },
    { from: "suspended" as const, to: "active" as const, on: to },
  ]);

const payment = fc
  .record({ due: anyDay, amount: pounds, isPaid: fc.boolean() })
  .map(({ due, amount, isPaid }) =>
    isPaid
      ? { due, amount, status: "paid" as const, paidOn: due }
      : { due, amount, status: "scheduled" as const },
  );

const repayment = fc.record({
  amount: pounds,
  reason: fc.constantFrom("unspent", "ineligible", "breach", "overpaid", "other"),
  paidOn: anyDay,
});

/** The days that prolong a grant of two years, into its next year or the one after. */
const prolongs = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 300 }))
  .map(([from, days]) => ({ start: afterTheEnd(from), end: afterTheEnd(from + days) }));

function afterTheEnd(days: number): string {
  return new Date(Date.UTC(2014, 2, 31 + days)).toISOString().slice(0, 10);
}

/** Notice that was given by the last day that it names. */
function noticeOf(days: readonly [string, string]) {
  const [givenOn, endsOn] = [...days].sort() as [string, string];
  return { givenOn, endsOn };
}

const varied = fc.oneof(
  fc.record({ on: anyDay, change, financialYear: year }),
  fc.record({ on: anyDay, change }),
  fc.record({ on: anyDay, change, prolongs }),
  fc.record({ on: anyDay, prolongs }),
);

const claimedHeading = fc
  .record({ claimed: fc.nat(20_000_000), accepted: fc.option(fc.nat(4), { nil: undefined }) })
  .map(({ claimed, accepted }) => ({
    heading: "Salaries",
    claimed: poundsJson(amountOf(claimed)),
    ...(accepted !== undefined && {
      eligible: poundsJson(amountOf(Math.floor((claimed * accepted) / 4))),
    }),
  }));

/** Claims over any days, some of them not assessed, and together often above the award. */
const claim = fc
  .record({
    days: fc.tuple(anyDay, anyDay).map(([a, b]) => (a < b ? [a, b] : [b, a])),
    headings: fc.array(claimedHeading, { minLength: 1, maxLength: 2 }),
  })
  .map(({ days: [start = "", end = ""], headings }) => ({ period: { start, end }, headings }));

const paidOnClaims = fc.array(claim, { maxLength: 4 }).map((claims) => ({
  payment: { basis: "claim" as const },
  claims,
}));

/**
 * Grants over two years with variations, payments, repayments, suspensions and what was carried forward;
 * half of them paid on claims.
 */
export const anyGrantJson: fc.Arbitrary<Partial<Wire<StrategicPartnerGrant>>> = fc
  .record({
    awards: fc.tuple(pounds, pounds).map(([first, second]) => [
      { financialYear: "2012/13", amount: first },
      { financialYear: "2013/14", amount: second },
    ]),
    variations: fc.array(varied, { maxLength: 4 }),
    instalments: fc.array(payment, { maxLength: 6 }),
    repayments: fc.array(repayment, { maxLength: 2 }),
    carryForwards: fc.array(
      fc.record({
        from: year,
        amount: pounds,
        kind: fc.constantFrom("funder", "recipient-deferral"),
        decision: anyDay.map((on) => ({ outcome: "approved", on }) as const),
      }),
      { maxLength: 2 },
    ),
    history: fc.oneof(fc.constant([]), suspension),
    paid: fc.oneof(fc.constant({}), paidOnClaims),
    notice: fc.option(fc.tuple(anyDay, anyDay), { freq: 2 }),
  })
  .map(({ history, paid, notice, ...parts }) => ({
    period: { start: "2012-04-01", end: "2014-03-31" },
    ...parts,
    ...paid,
    ...(history.length > 0 && { history }),
    ...(notice !== null && { endNotice: noticeOf(notice) }),
  }));

/** The same without what can take back what was earned. */
export const growingGrantJson: fc.Arbitrary<Partial<Wire<StrategicPartnerGrant>>> =
  anyGrantJson.map(({ repayments: _, carryForwards: __, variations = [], ...rest }) => ({
    ...rest,
    variations: variations.filter(
      (one) => !("change" in one && one.change?.amount.startsWith("-")),
    ),
  }));
