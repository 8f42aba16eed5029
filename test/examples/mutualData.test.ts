import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  bounds,
  checkPortfolio,
  formatInterval,
  fundUse,
  type Portfolio,
  portfolioSchema,
  readJson,
} from "concordat";
import { expect, test } from "vitest";
import { date } from "../support/values.ts";

const asOf = date("2018-06-07");

function load(file: string): Portfolio {
  const path = fileURLToPath(new URL(`../../examples/data/${file}`, import.meta.url));
  const result = readJson(portfolioSchema, readFileSync(path, "utf8"));
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join("\n"));
  return result.value;
}

test("the Right to Provide package of 30 March 2011 says what it says and no more", () => {
  const portfolio = load("right-to-provide.json");
  const [mutual] = portfolio.mutuals ?? [];
  const [fund] = portfolio.funds ?? [];
  expect(mutual).toMatchObject({ route: "not-stated", status: "live", stagesKnown: false });
  const people = mutual?.peopleServed && bounds(mutual.peopleServed, "strict");
  expect(people && formatInterval(people)).toBe("more than 500,000");
  const total = fund && fundUse(fund, []).total;
  expect(total && formatInterval(total)).toBe("at least £10,000,000.00");
  // The department stands in the file of its programme.
  const findings = checkPortfolio(portfolio, { asOf, references: "partial" });
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ["mutual.route-not-stated", "info"],
    ["mutual.live-incomplete", "info"],
  ]);
});

test("the framework and the purchasing system of prison education run beside each other", () => {
  const portfolio = load("prison-education.json");
  const [framework, system] = portfolio.procurementRoutes ?? [];
  expect(system?.runsBeside).toBe(framework?.id);
  expect(framework?.transferLimit?.format({ digits: 0 })).toBe("5%");
  expect(system?.maxTerm?.[0]?.term).toEqual({ years: 2 });
  // The Ministry of Justice stands in the file of the round-up.
  expect(checkPortfolio(portfolio, { asOf, references: "partial" })).toEqual([]);
});
