import { either, type Fault, found, refused } from "./Fault.ts";
import { omitted, pounds } from "./parts.ts";

/** The grant as a consortium of a lead and others, with their shares. */
const shared = (...shares: readonly string[]) => ({
  lead: "fault-lead",
  members: shares.map((share, index) => ({
    organisation: index === 0 ? "fault-lead" : `fault-member-${index}`,
    share,
  })),
});

const award = (financialYear: string, amount: string) => ({
  financialYear,
  amount: pounds(amount),
});

/** The same grant as £100.00 for 2012/13, of which nothing is paid, claimed or changed. */
const bare = {
  ...omitted(
    "history",
    "appliedFor",
    "total",
    "payment",
    "instalments",
    "budget",
    "claims",
    "reports",
    "reviews",
    "actuals",
    "variations",
    "carryForwards",
    "repayments",
    "closesOn",
    "noticePeriod",
    "endNotice",
  ),
  period: { start: "2012-04-01", end: "2013-03-31" },
  awards: [award("2012/13", "100.00")],
  status: "active",
};

/** A grant of two years, the first of which has ended. */
const running = {
  ...bare,
  period: { start: "2017-04-01", end: "2019-03-31" },
  awards: [award("2017/18", "100.00")],
};
const scheduled = (due: string, amount: string) =>
  ({ due, amount: pounds(amount), status: "scheduled" }) as const;
const paid = (paidOn: string, amount: string) =>
  ({ due: "2012-07-02", amount: pounds(amount), status: "paid", paidOn }) as const;
const withReport = (paidOn: string) => ({
  ...bare,
  reports: [{ due: "2012-10-15", received: "2012-10-18" }],
  instalments: [paid(paidOn, "100.00")],
});
const claim = (claimed: string, more: object = {}) => ({
  period: { start: "2012-04-01", end: "2012-06-30" },
  headings: [{ heading: "Salaries", claimed: pounds(claimed), ...more }],
});
const carried = { from: "2011/12", amount: pounds("5.00"), kind: "funder" } as const;
const carrying = { ...bare, claims: [claim("100.00"), claim("5.00")] };
const suspended = [
  { from: "active", to: "suspended", on: "2012-10-01" },
  { from: "suspended", to: "active", on: "2012-12-01" },
] as const;

/** Faults of the consortium of a grant. */
const consortiumFaults = (): readonly Fault[] => [
  ...found("StrategicPartnerGrant", "grant.shares-sum-to-one", [
    ["a tenth that nobody gets", ["members"], shared("1/2", "2/5"), shared("1/2", "1/2")],
    ["more than the whole", ["members"], shared("2/3", "2/3"), shared("2/3", "1/3")],
    [
      "three thirds, rounded",
      ["members"],
      shared("0.33", "0.33", "0.33"),
      shared("1/3", "1/3", "1/3"),
    ],
  ]),
  ...found("StrategicPartnerGrant", "grant.one-lead", [
    [
      "a lead that is not a member",
      ["members"],
      ...either("fault-somebody-else", "fault-member-1", (lead) => ({
        ...shared("1/2", "1/2"),
        lead,
      })),
    ],
    [
      "a lead that is a member twice",
      ["members"],
      {
        lead: "fault-lead",
        members: [
          { organisation: "fault-lead", share: "1/2" },
          { organisation: "fault-lead", share: "1/2" },
        ],
      },
      shared("1/2", "1/2"),
    ],
  ]),
  ...found("StrategicPartnerGrant", "grant.member-twice", [
    "a member with two shares",
    ["members", 2],
    ...either("fault-member", "fault-other-member", (third) => ({
      lead: "fault-lead",
      members: [
        { organisation: "fault-lead", share: "1/2" },
        { organisation: "fault-member", share: "1/4" },
        { organisation: third, share: "1/4" },
      ],
    })),
  ]),
  ...found("StrategicPartnerGrant", "grant.consortium-of-one", [
    "a consortium of one",
    ["members"],
    shared("1"),
    { ...shared("1"), ...omitted("members") },
  ]),
];

