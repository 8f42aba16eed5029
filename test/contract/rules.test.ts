import * as concordat from "concordat";
import { ruleCatalogue } from "concordat";
import { describe, expect, test } from "vitest";
import { specimens } from "../support/specimens.ts";

const catalogued = new Map(ruleCatalogue.map((rule) => [rule.id, rule]));

test("nobody can change a rule, nor anything in it", () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== "object" ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isFrozen));
  // A list of rules is found by its name, so that a new one cannot be forgotten here.
  const lists = Object.entries(concordat).filter(([name]) => name.endsWith("Rules"));
  expect(lists.length).toBeGreaterThan(15);
  expect(ruleCatalogue.some(({ validity }) => validity !== undefined)).toBe(true);
  expect(
    [...lists, ["ruleCatalogue", ruleCatalogue]].filter(([, list]) => !isFrozen(list)),
  ).toEqual([]);
});

describe("the faults", () => {
  const broken = new Set(specimens.map(({ rule }) => rule));

  test("break every rule of the catalogue", () => {
    const rules = ruleCatalogue.filter(({ kind }) => kind !== "failure");
    expect(rules.filter(({ id }) => !broken.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("name no id that the catalogue does not have", () => {
    expect([...broken].filter((rule) => !catalogued.has(rule))).toEqual([]);
  });
});

describe.each([...catalogued.values()])("the rule $id", ({ id, title, source }) => {
  test("has a name, a title and a source", () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z0-9]+)*$/);
    expect(title).toMatch(/^[A-Z].{10,100}[^.]$/);
    expect(source.document).toMatch(/\S/);
  });
});

const labelled = specimens.map(
  (specimen) => [`${specimen.call ?? specimen.subject}: ${specimen.name}`, specimen] as const,
);

describe.each(labelled)("%s", (_, specimen) => {
  const { rule: id, path, severity, refused = false, sound, faulty, look } = specimen;
  const rule = catalogued.get(id);

  test(`breaks ${id} once, at its place, and no other rule`, () => {
    const expected = severity ?? rule?.severity ?? "error";
    const said = look(faulty).map(({ rule, path, severity }) => ({ rule, path, severity }));
    expect(said).toEqual([{ rule: id, path, severity: expected }]);
  });

  test("is silent just within the rule", () => {
    expect(look(sound).filter((found) => found.rule === id)).toEqual([]);
  });

  test("says what is wrong in one line for people, from values that are plain JSON", () => {
    const [found] = look(faulty);
    expect(found?.message).toMatch(refused ? /^\S.{20,}$/ : /^\S.{20,300}\.$/);
    expect(found?.message).not.toMatch(/undefined|null|NaN|\[object|\{|\}/);
    expect(JSON.parse(JSON.stringify(found?.values))).toEqual(found?.values);
    if (rule !== undefined && !refused)
      expect(found?.message).toBe(rule.message(found?.values ?? {}));
  });
});
