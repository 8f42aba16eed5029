import type { Rule } from "concordat";
import * as concordat from "concordat";
import { describe, expect, test } from "vitest";
import { readRuleCases } from "./readRuleCases.ts";
import { ruleCases } from "./ruleCases.ts";

const cases = { ...ruleCases, ...readRuleCases };

// A list of rules is found by its name, so that a new one cannot be forgotten here.
const lists = Object.entries(concordat).filter(([name]) => name.endsWith("Rules"));
const ruleCatalogue = lists.flatMap(([, list]) => list as readonly Rule[]);

test("the lists of rules are found", () => {
  expect(lists.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      "aggregateRules",
      "figureRules",
      "fundRules",
      "grantRules",
      "localityRules",
      "memorandumRules",
      "mutualRules",
      "organisationRules",
      "partnershipRules",
      "portfolioRules",
      "procurementRules",
      "programmeRules",
      "readRules",
      "sectorRules",
      "supersessionRules",
    ]),
  );
});

test("nobody can change a rule, nor anything in it", () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== "object" ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  expect(ruleCatalogue.some(({ validity }) => validity !== undefined)).toBe(true);
  expect(ruleCatalogue.filter((rule) => !isFrozen(rule)).map(({ id }) => id)).toEqual([]);
  expect([...lists, ["rules", concordat.rules]].filter(([, list]) => !isFrozen(list))).toEqual([]);
});

test("every rule has a case, and every case is of a rule", () => {
  expect(Object.keys(cases).sort()).toEqual(ruleCatalogue.map(({ id }) => id).sort());
});

describe.each(Object.entries(cases))("%s", (id, { breaks, severity, path, values, keeps }) => {
  const rule = ruleCatalogue.find((candidate) => candidate.id === id);

  test("is found where it is broken, once, with its values", () => {
    const found = breaks().filter((finding) => finding.rule === id);
    expect(found).toEqual([{ rule: id, severity, path, values, message: expect.any(String) }]);
    expect(JSON.parse(JSON.stringify(found[0]?.values))).toEqual(values);
    expect(found[0]?.message).toBe(rule?.message(found[0]?.values ?? {}));
  });

  test("is silent where it is kept", () => {
    expect(keeps().filter((finding) => finding.rule === id)).toEqual([]);
  });

  test("says what is wrong in one line for people, and has a title, a severity and a source", () => {
    const [found] = breaks().filter((finding) => finding.rule === id);
    expect(found?.message).toMatch(/^\S.{20,300}\.$/);
    expect(found?.message).not.toMatch(/undefined|null|NaN|\[object|\{|\}/);
    expect(rule?.id).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/);
    expect(rule?.title).toMatch(/^[A-Z].{10,100}[^.]$/);
    expect(rule?.severity).toBe(severity);
    expect(rule?.source.document).toMatch(/\S/);
  });
});