/** Faults of the amounts and the time of a grant. */
const awardFaults = (): readonly Fault[] => [
  ...found("StrategicPartnerGrant", "grant.years-sum", [
    "years that add up to a penny less than the total",
    ["total"],
    ...either("100.01", "100.00", (total) => ({ ...bare, total: pounds(total) })),
  ]),
  ...found("StrategicPartnerGrant", "grant.award-outside-period", [
    [
      "an award for the year after the grant",
      ["awards", 0],
      ...either("2013/14", "2012/13", (year) => ({ ...bare, awards: [award(year, "100.00")] })),
    ],
    [
      "an award for a year to which nothing prolongs the grant",
      ["awards", 0],
      { ...bare, awards: [award("2013/14", "100.00")] },
      {
        ...bare,
        awards: [award("2013/14", "100.00")],
        variations: [{ on: "2013-03-01", prolongs: { start: "2013-04-01", end: "2013-09-30" } }],
      },
    ],
  ]),
  ...found("StrategicPartnerGrant", "grant.variations-explain-award", [
    "a change that does not explain the new total",
    ["variations", 0, "newTotal"],
    ...either("96.01", "96.00", (newTotal) => ({
      ...bare,
      variations: [{ on: "2012-10-01", change: pounds("-4.00"), newTotal: pounds(newTotal) }],
    })),
  ]),
  ...found("StrategicPartnerGrant", "grant.cost-outside-period", [
    "a claim for the day after the grant",
    ["claims", 0, "period"],
    ...either("2013-04-01", "2013-03-31", (end) => ({
      ...bare,
      claims: [{ ...claim("1.00"), period: { start: "2013-03-31", end } }],
    })),
  ]),
  ...found("StrategicPartnerGrant", "grant.extension-gap", [
    "a day between the period and its extension",
    ["variations", 0, "prolongs"],
    ...either("2013-04-02", "2013-04-01", (start) => ({
      ...bare,
      variations: [{ on: "2013-03-01", prolongs: { start, end: "2013-09-30" } }],
    })),
  ]),
  ...found("StrategicPartnerGrant", "grant.extension-after-end", [
    "an extension that was agreed a day too late",
    ["variations", 0, "on"],
    ...either("2013-04-01", "2013-03-31", (on) => ({
      ...bare,
      variations: [{ on, prolongs: { start: "2013-04-01", end: "2013-09-30" } }],
    })),
  ]),
  ...found("StrategicPartnerGrant", "grant.short-notice", [
    "notice a day short of three months",
    ["endNotice"],
    ...either("2013-01-01", "2012-12-31", (givenOn) => ({
      ...bare,
      endNotice: { givenOn, endsOn: "2013-03-31" },
    })),
  ]),
  ...found("StrategicPartnerGrant", "grant.annual-review-missing", [
    "a year without a review",
    ["reviews"],
    { ...running, reviews: [] },
    { ...running, reviews: [{ on: "2018-04-01", decision: "continue" }] },
  ]),
];

