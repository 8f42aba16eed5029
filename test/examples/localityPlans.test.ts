import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPortfolio, formatPath, gssAreaOf, localDate, mergePortfolios } from "concordat";
import { describe, expect, test } from "vitest";
import { buildReport } from "../../examples/report/buildReport.ts";
import { loadFiles } from "../../examples/report/loadFiles.ts";

const data = fileURLToPath(new URL("../../examples/data", import.meta.url));
const asOf = localDate("2018-06-07");
const files = loadFiles(
  ["greater-manchester.json", "locality-plans.json"].map((file) => join(data, file)),
);
const portfolio = mergePortfolios(files.map((file) => file.portfolio));
const plans = portfolio.localityPlans ?? [];

describe("the locality plans of Greater Manchester", () => {
  test("are ten, one for each of the ten boroughs", () => {
    const areas = plans.flatMap((plan) => plan.areas);
    const ten = Array.from(
      { length: 10 },
      (_, index) => `E080000${`${index + 1}`.padStart(2, "0")}`,
    );
    expect(areas).toEqual(ten);
    expect(new Set(areas.map(gssAreaOf))).toEqual(new Set(["metropolitan-district"]));
    const [vision] = portfolio.strategicPlans ?? [];
    expect(vision?.localityPlans?.value).toBe(plans.length);
  });

  test("add one note to what is found about their partnership: Stockport's agreement", () => {
    const found = checkPortfolio(portfolio, { asOf }).filter(
      ({ path }) => path[0] === "localityPlans" || path[0] === "organisations",
    );
    expect(found.map(({ rule, severity, path }) => [rule, severity, formatPath(path)])).toEqual([
      ["locality-plan.agreement-above-award", "info", "localityPlans[6].agreement.amount"],
    ]);
    expect(buildReport(files, asOf).counts).toEqual({ errors: 0, warnings: 3, notes: 4 });
  });

  test("C21: a plan's footprint is not its borough: that of Tameside takes in Glossop, and is found sound", () => {
    const index = plans.findIndex(({ footprint }) => footprint?.beyondAreas === true);
    expect(plans.filter(({ footprint }) => footprint?.beyondAreas === true)).toHaveLength(1);
    expect(plans[index]?.areas).toEqual(["E08000008"]);
    expect(plans[index]?.footprint?.organisations).toEqual(["tameside-and-glossop-ccg"]);
    const found = checkPortfolio(portfolio, { asOf });
    expect(found.filter(({ path }) => path[0] === "localityPlans" && path[1] === index)).toEqual(
      [],
    );
  });

  test("draw £143.37m from the fund, beside the memorandum's 'over £1.1m'", () => {
    const [fund] = buildReport(files, asOf).funds;
    expect(fund?.use.drawn?.lower?.value.format()).toBe("£144,470,000.00");
    expect(fund?.use.uncommitted?.upper?.value.format()).toBe("£305,530,000.00");
  });

  test("say of every figure, and of every plan, where it was published", () => {
    for (const { id, sources = [], ...plan } of plans) {
      expect(sources.length, id).toBeGreaterThan(0);
      const { award, localMatch, financialGap, footprint } = plan;
      const figures = [award?.figure, localMatch, financialGap?.figure, footprint?.population];
      for (const figure of figures.filter((each) => each !== undefined)) {
        expect(figure.source?.evidence, id).toBe("external");
        expect(figure.source?.url, id).toMatch(/^https?:/);
      }
      if (plan.agreement) expect(plan.agreement.source?.evidence, id).toBe("external");
    }
  });
});
