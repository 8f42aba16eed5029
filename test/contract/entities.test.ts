import {
  type PortfolioList,
  portfolioLists,
  portfolioSchema,
  read,
  readJson,
  validate,
  writeJson,
} from "concordat";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { kindSchemas } from "../../src/portfolio/Portfolio.ts";
import { entityNames } from "../../src/schema/entityNames.ts";
import { isObject, type JsonPath, placesIn, withAt } from "../support/json.ts";
import { fullEntities, fullPortfolio, minimalEntities } from "../support/sampleEntities.ts";

interface Contract {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly minimal: object;
  readonly full: object;
  readonly requiredWithin: readonly JsonPath[];
}

const figure = (...path: JsonPath): readonly JsonPath[] =>
  ["value", "qualifier", "asStated"].map((key) => [...path, key]);
const source = (...path: JsonPath): readonly JsonPath[] =>
  ["document", "evidence"].map((key) => [...path, key]);

/** Properties that may be absent only where another one stands. */
const oneOfTwo: ReadonlyMap<string, string> = new Map([["awards", "grant.award-missing"]]);

/** What is required inside optional properties: places in the full form. */
const requiredWithin: { readonly [List in PortfolioList]?: readonly JsonPath[] } = {
  organisations: [
    ...source("sources", 0),
    ["names", 0, "name"],
    ["identifiers", 0, "scheme"],
    ["identifiers", 0, "id"],
    ["publishedIncome", "yearEnd"],
    ["publishedIncome", "total"],
    ["governance", 0, "name"],
  ],
  supersessions: [["guidance", 0, "what"]],
  sectors: [
    ...figure("profile", "organisations"),
    ...source("profile", "organisations", "source"),
    ["profile", "subSectors", 0, "name"],
    ["profile", "subSectors", 0, "organisations"],
    ["profile", "incomeShares", 0, "payer"],
    ["profile", "incomeShares", 0, "share"],
    ...figure("profile", "incomeShares", 0, "share"),
  ],
  funds: [
    ...figure("total"),
    ["total", "value", "amount"],
    ["total", "value", "currency"],
    ["period", "start"],
    ["period", "end"],
    ["enlargements", 0, "amount"],
    ["enlargements", 0, "on"],
  ],
  partnerships: [
    ["members", 0, "organisation"],
    ["members", 0, "category"],
    ["declared", "counts"],
    ["declared", "counts", 0, "category"],
    ["declared", "counts", 0, "count"],
    ["budget", "per"],
    ["governance", 0, "name"],
    ["powers", 0, "what"],
    ["claims", 0, "kind"],
    ["claims", 0, "text"],
    ["claims", 0, "source"],
    ...figure("footprint", "population"),
  ],
  strategicPlans: [
    ["period", "start"],
    ["sums", 0, "goal"],
    ["sums", 0, "figure"],
    ...figure("localityPlans"),
  ],
  localityPlans: [
    ["history", 0, "on"],
    ["fundingHistory", 0, "to"],
    ...figure("footprint", "population"),
    ["financialGap", "figure"],
    ["award", "figure"],
    ...figure("award", "figure"),
    ["agreement", "amount"],
    ["agreement", "milestones", 0, "id"],
    ["agreement", "milestones", 0, "amount"],
    ["agreement", "milestones", 0, "status"],
    ["agreement", "variations", 0, "on"],
    ["agreement", "variations", 0, "change"],
    ["payments", 0, "paidOn"],
    ["payments", 0, "amount"],
  ],
  memoranda: [
    ["engagement", "form"],
    ["profile", 0, "financialYear"],
    ["profile", 0, "amount"],
    ...figure("investment"),
    ...figure("declaredSignatories"),
    ["signatories", 0, "organisation"],
    ["reviews", 0, "due"],
  ],
  actionPlans: [
    ["cycle", "from"],
    ["cycle", "to"],
    ["recommendations", 0, "text"],
    ["follows", "title"],
    ...source("follows", "sources", 0),
  ],
  consultations: figure("questions"),
  grantSchemes: figure("perProjectCap"),
  programmes: [
    ["years", 0, "financialYear"],
    ["prolongations", 0, "to"],
    ["incomeRule", "share"],
    ["statedTotal", "figure"],
    ["statedTotal", "years"],
  ],
  grants: [
    ["members", 0, "organisation"],
    ["members", 0, "share"],
    ["payment", "basis"],
    ["instalments", 0, "due"],
    ["instalments", 0, "amount"],
    ["instalments", 0, "status"],
    ["budget", 0, "heading"],
    ["budget", 0, "amount"],
    ["claims", 0, "period"],
    ["claims", 0, "headings"],
    ["claims", 0, "headings", 0, "heading"],
    ["claims", 0, "headings", 0, "claimed"],
    ["reports", 0, "due"],
    ["reviews", 0, "on"],
    ["actuals", 0, "month"],
    ["actuals", 0, "heading"],
    ["actuals", 0, "amount"],
    ["variations", 0, "on"],
    ["carryForwards", 0, "from"],
    ["carryForwards", 0, "amount"],
    ["carryForwards", 0, "kind"],
    ["repayments", 0, "amount"],
    ["repayments", 0, "reason"],
    ["vatTreatment", "kind"],
    ["endNotice", "givenOn"],
    ["endNotice", "endsOn"],
  ],
  publishedAwards: [
    ["recipients", 0, "kind"],
    ["years", 0, "financialYear"],
    ["years", 0, "amount"],
    ["regrant", "type"],
  ],
  publishedReports: [
    ["definitions", 0, "term"],
    ["definitions", 0, "parts"],
    ["results", 0, "text"],
  ],
  procurementRoutes: [["maxTerm", 0, "term"], ...figure("typicalValue")],
  mutuals: [
    ["applicants", 0, "kind"],
    ["applicants", 0, "description"],
    ["services", 0, "name"],
    ["clinicalAppropriateness", "appropriate"],
    ["transfer", "on"],
    ["supports", 0, "instrument"],
    ["supports", 0, "amount"],
    ["surplusPolicy", "shares", 0, "use"],
    ["surplusPolicy", "shares", 0, "share"],
    ["distributions", 0, "declaredOn"],
    ["distributions", 0, "amount"],
    ["distributions", 0, "distributableProfits"],
    ["distributions", 0, "shares", 0, "count"],
    ["distributions", 0, "shares", 0, "paidUp"],
    ...figure("staff", "memberShare"),
    ...figure("contract", "annualValue"),
  ],
};