/** Faults of what is paid, claimed and paid back. */
const moneyFaults = (): readonly Fault[] => [
  ...found("StrategicPartnerGrant", "grant.amount-below-zero", [
    [
      "a cut that is listed as an award",
      ["awards", 1, "amount"],
      ...either("-0.01", "0.00", (second) => ({
        ...bare,
        awards: [award("2012/13", "100.00"), award("2012/13", second)],
      })),
    ],
    [
      "a credit that is listed as an instalment",
      ["instalments", 1, "amount"],
      {
        ...bare,
        instalments: [
          scheduled("2012-07-02", "150.00"),
          scheduled("2012-10-01", "-50.00"),
          { ...scheduled("2012-12-31", "-1.00"), status: "cancelled" },
        ],
      },
      {
        ...bare,
        instalments: [scheduled("2012-07-02", "100.00"), scheduled("2012-10-01", "0.00")],
        variations: [{ on: "2012-10-01", change: pounds("-1.00"), financialYear: "2012/13" }],
      },
    ],
  ]),
  ...found("StrategicPartnerGrant", "grant.instalments-sum", [
    "instalments that add up to a penny more than the award",
    ["instalments"],
    ...either("50.01", "50.00", (second) => ({
      ...bare,
      instalments: [scheduled("2012-07-02", "50.00"), scheduled("2012-10-01", second)],
    })),
  ]),
  ...found("StrategicPartnerGrant", "grant.advance-of-need-unjustified", [
    "payment in advance of need, without a reason",
    ["payment"],
    { ...bare, payment: { basis: "in-advance-of-need" } },
    { ...bare, payment: { basis: "in-advance-of-need", justification: "no reserves" } },
  ]),
  ...found("StrategicPartnerGrant", "grant.paid-while-suspended", [
    "a payment on the last day of a suspension",
    ["instalments", 0, "paidOn"],
    ...either("2012-11-30", "2012-12-01", (paidOn) => ({
      ...bare,
      history: suspended,
      instalments: [paid(paidOn, "100.00")],
    })),
  ]),
  ...found("StrategicPartnerGrant", "grant.paid-with-report-overdue", [
    [
      "a payment on the day before an overdue report came",
      ["instalments", 0, "paidOn"],
      ...either("2012-10-17", "2012-10-18", withReport),
    ],
    [
      "a payment on the day after a report was due",
      ["instalments", 0, "paidOn"],
      ...either("2012-10-16", "2012-10-15", withReport),
    ],
  ]),
  ...found("StrategicPartnerGrant", "grant.repaid-above-paid", [
    "a penny more paid back than paid",
    ["repayments"],
    ...either("40.01", "40.00", (second) => ({
      ...bare,
      instalments: [paid("2012-07-02", "60.00"), scheduled("2012-10-01", "40.00")],
      repayments: [
        { amount: pounds("20.00"), reason: "unspent" },
        { amount: pounds(second), reason: "breach" },
      ],
    })),
  ]),
  ...found("StrategicPartnerGrant", "grant.claim-above-award", [
    [
      "claims of a penny more than the award",
      ["claims", 1],
      ...either("40.01", "40.00", (second) => ({
        ...bare,
        claims: [claim("60.00"), claim(second)],
      })),
    ],
    [
      "a claim of money carried forward that nobody approved",
      ["claims", 1],
      { ...carrying, carryForwards: [carried] },
      { ...carrying, carryForwards: [{ ...carried, approvedOn: "2012-03-20" }] },
    ],
  ]),
  ...found("StrategicPartnerGrant", "grant.eligible-above-claimed", [
    "more accepted than claimed",
    ["claims", 0, "headings", 0, "eligible"],
    ...either("10.01", "10.00", (eligible) => ({
      ...bare,
      claims: [claim("10.00", { eligible: pounds(eligible) })],
    })),
  ]),
  ...found("StrategicPartnerGrant", "grant.ineligible-unexplained", [
    "less accepted than claimed, without a reason",
    ["claims", 0, "headings", 0, "eligible"],
    { ...bare, claims: [claim("10.00", { eligible: pounds("9.99") })] },
    { ...bare, claims: [claim("10.00", { eligible: pounds("9.99"), reason: "no receipt" })] },
  ]),
];

/** Faults of what a grant can be at all. */
const grantRefusals = (): readonly Fault[] => [
  ...refused("StrategicPartnerGrant", "grant.currencies-differ", [
    "an award in pounds and a total in euros",
    [],
    { ...bare, total: { amount: "100.00", currency: "EUR" } },
  ]),
  ...refused("StrategicPartnerGrant", "grant.paid-without-date", [
    "paid on a day that is not given",
    ["instalments", 0, "paidOn"],
    { ...bare, instalments: [{ due: "2012-07-02", amount: pounds("100.00"), status: "paid" }] },
  ]),
  ...refused("StrategicPartnerGrant", "grant.held-without-reason", [
    "held for a reason that is not given",
    ["instalments", 0, "reason"],
    { ...bare, instalments: [{ due: "2012-07-02", amount: pounds("100.00"), status: "held" }] },
  ]),
  ...refused("StrategicPartnerGrant", "rate.not-a-share", [
    "a share below nothing",
    ["members", 1, "share"],
    shared("1/2", "-1/2"),
  ]),
  ...refused("StrategicPartnerGrant", "schema.too-small", [
    "a grant without an award",
    ["awards"],
    { awards: [] },
  ]),
];

/** Faults of strategic partner grants. */
export const grantFaults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...consortiumFaults(),
  ...awardFaults(),
  ...moneyFaults(),
  ...grantRefusals(),
])();
