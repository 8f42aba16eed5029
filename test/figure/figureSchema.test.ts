import {
  countFigureSchema,
  derivedQualifier,
  moneyFigureSchema,
  type Qualifier,
  rateFigureSchema,
  read,
} from "concordat";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { gbp } from "../support/values.ts";

const rest = { qualifier: "exact", asStated: "as stated" } as const;

function rules(schema: z.ZodType, json: unknown): readonly [string, string][] {
  const result = read(schema, json);
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
}

describe("the wire form of a figure", () => {
  test("keeps its words, unit, time and source beside its value", () => {
    const json = {
      value: { amount: "1100000.00", currency: "GBP" },
      qualifier: "more-than",
      asStated: "over £1.1m",
      per: "week",
      unit: "pounds",
      asOf: "2017-02",
      source: { document: "News of 1 February 2017", evidence: "source" },
    } as const;
    const figure = moneyFigureSchema.parse(json);
    expect(figure.value).toEqual(gbp("1100000"));
    expect(z.encode(moneyFigureSchema, figure)).toEqual(json);
  });

  test.each([
    [0, []],
    [9007199254740991, []],
    [9007199254740992, [["schema.too-large", "value"]]],
    [-1, [["schema.too-small", "value"]]],
    [1.5, [["schema.type", "value"]]],
    ["5", [["schema.type", "value"]]],
  ])("counts with whole numbers from nothing: %j", (value, expected) => {
    expect(rules(countFigureSchema, { value, ...rest })).toEqual(expected);
  });

  test("writes a share in lowest terms", () => {
    const share = rateFigureSchema.parse({ value: "0.38", ...rest });
    expect(z.encode(rateFigureSchema, share).value).toBe("19/50");
    expect(rules(rateFigureSchema, { value: "38%", ...rest })).toHaveLength(1);
  });

  test("needs the words of the source", () => {
    expect(rules(countFigureSchema, { value: 1, qualifier: "exact", asStated: "" })).toEqual([
      ["schema.pattern", "asStated"],
    ]);
    expect(rules(countFigureSchema, { value: 1, asStated: "one" })).toEqual([
      ["schema.missing", "qualifier"],
    ]);
  });
});

test.each<[Qualifier, Qualifier]>([
  ["exact", "exact"],
  ["more-than", "at-least"],
  ["at-least", "at-least"],
  ["less-than", "up-to"],
  ["up-to", "up-to"],
  ["circa", "circa"],
])("what is derived from %s is %s: a bound stays a bound", (qualifier, derived) => {
  expect(derivedQualifier(qualifier)).toBe(derived);
});
