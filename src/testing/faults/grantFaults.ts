import { award, bareGrant, claim, paid, undated } from "./bareGrant.ts";
import { deliveryFaults } from "./deliveryFaults.ts";
import { either, type Fault, found, refused } from "./Fault.ts";
import { euros, omitted, pounds } from "./faultJson.ts";

/** The grant as a consortium of a lead and others, with their shares. */
const consortium = (...members: readonly (readonly [organisation: string, share: string])[]) => ({
  lead: "fault-lead",
  members: members.map(([organisation, share]) => ({ organisation, share })),
});
const shared = (lead: string, ...others: readonly string[]) =>
  consortium(
    ["fault-lead", lead],
    ...others.map((share, index) => [`fault-member-${index + 1}`, share] as const),
  );

/** The same, of which only the total is stated. */
const totalOnly = [
  "StrategicPartnerGrant",
  { ...bareGrant[1], ...omitted("awards"), total: pounds("100.00") },
] as const;

/** A grant of two years, the first of which has ended. */
const running = {
  period: { start: "2017-04-01", end: "2019-03-31" },
  awards: [award("2017/18")],
};

const scheduled = (due: string, amount: string) =>
  ({ due, amount: pounds(amount), status: "scheduled" }) as const;

const withReport = (paidOn: string) => ({
  reports: [{ due: "2012-10-15", received: "2012-10-18" }],
  instalments: [paid(paidOn)],
});

/** A change that was agreed on a day, and prolongs the grant until the end of September 2013. */
const prolonged = (on: string, start: string) => ({ on, prolongs: { start, end: "2013-09-30" } });

const carried = { from: "2011/12", amount: pounds("5.00"), kind: "funder" } as const;
const approval = { outcome: "approved", on: "2012-03-20" } as const;
const carrying = { claims: [claim("100.00"), claim("5.00")] };
const suspended = [
  { from: "active", to: "suspended", on: "2012-10-01" },
  { from: "suspended", to: "active", on: "2012-12-01" },
] as const;

/** Faults of the consortium of a grant. */
const consortiumFaults = (): readonly Fault[] => [
  ...found("StrategicPartnerGrant", "grant.shares-sum-to-one", ["members"], {
    "a tenth that nobody gets": [shared("1/2", "2/5"), shared("1/2", "1/2")],
    "more than the whole": [shared("2/3", "2/3"), shared("2/3", "1/3")],
    "three thirds, rounded": [shared("0.33", "0.33", "0.33"), shared("1/3", "1/3", "1/3")],
  }),
  ...found(bareGrant, "grant.shares-sum-to-one", ["members"], {
    "a member that leaves the day before another takes its share": either(
      "2012-10-01",
      "2012-09-30",
      (from) => ({
        lead: "fault-lead",
        members: [
          { organisation: "fault-lead", share: "1/2" },
          { organisation: "fault-member", share: "1/2", validity: { to: "2012-09-29" } },
          { organisation: "fault-other-member", share: "1/2", validity: { from } },
        ],
      }),
    ),
  }),
  ...found("StrategicPartnerGrant", "grant.one-lead", ["members"], {
    "a lead that is not a member": either("fault-somebody-else", "fault-member-1", (lead) => ({
      ...shared("1/2", "1/2"),
      lead,
    })),
    "a lead that is a member twice": either("fault-lead", "fault-member-1", (second) =>
      consortium(["fault-lead", "1/2"], [second, "1/2"]),
    ),
  }),
  ...found("StrategicPartnerGrant", "grant.member-twice", ["members", 2], {
    "a member with two shares": either("fault-member", "fault-other-member", (third) =>
      consortium(["fault-lead", "1/2"], ["fault-member", "1/4"], [third, "1/4"]),
    ),
  }),
  ...found("StrategicPartnerGrant", "grant.consortium-of-one", ["members"], {
    "a consortium of one": [shared("1"), { ...shared("1"), ...omitted("members") }],
  }),
];

