import * as concordat from "concordat";
import { type Rule, ruleCatalogue } from "concordat";
import { expect, test } from "vitest";

test("the catalogue has every rule that a folder exports, each once", () => {
  const exported = Object.entries(concordat)
    .filter(([name]) => name.endsWith("Rules"))
    .flatMap(([, table]) => Object.values<Rule>(table as never));
  expect(exported.length).toBeGreaterThan(30);
  const ids = ruleCatalogue.filter(({ kind }) => kind !== "failure").map(({ id }) => id);
  expect([...ids].sort()).toEqual(exported.map(({ id }) => id).sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test("an id of the catalogue is a finding, a refusal or a failure", () => {
  const kindOf = (wanted: string) => ruleCatalogue.find(({ id }) => id === wanted)?.kind;
  expect(kindOf("fund.overdrawn")).toBe("finding");
  expect(kindOf("fund.currencies-differ")).toBe("refusal");
  expect(kindOf("schema.missing")).toBe("refusal");
  expect(kindOf("date.not-in-calendar")).toBe("failure");
});

test("a rule that does not always apply says on which days it does", () => {
  for (const { validity } of ruleCatalogue) {
    if (validity === undefined) continue;
    expect(validity.from ?? validity.to).toBeDefined();
    for (const day of [validity.from, validity.to]) {
      if (day !== undefined) expect(concordat.isLocalDate(day)).toBe(true);
    }
  }
});

test("the catalogue does not change", () => {
  expect(Object.isFrozen(ruleCatalogue)).toBe(true);
  for (const rule of ruleCatalogue) expect(Object.isFrozen(rule)).toBe(true);
  expect(Object.isFrozen(concordat.beyondJsonSchema)).toBe(true);
  expect(Object.isFrozen(concordat.defaultReadLimits)).toBe(true);
});

test.each([
  ["aggregate", concordat.aggregateRules],
  ["figure", concordat.figureRules],
  ["identifier", concordat.identifierRules],
  ["lifecycle", concordat.lifecycleRules],
  ["organisation", concordat.organisationRules],
  ["portfolio", concordat.portfolioRules],
  ["read", concordat.readRules],
  ["sector", concordat.sectorRules],
  ["supersession", concordat.supersessionRules],
])("the %s rules do not change", (_, table: object) => {
  const list: readonly Rule[] = Object.values(table);
  for (const part of [table, ...list, ...list.map(({ source }) => source)]) {
    expect(Object.isFrozen(part)).toBe(true);
  }
});
