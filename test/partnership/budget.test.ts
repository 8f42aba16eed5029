import {
  checkPartnership,
  type Partnership,
  parseFigure,
  partnershipSchema,
  Rate,
  read,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { partnership } from "../support/build.ts";
import { minimalPartnership, poundsFigure } from "../support/entities.ts";
import { gbp } from "../support/values.ts";

function problems(changes: object): readonly [string, string][] {
  const result = read(partnershipSchema, { ...minimalPartnership, ...changes });
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
}

describe("a budget within the wider spending (C8)", () => {
  const six = poundsFigure("6000000000.00", "exact", "£6 billion");
  const wider = poundsFigure("22000000000.00", "exact", "£22 billion");
  const found = (budget: Partial<NonNullable<Wire<Partnership>["budget"]>>) =>
    checkPartnership(partnership({ budget: { per: "not-stated", ...budget } })).map(
      ({ severity, values }) => [severity, "verdict" in values && values.verdict],
    );

  test("£6bn of £22bn is 27.27%", () => {
    const share = gbp("6000000000").ratioTo(gbp("22000000000"));
    expect(share).toEqual(Rate.ratio(3, 11));
    expect(share.format({ digits: 2 })).toBe("27.27%");
  });

  test("is a note where no source says that one includes the other", () => {
    expect(found({ devolved: six, wider })).toEqual([["info", "inferred"]]);
    expect(found({ devolved: six, wider, widerIncludesDevolved: false })).toEqual([
      ["info", "inferred"],
    ]);
  });

  test("is nothing to note where a source says so", () => {
    expect(found({ devolved: six, wider, widerIncludesDevolved: true })).toEqual([]);
    expect(found({ devolved: wider, wider, widerIncludesDevolved: true })).toEqual([]);
  });

  test("is an error where it is larger", () => {
    expect(found({ devolved: wider, wider: six, widerIncludesDevolved: true })).toEqual([
      ["error", "no"],
    ]);
    expect(found({ devolved: { ...wider, qualifier: "more-than" }, wider })).toEqual([
      ["error", "no"],
    ]);
  });

  test("is unknown where bounds do not decide, and never guessed", () => {
    for (const qualifier of ["more-than", "at-least", "circa"] as const) {
      expect(found({ devolved: { ...six, qualifier }, wider })).toEqual([["info", "unknown"]]);
    }
    expect(found({ devolved: six, wider: { ...wider, qualifier: "circa" } })).toEqual([
      ["info", "unknown"],
    ]);
  });

  test("is not looked at where one figure is missing", () => {
    expect(found({ devolved: six })).toEqual([]);
    expect(found({ wider })).toEqual([]);
    expect(found({})).toEqual([]);
  });

  test("is in one currency", () => {
    const euros = { ...six, value: { amount: "1.00", currency: "EUR" } };
    expect(problems({ budget: { devolved: euros, wider, per: "year" } })).toEqual([
      ["partnership.currencies-differ", "budget"],
    ]);
    expect(problems({ budget: { devolved: six, ceiling: euros, per: "year" } })).toEqual([
      ["partnership.currencies-differ", "budget"],
    ]);
  });
});

test("a forecast of over £6bn is above £6bn by no amount that anybody knows", () => {
  const messages = (forecast: string, ceiling: string) =>
    checkPartnership({
      ...partnership(),
      budget: {
        per: "not-stated",
        forecast: parseFigure(forecast, { as: "money" }),
        ceiling: parseFigure(ceiling, { as: "money" }),
      },
    }).map(({ message }) => message);
  expect(messages("over £6bn", "£6bn")).toEqual([
    "A forecast of more than £6,000,000,000.00 does not stay within a ceiling of £6,000,000,000.00: cut the forecast, or record the higher ceiling.",
  ]);
  expect(messages("£8bn", "up to £6bn")).toEqual([
    "A forecast of £8,000,000,000.00 does not stay within a ceiling of up to £6,000,000,000.00, by at least £2,000,000,000.00: cut the forecast, or record the higher ceiling.",
  ]);
});