const contracts: readonly Contract[] = [
  ...portfolioLists.map((list) => ({
    name: entityNames[list],
    schema: kindSchemas[list],
    minimal: minimalEntities[list][0],
    full: fullEntities[list][0],
    requiredWithin: requiredWithin[list] ?? [],
  })),
  {
    name: "Portfolio",
    schema: portfolioSchema,
    minimal: {},
    full: fullPortfolio,
    requiredWithin: [
      ["organisations", 0, "id"],
      ["funds", 0, "id"],
      ["grants", 0, "status"],
    ],
  },
];

function problemsOf(schema: z.ZodType, json: unknown): readonly [string, string][] {
  const result = read(schema, json);
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
}

describe.each(contracts)("$name", ({ schema, minimal, full, requiredWithin }) => {
  test.each([
    ["with the least that is required", minimal],
    ["with every property", full],
  ])("%s is read from JSON and written back the same", (_, json) => {
    const before = structuredClone(json);
    const value: unknown = schema.parse(json);
    expect(z.encode(schema, value)).toEqual(json);
    expect(json).toEqual(before);
    const text = JSON.stringify(json);
    expect(readJson(schema, text)).toEqual({ ok: true, value });
    expect(JSON.parse(JSON.stringify(z.encode(schema, value)))).toEqual(json);
    expect(writeJson(schema, value)).toEqual({ ok: true, text: JSON.stringify(value) });
  });

  test("keeps data of its user under extensions", () => {
    const extensions = { "Purchase order": "PO-1042", nested: [{ a: [1, null, "x"] }], n: -0.5 };
    const value = schema.parse({ ...minimal, extensions });
    expect(value).toMatchObject({ extensions });
    expect(z.encode(schema, value)).toEqual({ ...minimal, extensions });
  });

  test("refuses a key that it does not know, at the top and in every nested object", () => {
    const objects = placesIn(full).filter(
      ({ path, value }) => isObject(value) && path.at(-1) !== "extensions",
    );
    expect(objects.length).toBeGreaterThan(0);
    for (const { path, value } of objects) {
      const json = withAt(full, path, { ...(value as object), "not known": 1 });
      expect(problemsOf(schema, json)).toEqual([
        ["schema.unknown-key", [...path, "not known"].join(".")],
      ]);
    }
  });

  test("names every required property that is missing, at its place", () => {
    const required = placesIn(minimal)
      .map(({ path }) => path)
      .filter((path) => typeof path.at(-1) === "string");
    for (const path of required) {
      const json = withAt(minimal, path, undefined);
      const rule = oneOfTwo.get(path.join(".")) ?? "schema.missing";
      expect(problemsOf(schema, json)).toEqual([[rule, path.join(".")]]);
    }
    for (const path of requiredWithin) {
      const json = withAt(full, path, undefined);
      expect(problemsOf(schema, json)).toEqual([["schema.missing", path.join(".")]]);
    }
  });

  test("is read, validated and written where optional properties are undefined", () => {
    const missing = Object.keys(full).filter((key) => !Object.hasOwn(minimal, key));
    const unset = Object.fromEntries(missing.map((key) => [key, undefined]));
    const value: unknown = schema.parse(minimal);
    expect(missing.length).toBeGreaterThan(0);
    expect(read(schema, { ...minimal, ...unset })).toEqual({ ok: true, value });
    expect(validate(schema, { ...(value as object), ...unset })).toEqual([]);
    expect(writeJson(schema, { ...(value as object), ...unset })).toEqual(writeJson(schema, value));
  });

  test("refuses a value of the wrong kind where it stands", () => {
    for (const { path, value } of placesIn(full)) {
      if (path.length === 0 || path.at(-1) === "extensions") continue;
      const wrong = Array.isArray(value) ? {} : [];
      const rules = problemsOf(schema, withAt(full, path, wrong));
      expect(rules, path.join(".")).toHaveLength(1);
      expect(rules[0]?.[1]).toBe(path.join("."));
      expect(["schema.type", "schema.not-allowed"]).toContain(rules[0]?.[0]);
    }
  });

  test("reads the same after another importer has configured zod's messages", {
    timeout: 120_000,
  }, () => {
    // What the portfolio holds has a contract of its own, so that some of the places are enough there.
    const all = placesIn(full);
    const places = all.filter((_, index) => index % Math.ceil(all.length / 200) === 0);
    const faulty = [
      undefined,
      {},
      ...places.map(({ path }) => withAt(full, path, { "not known": 1 })),
      ...places.map(({ path }) => withAt(full, path, "\u0000")),
      ...places.map(({ path }) => withAt(full, path, -1)),
    ];
    const results = () => [full, minimal, ...faulty].map((json) => read(schema, json));
    const before = results();
    try {
      z.config({ customError: () => "HIJACKED" });
      expect(results()).toEqual(before);
    } finally {
      delete z.config().customError;
    }
    expect(results()).toEqual(before);
  });
});
