import {
  checkMutual,
  type MutualContext,
  mutualLifecycle,
  mutualSchema,
  type RightToProvideMutual,
  statusesOf,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { mutual, organisation } from "../support/build.ts";
import { poundsJson } from "../support/entities.ts";
import { fullMutual } from "../support/fullMutuals.ts";
import { count } from "../support/values.ts";

const found = (json: Partial<Wire<RightToProvideMutual>>, context?: MutualContext) =>
  checkMutual(mutual(json), context).map(({ rule, severity, path, values }) => ({
    rule,
    severity,
    path: path.join("."),
    values,
  }));
const rules = (json: Partial<Wire<RightToProvideMutual>>, context?: MutualContext) =>
  found(json, context).map(({ rule }) => rule);

test("a mutual with everything in order has no findings", () => {
  expect(checkMutual(mutualSchema.parse(fullMutual))).toEqual([]);
  expect(checkMutual(mutual())).toEqual([]);
});

describe("what the status of a mutual calls for", () => {
  test("is nothing before an expression of interest is approved, and of one that was withdrawn", () => {
    const called = statusesOf(mutualLifecycle).filter((status) => rules({ status }).length > 0);
    const free = statusesOf(mutualLifecycle).filter((status) => !called.includes(status));
    expect(free).toEqual(["idea", "expression-submitted", "expression-declined", "withdrawn"]);
  });

  test("is more for one that is or was live", () => {
    const live = statusesOf(mutualLifecycle).filter((status) =>
      rules({ status }).includes("mutual.live-incomplete"),
    );
    expect(live).toEqual(["live", "contract-renewed", "re-tendered-lost", "merged", "wound-up"]);
  });

  test("is a note, and never an error, where the mutual is known only from a report", () => {
    const json = { route: "not-stated", status: "live", stagesKnown: false } as const;
    expect(found(json)).toEqual([
      {
        rule: "mutual.route-not-stated",
        severity: "info",
        path: "route",
        values: { verdict: "unknown" },
      },
      {
        rule: "mutual.live-incomplete",
        severity: "info",
        path: "",
        values: {
          status: "live",
          missing: [
            "host",
            "applicants",
            "services",
            "clinicalAppropriateness",
            "legalForm",
            "contract",
            "transfer",
          ],
          verdict: "unknown",
        },
      },
    ]);
  });
});

describe("an expression of interest", () => {
  test("that was submitted after the last day came late, whenever it was considered", () => {
    const json = { expressionOfInterest: { submittedOn: "2012-01-03" } };
    expect(found(json)).toMatchObject([
      { rule: "mutual.late-expression", path: "expressionOfInterest.submittedOn" },
    ]);
  });

  test("under another right had other days", () => {
    const json = { route: "right-to-request", expressionOfInterest: { submittedOn: "2012-01-03" } };
    expect(rules(json as Partial<Wire<RightToProvideMutual>>)).toEqual([]);
  });
});

describe("the applicants", () => {
  test("leave it open which services they deliver where one does not say", () => {
    const json: Partial<Wire<RightToProvideMutual>> = {
      applicants: [
        { kind: "team", description: "Nurses", delivers: ["District nursing"] },
        { kind: "individual", description: "Podiatrist" },
      ],
      services: [{ name: "District nursing" }, { name: "Podiatry" }],
    };
    expect(found(json)).toMatchObject([
      {
        rule: "mutual.services-beyond-applicants",
        severity: "info",
        values: { services: ["Podiatry"], verdict: "unknown" },
      },
    ]);
  });

  test("are private where the organisation that applies is", () => {
    const organisations = [organisation({ id: "provider", kind: "private-company" })];
    const applicants = [
      { kind: "other", description: "A provider", organisation: "provider" },
    ] as const;
    expect(rules({ applicants })).toEqual([]);
    expect(found({ applicants }, { organisations })).toMatchObject([
      { rule: "mutual.private-applicant", values: { organisation: "provider" } },
    ]);
  });
});

describe("counts of staff", () => {
  test("that are bounds are compared as bounds", () => {
    const check = (transferred: ReturnType<typeof count>) =>
      found({ staff: { eligible: count(1200), transferred } }).map(({ severity }) => severity);
    expect(check(count(1200))).toEqual([]);
    expect(check(count(1200, "more-than"))).toEqual(["error"]);
    expect(check(count(1000, "more-than"))).toEqual(["info"]);
    expect(check(count(1200, "circa"))).toEqual(["info"]);
  });
});

describe("staff control", () => {
  test("is reported only for the measures that the caller gives a threshold for", () => {
    const staff = { directors: count(10), staffDirectors: count(3) };
    expect(rules({ staff })).toEqual([]);
    expect(found({ staff }, { staffControl: { board: "0.5", votes: "0.5" } })).toMatchObject([
      { severity: "warning", values: { measure: "board", atMost: "3/10", verdict: "no" } },
      { severity: "info", values: { measure: "votes", verdict: "unknown" } },
    ]);
  });
});

describe("dividends", () => {
  const distribution = {
    declaredOn: "2009-06-30",
    amount: poundsJson("66.01"),
    distributableProfits: poundsJson("500000.00"),
    shares: [{ count: 1200, paidUp: poundsJson("1.00") }],
  };
  const json: Partial<Wire<RightToProvideMutual>> = {
    legalForm: "community-interest-company-by-shares",
    distributions: [distribution],
  };

  test("are held against the base rate that the caller gives for the day", () => {
    expect(found(json)).toMatchObject([{ severity: "info", values: { verdict: "unknown" } }]);
    const baseRate = (day: string) => (day === "2009-06-30" ? "0.005" : undefined);
    expect(found(json, { baseRate })).toMatchObject([
      { severity: "warning", values: { limit: poundsJson("66.00"), verdict: "no" } },
    ]);
  });

  test("above a cap that is known are beyond the limit, whatever another would come to", () => {
    const large = { ...distribution, amount: poundsJson("175000.01") };
    expect(found({ ...json, distributions: [large] })).toMatchObject([
      { severity: "warning", values: { limit: poundsJson("175000.00"), verdict: "no" } },
    ]);
  });

  test("are checked also where data says that less than nothing was paid up", () => {
    const shares = [{ count: 1, paidUp: poundsJson("-1.00") }];
    const strange = { ...distribution, declaredOn: "2012-06-30", shares };
    expect(found({ ...json, distributions: [strange] })).toMatchObject([
      { severity: "warning", values: { limit: poundsJson("-0.20"), verdict: "no" } },
    ]);
  });

  test("of another legal form have no cap that is known", () => {
    expect(found({ ...json, legalForm: "co-operative-society" })).toEqual([]);
  });

  test("of a company by guarantee, or of one whose form is not stated, are left open", () => {
    const { legalForm: _, ...withoutForm } = json;
    const guarantee = { ...json, legalForm: "community-interest-company-by-guarantee" } as const;
    for (const of of [guarantee, withoutForm]) {
      expect(found(of)).toMatchObject([
        { severity: "info", path: "distributions.0.amount", values: { verdict: "unknown" } },
      ]);
    }
  });

  test("out of the same profits are held against the cap together", () => {
    const one = (amount: string, changes: object = {}) => ({
      declaredOn: "2015-06-30",
      amount: poundsJson(amount),
      distributableProfits: poundsJson("500000.00"),
      ...changes,
    });
    const of = (...distributions: ReturnType<typeof one>[]) => found({ ...json, distributions });
    expect(of(one("100000.00"), one("75000.00"))).toEqual([]);
    expect(of(one("100000.00"), one("75000.01", { declaredOn: "2016-03-31" }))).toMatchObject([
      {
        severity: "warning",
        path: "distributions.1.amount",
        values: { together: poundsJson("175000.01"), limit: poundsJson("175000.00") },
      },
    ]);
    expect(of(one("100000.00"), one("100000.00", { declaredOn: "2016-04-01" }))).toEqual([]);
    const others = { distributableProfits: poundsJson("600000.00") };
    expect(of(one("100000.00"), one("100000.00", others))).toEqual([]);
  });
});

describe("a plan for the surplus", () => {
  test("of a company limited by guarantee leaves its cap open", () => {
    const json: Partial<Wire<RightToProvideMutual>> = {
      legalForm: "community-interest-company-by-guarantee",
      surplusPolicy: { shares: [{ use: "members", share: "1" }] },
    };
    expect(found(json)).toMatchObject([
      { rule: "mutual.surplus-beyond-cap", severity: "info", values: { verdict: "unknown" } },
    ]);
  });
});

describe("a reserved contract", () => {
  const contract = {
    commissioner: "example-council",
    services: ["Advocacy"],
    awardedOn: "2026-03-01",
    startsOn: "2026-04-01",
    term: { years: 5 },
    reserved: true,
    relevantHealthCare: false,
  };
  const regimes = (changes: object) =>
    found({ contract: { ...contract, ...changes } }).map(({ severity, values }) => [
      severity,
      (values as { readonly regime: string }).regime,
    ]);

  test("is held against the law of its award", () => {
    expect(regimes({})).toEqual([]);
    expect(regimes({ relevantHealthCare: true })).toEqual([
      ["warning", "provider-selection-regime"],
    ]);
    expect(regimes({ awardedOn: "2025-02-23" })).toEqual([["info", "earlier"]]);
    expect(found({ contract: { reserved: true } })).toMatchObject([
      { severity: "info", values: { regime: "not-decided", verdict: "unknown" } },
    ]);
  });

  test("is compared with the others of the mutual", () => {
    const other = (changes: object) =>
      found({
        contract: { ...contract, awardedOn: "2028-03-01" },
        contracts: [{ ...contract, ...changes }],
      }).map(({ path, severity }) => [path, severity]);
    expect(other({})).toEqual([["contract", "warning"]]);
    expect(other({ reserved: false })).toEqual([]);
    expect(other({ services: ["Day care"] })).toEqual([]);
    expect(other({ commissioner: "another-council" })).toEqual([]);
    expect(other({ awardedOn: "2025-02-24" })).toEqual([]);
    // Health care is not bought under the same law; that it was reserved is a fault of its own.
    expect(other({ relevantHealthCare: true })).toEqual([["contracts.0", "warning"]]);
  });

  test("beside one whose award day is not known leaves open whether it is comparable", () => {
    const { awardedOn: _, ...undated } = contract;
    expect(found({ contract, contracts: [undated] })).toMatchObject([
      { path: "contract", severity: "info", values: { verdict: "unknown" } },
      { path: "contracts.0", severity: "info" },
    ]);
  });
});

describe("how pensions are secured", () => {
  const check = (
    on: string,
    pensionRoute: "fair-deal-1999" | "new-fair-deal" | "access" | "other",
  ) =>
    found({ transfer: { on, pensionRoute } }).map(({ severity, values }) => [
      severity,
      (values as { readonly problem: string }).problem,
    ]);

  test.each([
    ["2013-10-03", "new-fair-deal", [["warning", "not-yet"]]],
    ["2013-10-04", "new-fair-deal", []],
    ["2013-10", "new-fair-deal", [["info", "not-yet"]]],
    ["2014", "access", [["info", "not-yet"]]],
    ["1998", "fair-deal-1999", [["warning", "not-yet"]]],
    ["1999", "fair-deal-1999", []],
    ["2013-10-03", "fair-deal-1999", []],
    ["2013-10-04", "fair-deal-1999", [["info", "replaced"]]],
    ["2020-04-01", "other", []],
  ] as const)("for a transfer on %s by %s", (on, pensionRoute, expected) => {
    expect(check(on, pensionRoute)).toEqual(expected);
  });

  test("depends on whether the transfer was compulsory", () => {
    const problems = (pensionRoute: "fair-deal-1999" | "new-fair-deal", compulsory: boolean) =>
      found({ transfer: { on: "2015", pensionRoute, compulsory } }).map(({ severity, values }) => [
        severity,
        (values as { readonly problem: string }).problem,
      ]);
    expect(problems("fair-deal-1999", true)).toEqual([["warning", "replaced"]]);
    expect(problems("fair-deal-1999", false)).toEqual([]);
    expect(problems("new-fair-deal", false)).toEqual([["warning", "not-compulsory"]]);
  });
});