/** Faults of the amounts and the time of a grant. */
const awardFaults = (): readonly Fault[] => [
  ...found(bareGrant, "grant.years-sum", ["total"], {
    "years that add up to a penny less than the total": either("100.01", "100.00", (total) => ({
      total: pounds(total),
    })),
  }),
  ...found(totalOnly, "grant.profile-assumed", ["total"], {
    "a total alone that reaches into the next year": either("2013-04-01", "2013-03-31", (end) => ({
      period: { start: "2012-04-01", end },
    })),
  }),
  ...found(bareGrant, "grant.award-outside-period", ["awards", 0], {
    "an award for the year after the grant": either("2013/14", "2012/13", (year) => ({
      awards: [award(year)],
    })),
    "an award for a year to which nothing prolongs the grant": [
      { awards: [award("2013/14")] },
      {
        awards: [award("2013/14")],
        variations: [prolonged("2013-03-01", "2013-04-01")],
      },
    ],
  }),
  ...found(bareGrant, "grant.variations-explain-award", ["variations", 0, "newTotal"], {
    "a change that does not explain the new total": either("96.01", "96.00", (newTotal) => ({
      variations: [{ on: "2012-10-01", change: pounds("-4.00"), newTotal: pounds(newTotal) }],
    })),
  }),
  ...found(bareGrant, "grant.cost-outside-period", ["claims", 0, "period"], {
    "a claim for the day after the grant": either("2013-04-01", "2013-03-31", (end) => ({
      claims: [{ ...claim("1.00"), period: { start: "2013-03-31", end } }],
    })),
  }),
  ...found(bareGrant, "grant.extension-gap", ["variations", 0, "prolongs"], {
    "a day between the period and its extension": either("2013-04-02", "2013-04-01", (start) => ({
      variations: [prolonged("2013-03-01", start)],
    })),
  }),
  ...found(bareGrant, "grant.extension-after-end", ["variations", 0, "on"], {
    "an extension that was agreed a day too late": either("2013-04-01", "2013-03-31", (on) => ({
      variations: [prolonged(on, "2013-04-01")],
    })),
  }),
  ...found(bareGrant, "grant.recorded-too-early", ["repayments", 0, "recordedOn"], {
    "a repayment that was recorded the day before it was made": either(
      "2013-04-29",
      "2013-04-30",
      (recordedOn) => ({
        instalments: [paid("2012-07-02")],
        repayments: [
          { amount: pounds("1.00"), reason: "unspent", paidOn: "2013-04-30", recordedOn },
        ],
      }),
    ),
  }),
  ...found(bareGrant, "grant.applied-after-award", ["appliedOn"], {
    "an application that came the day after the award": either(
      "2012-03-02",
      "2012-03-01",
      (appliedOn) => ({ appliedOn, awardedOn: "2012-03-01" }),
    ),
  }),
  ...found(bareGrant, "grant.carry-forward-undecided", ["carryForwards", 0], {
    "a carry-forward that nobody decided": [
      { carryForwards: [carried] },
      { carryForwards: [{ ...carried, decision: { outcome: "refused", on: "2012-03-31" } }] },
    ],
  }),
  ...found(bareGrant, "grant.carry-forward-decided-early", ["carryForwards", 0, "decision"], {
    "a carry-forward that was refused the day before it was requested": either(
      "2012-03-01",
      "2012-03-02",
      (on) => ({
        carryForwards: [
          { ...carried, requestedOn: "2012-03-02", decision: { outcome: "refused", on } },
        ],
      }),
    ),
  }),
  ...found(bareGrant, "grant.short-notice", ["endNotice"], {
    "notice a day short of three months": either("2013-01-01", "2012-12-31", (givenOn) => ({
      endNotice: { givenOn, endsOn: "2013-03-31" },
    })),
  }),
  ...found(bareGrant, "grant.annual-review-missing", ["reviews"], {
    "a year without a review": [
      { ...running, reviews: [] },
      { ...running, reviews: [{ on: "2018-04-01", decision: "continue" }] },
    ],
  }),
];

