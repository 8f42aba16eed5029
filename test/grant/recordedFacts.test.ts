import {
  advance,
  checkGrant,
  checkPortfolio,
  fundingByFund,
  grantLifecycle,
  grantPosition,
  grantSchema,
  localDate,
  portfolioDrawsOn,
  portfolioSchema,
  type StrategicPartnerGrant,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import {
  minimalFund,
  minimalGrant,
  minimalGrantScheme,
  poundsFigure,
  poundsJson,
} from "../support/entities.ts";
import { gbp } from "../support/values.ts";

const grantOf = (more: Partial<Wire<StrategicPartnerGrant>>) =>
  grantSchema.parse({ ...minimalGrant, ...more });

describe("a grant that names its fund and its scheme", () => {
  const portfolio = portfolioSchema.parse({
    organisations: [],
    funds: [{ ...minimalFund, total: poundsFigure("200000.00") }],
    grantSchemes: [minimalGrantScheme],
    grants: [
      { ...minimalGrant, fund: "example-fund", scheme: "example-scheme", awardedOn: "2012-03-01" },
    ],
  });
  const rulesAt = (grants: readonly object[]) =>
    checkPortfolio(portfolioSchema.parse({ ...portfolioJson, grants }), {
      asOf: localDate("2013-01-01"),
      references: "partial",
    });
  const portfolioJson = {
    funds: [{ ...minimalFund, total: poundsFigure("200000.00") }],
    grantSchemes: [minimalGrantScheme],
  };

  test("draws its award with its variations on the fund", () => {
    expect(portfolioDrawsOn(portfolio, "example-fund")).toEqual([
      {
        amount: { value: gbp("194444.44"), qualifier: "exact", asStated: "£194,444.44" },
        path: ["grants", 0, "awards"],
        period: { start: "2012-04-01", end: "2013-03-31" },
        on: "2012-03-01",
      },
    ]);
    const { totals } = fundingByFund(portfolio);
    expect(totals).toMatchObject([
      { fund: "example-fund", amount: { upper: { value: gbp("194444.44") } } },
    ]);
  });

  test("draws nothing while it is not awarded", () => {
    const applied = portfolioSchema.parse({
      ...portfolioJson,
      grants: [{ ...minimalGrant, fund: "example-fund", status: "applied" }],
    });
    expect(portfolioDrawsOn(applied, "example-fund")).toEqual([]);
  });

  test("overdraws the fund together with others", () => {
    const drawing = (id: string) => ({ ...minimalGrant, id, fund: "example-fund" });
    expect(rulesAt([drawing("a")])).toEqual([]);
    expect(
      rulesAt([drawing("a"), drawing("b")]).map(({ rule, severity }) => [rule, severity]),
    ).toEqual([["fund.overdrawn", "error"]]);
  });

  test("is reported where what it names is of another kind", () => {
    const found = rulesAt([{ ...minimalGrant, fund: "example-scheme", scheme: "example-fund" }]);
    expect(found.map(({ rule, path }) => [rule, path.join(".")])).toEqual([
      ["portfolio.reference-unknown", "grants.0.scheme"],
      ["portfolio.reference-unknown", "grants.0.fund"],
    ]);
  });
});

describe("the day on which a fact was recorded", () => {
  test("is kept by a move", () => {
    const moved = advance(grantLifecycle, grantOf({}), "suspended", {
      on: localDate("2012-10-16"),
      recordedOn: localDate("2012-10-19"),
    });
    expect(moved.ok && moved.value.history).toEqual([
      { from: "active", to: "suspended", on: "2012-10-16", recordedOn: "2012-10-19" },
    ]);
  });

  test("is not before a variation, notice, decision or repayment happened", () => {
    const found = checkGrant(
      grantOf({
        instalments: [
          {
            due: "2012-04-02",
            amount: poundsJson("194444.44"),
            status: "paid",
            paidOn: "2012-04-02",
          },
        ],
        variations: [{ on: "2012-10-01", recordedOn: "2012-09-30" }],
        carryForwards: [
          {
            from: "2011/12",
            amount: poundsJson("1.00"),
            kind: "funder",
            decision: { outcome: "approved", on: "2012-04-02" },
            recordedOn: "2012-04-01",
          },
        ],
        repayments: [
          {
            amount: poundsJson("1.00"),
            reason: "other",
            paidOn: "2012-12-02",
            recordedOn: "2012-12-01",
          },
        ],
        endNotice: { givenOn: "2012-12-31", endsOn: "2013-03-31", recordedOn: "2012-12-30" },
      }),
    );
    expect(found.map(({ rule, path }) => [rule, path.join(".")])).toEqual(
      ["variations.0", "carryForwards.0", "repayments.0", "endNotice"].map((path) => [
        "grant.recorded-too-early",
        `${path}.recordedOn`,
      ]),
    );
  });
});

test("a milestone is earned on the day on which it was met", () => {
  const grant = grantOf({
    payment: { basis: "milestone" },
    instalments: [
      {
        covers: { start: "2012-04-01", end: "2012-09-30" },
        due: "2012-10-01",
        amount: poundsJson("100000.00"),
        status: "paid",
        paidOn: "2012-08-01",
        metOn: "2012-11-05",
      },
      { due: "2013-03-31", amount: poundsJson("94444.44"), status: "scheduled" },
    ],
  });
  const earned = (day: string) => grantPosition(grant, localDate(day)).earned;
  expect(earned("2012-11-04")).toEqual(gbp("0"));
  expect(earned("2012-11-05")).toEqual(gbp("100000"));
});
