import {
  checkGrant,
  grantAssets,
  grantClaimVat,
  grantMatch,
  grantOutputs,
  grantPosition,
  grantSchema,
  localDate,
  read,
  type StrategicPartnerGrant,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { minimalGrant, poundsJson } from "../support/entities.ts";
import { gbp } from "../support/values.ts";

/** £80,000 for 2024/25. */
const grantOf = (more: Partial<Wire<StrategicPartnerGrant>> = {}): StrategicPartnerGrant =>
  grantSchema.parse({
    ...minimalGrant,
    period: { start: "2024-04-01", end: "2025-03-31" },
    awards: [{ financialYear: "2024/25", amount: poundsJson("80000.00") }],
    ...more,
  });
const rulesOf = (more: Partial<Wire<StrategicPartnerGrant>>, day = "2025-04-01") =>
  checkGrant(grantOf(more), { asOf: localDate(day) })
    .filter(({ rule }) => rule !== "grant.annual-review-missing")
    .map(({ rule, severity }) => [rule, severity]);

describe("a required match", () => {
  // A fifth of the whole beside £80,000 is £20,000.
  const match = (...found: readonly (readonly ["cash" | "in-kind", string])[]) => ({
    match: {
      required: "1/5",
      found: found.map(([kind, amount]) => ({ kind, amount: poundsJson(amount) })),
    },
  });

  test("is a share of grant and match together", () => {
    expect(grantMatch(grantOf(match(["cash", "15000.00"], ["in-kind", "4999.99"])))).toMatchObject({
      basis: "commitment",
      award: gbp("80000"),
      needed: gbp("20000"),
      found: gbp("19999.99"),
      missing: gbp("0.01"),
      met: "no",
      rows: [
        { kind: "cash", found: gbp("15000"), counted: gbp("15000") },
        { kind: "in-kind", found: gbp("4999.99"), counted: gbp("4999.99") },
      ],
    });
    expect(grantMatch(grantOf(match(["cash", "20000.00"])))).toMatchObject({
      met: "yes",
      missing: gbp("0"),
    });
    expect(grantMatch(grantOf())).toBeUndefined();
  });

  test("counts what is given in kind only where that is allowed", () => {
    const inKind = match(["in-kind", "20000.00"]).match;
    expect(grantMatch(grantOf({ match: { ...inKind, counts: "cash" } }))).toMatchObject({
      found: gbp("0"),
      missing: gbp("20000"),
      met: "no",
      rows: [{}, { found: gbp("20000"), counted: gbp("0") }],
    });
    expect(rulesOf({ match: { ...inKind, counts: "cash" } })).toEqual([
      ["grant.match-missing", "warning"],
    ]);
    expect(rulesOf({ match: { ...inKind, counts: "cash-or-in-kind" } })).toEqual([]);
  });

  test("is not known to be found where nobody recorded anything", () => {
    const unrecorded = { match: { required: "1/5" } };
    expect(grantMatch(grantOf(unrecorded))?.met).toBe("unknown");
    expect(rulesOf(unrecorded)).toEqual([["grant.match-missing", "info"]]);
    expect(rulesOf(match())).toEqual([["grant.match-missing", "warning"]]);
    expect(rulesOf({ match: { required: "0" } })).toEqual([]);
  });

  test("follows the award as it is varied", () => {
    const varied = grantOf({
      ...match(["cash", "20000.00"]),
      variations: [{ on: "2024-10-01", change: poundsJson("4000.00"), financialYear: "2024/25" }],
    });
    expect(grantMatch(varied)?.needed).toEqual(gbp("21000"));
    expect(grantMatch(varied, localDate("2024-09-30"))?.needed).toEqual(gbp("20000"));
  });
});

describe("outputs and payment by result", () => {
  const outputs = [
    {
      name: "People trained",
      target: 100,
      by: "2025-03-31",
      actual: 120,
      unitPrice: poundsJson("400.00"),
      atMost: poundsJson("44000.00"),
    },
    { name: "Jobs", target: 20, by: "2025-03-31", unitPrice: poundsJson("2000.00") },
    { name: "Meetings", target: 4, actual: 3, by: "2025-03-31" },
  ];

  test("are priced for each, up to the most that is paid", () => {
    expect(grantOutputs(grantOf({ outputs }))).toMatchObject({
      // 120 × 400 is £48,000, of which £44,000 is paid; nobody knows how many jobs there were.
      due: gbp("44000"),
      qualifier: "at-least",
      // 100 × 400 + 20 × 2,000.
      atTargets: gbp("80000"),
      rows: [
        { reached: "yes", due: gbp("44000"), atTarget: gbp("40000") },
        { reached: "unknown", atTarget: gbp("40000") },
        { reached: "no", actual: 3 },
      ],
    });
    expect(grantOutputs(grantOf())).toBeUndefined();
    expect(grantOutputs(grantOf({ outputs: outputs.slice(0, 1) }))?.qualifier).toBe("exact");
  });

  test("are found where they were missed, or nobody knows, after their last day", () => {
    expect(rulesOf({ outputs }, "2025-03-31")).toEqual([]);
    expect(rulesOf({ outputs })).toEqual([
      ["grant.output-missed", "info"],
      ["grant.output-missed", "warning"],
    ]);
  });

  test("leave what is earned by days without a bound on either side", () => {
    const { earned, qualifier } = grantPosition(
      grantOf({ outputs, payment: { basis: "result" } }),
      localDate("2024-09-30"),
    );
    expect([earned, qualifier]).toEqual([gbp("40109.59"), "circa"]);
  });
});

describe("assets that were bought with a grant", () => {
  const minibus = {
    name: "Minibus",
    cost: poundsJson("30000.00"),
    share: "4/5",
    boughtOn: "2024-05-01",
    monitoredUntil: "2029-04-30",
  };
  const on = (day: string, more: object = {}) =>
    grantAssets(grantOf({ assets: [{ ...minibus, ...more }] }), localDate(day));

  test("are held, and the funder has a share in them", () => {
    expect(on("2025-03-31")).toMatchObject({
      funded: gbp("24000"),
      toFunder: gbp("0"),
      qualifier: "exact",
      rows: [{ status: "held", monitored: true }],
    });
    expect(on("2029-05-01")?.rows[0]?.monitored).toBe(false);
    expect(on("2024-04-30")?.rows).toEqual([]);
  });

  test("give the funder its share of the proceeds, also where they are more than was paid", () => {
    const sold = { disposedOn: "2026-03-01", proceeds: poundsJson("36000.00") };
    // Four fifths of £36,000, although only £24,000 was paid.
    expect(on("2026-03-01", sold)).toMatchObject({ toFunder: gbp("28800") });
    expect(on("2026-02-28", sold)).toMatchObject({
      toFunder: gbp("0"),
      rows: [{ status: "held" }],
    });
    const cheap = { ...sold, proceeds: poundsJson("12500.01") };
    expect(on("2026-03-01", cheap)?.toFunder).toEqual(gbp("10000.01"));
  });

  test("give the funder nothing once they are no longer monitored", () => {
    const late = { disposedOn: "2029-05-01", proceeds: poundsJson("5000.00") };
    expect(on("2029-05-01", late)).toMatchObject({
      toFunder: gbp("0"),
      rows: [{ status: "disposed", monitored: false, toFunder: gbp("0") }],
    });
    expect(rulesOf({ assets: [{ ...minibus, disposedOn: "2029-05-01" }] })).toEqual([]);
  });

  test("are a bound where the proceeds are not known", () => {
    const given = { disposedOn: "2026-03-01" };
    expect(on("2026-03-01", given)).toMatchObject({ toFunder: gbp("0"), qualifier: "at-least" });
    expect(rulesOf({ assets: [{ ...minibus, ...given }] })).toEqual([
      ["grant.proceeds-unknown", "warning"],
    ]);
  });
});

describe("VAT in a claim", () => {
  const claims = [
    {
      period: { start: "2024-04-01", end: "2024-06-30" },
      headings: [
        {
          heading: "Equipment",
          claimed: poundsJson("6000.00"),
          irrecoverableVat: poundsJson("1000.00"),
        },
        { heading: "Salaries", claimed: poundsJson("9000.00") },
      ],
    },
  ];
  const treated = (irrecoverableEligible: boolean) => ({
    claims,
    vatTreatment: { kind: "outside-scope" as const, irrecoverableEligible },
  });

  test("is allowed by the treatment of the grant, and otherwise left out", () => {
    expect(grantClaimVat(grantOf(treated(true)))).toMatchObject({
      treatment: "eligible",
      claimed: gbp("15000"),
      vat: gbp("1000"),
      allowed: gbp("15000"),
    });
    expect(grantClaimVat(grantOf(treated(false)))).toMatchObject({
      treatment: "not-eligible",
      allowed: gbp("14000"),
      rows: [{ claimed: gbp("15000"), net: gbp("14000"), vat: gbp("1000"), allowed: gbp("14000") }],
    });
    const unstated = grantClaimVat(grantOf({ claims }));
    expect(unstated?.treatment).toBe("not-stated");
    expect(unstated).not.toHaveProperty("allowed");
    expect(grantClaimVat(grantOf())).toBeUndefined();
  });

  test("is found where it is not eligible, until it is assessed without it", () => {
    expect(rulesOf(treated(true))).toEqual([]);
    expect(rulesOf(treated(false))).toEqual([["grant.vat-not-eligible", "warning"]]);
    expect(rulesOf({ claims })).toEqual([["grant.vat-not-eligible", "info"]]);
    const assessed = claims.map((claim) => ({
      ...claim,
      headings: claim.headings.map((one) =>
        one.heading === "Equipment"
          ? { ...one, eligible: poundsJson("5000.00"), reason: "VAT" }
          : one,
      ),
    }));
    expect(rulesOf({ ...treated(false), claims: assessed })).toEqual([]);
  });
});

describe("a payment in another currency", () => {
  const paidIn = (amount: string, rate: string) => ({
    instalments: [
      {
        due: "2024-04-02",
        amount: poundsJson("80000.00"),
        status: "paid" as const,
        paidOn: "2024-04-02",
        paidIn: { amount: { amount, currency: "EUR" as const }, rate },
      },
    ],
  });

  test("is the instalment at its rate, whichever way the cent was rounded", () => {
    // 80,000 × 1.17234567 is 93,787.6536.
    expect(rulesOf(paidIn("93787.65", "1.17234567"))).toEqual([]);
    expect(rulesOf(paidIn("93787.66", "1.17234567"))).toEqual([]);
    expect(rulesOf(paidIn("93787.64", "1.17234567"))).toEqual([
      ["grant.paid-rate-differs", "error"],
    ]);
    expect(rulesOf(paidIn("93787.67", "1.17234567"))).toEqual([
      ["grant.paid-rate-differs", "error"],
    ]);
  });

  test("changes nothing in the currency of the grant", () => {
    const position = grantPosition(
      grantOf(paidIn("93787.65", "1.17234567")),
      localDate("2024-04-02"),
    );
    expect(position.paid).toEqual(gbp("80000"));
  });
});

test("a condition says what it does to the entitlement, where that is known", () => {
  const conditions = [
    { text: "Train 100 people", kind: "performance-related" },
    { text: "For training only", kind: "restriction" },
    { text: "Reports twice a year" },
  ] as const;
  expect(grantOf({ conditions }).conditions).toEqual(conditions);
  const text = read(grantSchema, { ...minimalGrant, conditions: ["Reports twice a year"] });
  expect(text.ok).toBe(false);
});
