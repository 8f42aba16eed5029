import { fundingAggregateSchema, mergeAggregates, portfolioLists, read, readJson } from "concordat";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { aggregateJson } from "../support/aggregates.ts";
import { poundsJson } from "../support/entities.ts";
import { isObject, type JsonPath, placesIn, withAt } from "../support/json.ts";

const nothing = { entities: {}, cells: [], monthCells: [], draws: [] };

function problemsOf(json: unknown): readonly [string, string][] {
  const result = read(fundingAggregateSchema, json);
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
}

/** The problems of an aggregate in which one place holds another value, or nothing. */
const problemsWith = (value: unknown, ...path: JsonPath) =>
  problemsOf(withAt(aggregateJson, path, value));

describe("an aggregate from elsewhere", () => {
  test.each([
    ["that holds nothing", nothing],
    ["that has every property", aggregateJson],
  ])("%s is read, stays plain JSON and is written back the same", (_, json) => {
    const result = readJson(fundingAggregateSchema, JSON.stringify(json));
    const value = result.ok ? result.value : undefined;
    expect(JSON.stringify(value)).toBe(JSON.stringify(json));
    expect(structuredClone(value)).toEqual(value);
    expect(z.encode(fundingAggregateSchema, fundingAggregateSchema.parse(json))).toEqual(json);
  });

  test("counts the entities of any list", () => {
    const entities = Object.fromEntries(portfolioLists.map((list, index) => [list, index + 1]));
    expect(problemsWith(entities, "entities")).toEqual([]);
    expect(problemsWith({ organisation: 1 }, "entities")).toEqual([
      ["schema.unknown-key", "entities.organisation"],
    ]);
  });

  test("is read with its cells in any order, and merged in the one that there is", () => {
    const second = { ...aggregateJson.cells[0], recipient: "a-charity" };
    const cells = [...aggregateJson.cells, second];
    const merged = [cells, [...cells].reverse()].map((both) =>
      JSON.stringify(
        mergeAggregates([fundingAggregateSchema.parse({ ...aggregateJson, cells: both })]),
      ),
    );
    expect(merged[0]).toBe(merged[1]);
  });

  test("refuses a key that it does not know, at the top and in every nested object", () => {
    const objects = placesIn(aggregateJson).filter(({ value }) => isObject(value));
    expect(objects.length).toBeGreaterThan(10);
    for (const { path, value } of objects) {
      const json = withAt(aggregateJson, path, { ...(value as object), "not known": 1 });
      expect(problemsOf(json)).toEqual([["schema.unknown-key", [...path, "not known"].join(".")]]);
    }
  });

  test("refuses a value of the wrong kind where it stands", () => {
    for (const { path, value } of placesIn(aggregateJson).slice(1)) {
      const [[rule, place] = [], ...others] = problemsWith(Array.isArray(value) ? {} : [], ...path);
      expect([place, others]).toEqual([path.join("."), []]);
      expect(["schema.type", "schema.not-allowed"]).toContain(rule);
    }
  });

  test("names what is required and missing, at its place", () => {
    const optional =
      /^settings$|\.(?:asOf|programme|funders?|recipients?|recipientNames?|themes|derivation|apart|statedYear|lower|upper)$|ells\.\d\.currency$|^entities\./;
    const places = placesIn(aggregateJson).map(({ path }) => path);
    const keys = places.filter((path) => typeof path.at(-1) === "string");
    for (const path of keys.filter((key) => !optional.test(key.join(".")))) {
      expect(problemsWith(undefined, ...path)).toEqual([["schema.missing", path.join(".")]]);
    }
  });

  test.each<[string, unknown, JsonPath, string]>([
    ["a count of nothing", 0, ["entities", "grants"], "schema.too-small"],
    ["half a row", 0.5, ["cells", 0, "rows"], "schema.type"],
    ["no draws", 0, ["draws", 0, "draws"], "schema.too-small"],
    ["a way to spread that there is not", "weeks", ["settings", "by"], "schema.not-allowed"],
    ["a list without money", "organisations", ["cells", 0, "list"], "schema.not-allowed"],
    ["a year of six digits", "2012-13", ["cells", 0, "financialYears", 0], "financial-year.format"],
    ["no months", [], ["monthCells", 0, "months"], "schema.too-small"],
    ["a day for a month", "2012-04-01", ["monthCells", 0, "months", 0], "date.format"],
    ["a currency that there is not", "ZZZ", ["draws", 0, "currency"], "money.unknown-currency"],
    ["gold", "XAU", ["draws", 0, "currency"], "money.currency-without-minor-units"],
    ["a name of two words", "a charity", ["cells", 0, "recipient"], "schema.pattern"],
    [
      "an amount without pence",
      "1",
      ["cells", 0, "amount", "lower", "value", "amount"],
      "money.non-canonical-amount",
    ],
  ])("refuses %s", (_, value, path, rule) => {
    expect(problemsWith(value, ...path)).toEqual([[rule, path.join(".")]]);
  });

  test.each<[string, JsonPath]>([
    ["one end is in another currency than the other", ["cells", 0, "amount", "lower"]],
    ["the only end is in another currency than the cell", ["monthCells", 0, "amount", "lower"]],
    ["a draw is in another currency than its cell", ["draws", 0, "amount", "lower"]],
  ])("is refused where %s", (_, path) => {
    const euros = { value: { amount: "1.00", currency: "EUR" }, included: true };
    const place = path.slice(0, -1).join(".");
    expect(problemsWith(euros, ...path)).toEqual([["aggregate.currencies-differ", place]]);
  });

  test("may leave away the currency only of what nothing limits", () => {
    const without = withAt(aggregateJson, ["cells", 0, "currency"], undefined);
    expect(problemsOf(without)).toEqual([["aggregate.currencies-differ", "cells.0.amount"]]);
    expect(problemsOf(withAt(without, ["cells", 0, "amount"], {}))).toEqual([]);
  });

  test.each([
    ["0.99", true, true, false],
    ["1.00", true, true, true],
    ["1.00", true, false, false],
    ["1.00", false, true, false],
    ["1.01", false, false, true],
  ])("from £1.00 to £%s, included %s and %s: can be, %s", (to, first, last, can) => {
    const amount = {
      lower: { value: poundsJson("1.00"), included: first },
      upper: { value: poundsJson(to), included: last },
    };
    expect(problemsWith(amount, "cells", 0, "amount")).toEqual(
      can ? [] : [["aggregate.upper-below-lower", "cells.0.amount"]],
    );
  });

  test("refuses a year that a cell names twice: it would have its part of the amount twice", () => {
    const years = ["2012/13", "2013/14", "2012/13"];
    for (const cells of ["cells", "monthCells"]) {
      const path = [cells, 0, "financialYears"];
      expect(problemsWith(years, ...path)).toEqual([["aggregate.period-twice", path.join(".")]]);
    }
  });

  test.each(["entities", "cells", "monthCells", "draws"] as const)(
    "that holds %s says how it was made",
    (part) => {
      expect(problemsOf({ ...nothing, [part]: aggregateJson[part] })).toEqual([
        ["aggregate.settings-missing", "settings"],
      ]);
    },
  );
});