/** Faults of what is paid, claimed and paid back. */
const moneyFaults = (): readonly Fault[] => [
  ...found(bareGrant, "grant.amount-below-zero", ["awards", 1, "amount"], {
    "a cut that is listed as an award": either("-0.01", "0.00", (second) => ({
      awards: [award("2012/13"), award("2012/13", second)],
    })),
  }),
  ...found(bareGrant, "grant.amount-below-zero", ["instalments", 1, "amount"], {
    "a credit that is listed as an instalment": [
      {
        instalments: [
          scheduled("2012-07-02", "150.00"),
          scheduled("2012-10-01", "-50.00"),
          { ...scheduled("2012-12-31", "-1.00"), status: "cancelled" },
        ],
      },
      {
        instalments: [scheduled("2012-07-02", "100.00"), scheduled("2012-10-01", "0.00")],
        variations: [{ on: "2012-10-01", change: pounds("-1.00"), financialYear: "2012/13" }],
      },
    ],
  }),
  ...found(bareGrant, "grant.instalments-sum", ["instalments"], {
    "instalments that add up to a penny more than the award": either(
      "50.01",
      "50.00",
      (second) => ({
        instalments: [scheduled("2012-07-02", "50.00"), scheduled("2012-10-01", second)],
      }),
    ),
  }),
  ...found(bareGrant, "grant.advance-of-need-unjustified", ["payment"], {
    "payment in advance of need, without a reason": [
      { payment: { basis: "in-advance-of-need" } },
      { payment: { basis: "in-advance-of-need", justification: "no reserves" } },
    ],
  }),
  ...found(bareGrant, "grant.paid-while-suspended", ["instalments", 0, "paidOn"], {
    "a payment on the last day of a suspension": either("2012-11-30", "2012-12-01", (paidOn) => ({
      history: suspended,
      instalments: [paid(paidOn)],
    })),
  }),
  ...found(bareGrant, "grant.paid-with-report-overdue", ["instalments", 0, "paidOn"], {
    "a payment on the day before an overdue report came": either(
      "2012-10-17",
      "2012-10-18",
      withReport,
    ),
    "a payment on the day after a report was due": either("2012-10-16", "2012-10-15", withReport),
  }),
  ...found(bareGrant, "grant.repaid-above-paid", ["repayments"], {
    "a penny more paid back than paid": either("40.01", "40.00", (second) => ({
      instalments: [paid("2012-07-02", "60.00"), scheduled("2012-10-01", "40.00")],
      repayments: [
        { amount: pounds("20.00"), reason: "unspent" },
        { amount: pounds(second), reason: "breach" },
      ],
    })),
  }),
  ...found(bareGrant, "grant.claim-above-award", ["claims", 1], {
    "claims of a penny more than the award": either("40.01", "40.00", (second) => ({
      claims: [claim("60.00"), claim(second)],
    })),
    "a claim of money whose carry-forward was refused": [
      {
        ...carrying,
        carryForwards: [{ ...carried, decision: { outcome: "refused", on: "2012-03-20" } }],
      },
      { ...carrying, carryForwards: [{ ...carried, decision: approval }] },
    ],
  }),
  ...found(bareGrant, "grant.eligible-above-claimed", ["claims", 0, "headings", 0, "eligible"], {
    "more accepted than claimed": either("10.01", "10.00", (eligible) => ({
      claims: [claim("10.00", { eligible: pounds(eligible) })],
    })),
  }),
  ...found(bareGrant, "grant.ineligible-unexplained", ["claims", 0, "headings", 0, "eligible"], {
    "less accepted than claimed, without a reason": [
      { claims: [claim("10.00", { eligible: pounds("9.99") })] },
      { claims: [claim("10.00", { eligible: pounds("9.99"), reason: "no receipt" })] },
    ],
  }),
];

/** Faults of what a grant can be at all. */
const grantRefusals = (): readonly Fault[] => [
  ...refused(bareGrant, "grant.currencies-differ", [], {
    "an award in pounds and a total in euros": { total: euros("100.00") },
  }),
  ...refused(totalOnly, "grant.award-missing", ["awards"], {
    "neither awards by year nor a total": { ...omitted("total") },
  }),
  ...refused(totalOnly, "grant.total-beyond-years", ["period"], {
    "a total over days without an end": { period: { start: "2012-04-01", end: "9999-12-31" } },
  }),
  ...refused(bareGrant, "grant.paid-without-date", ["instalments", 0, "paidOn"], {
    "paid on a day that is not given": { instalments: [undated("paid")] },
  }),
  ...refused(bareGrant, "grant.held-without-reason", ["instalments", 0, "reason"], {
    "held for a reason that is not given": { instalments: [undated("held")] },
  }),
  ...refused("StrategicPartnerGrant", "rate.not-a-share", ["members", 1, "share"], {
    "a share below nothing": shared("1/2", "-1/2"),
  }),
  ...refused("StrategicPartnerGrant", "schema.too-small", ["awards"], {
    "a grant with an empty list of awards": { awards: [] },
  }),
];

/** Faults of strategic partner grants. */
export const grantFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...consortiumFaults(),
  ...awardFaults(),
  ...moneyFaults(),
  ...deliveryFaults(),
  ...grantRefusals(),
])();
