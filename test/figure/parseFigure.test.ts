import {
  bounds,
  checkFigure,
  type Figure,
  type FigureTextOptions,
  type FigureTextReason,
  formatFigure,
  isDomainError,
  Money,
  parseFigure,
  precisionOf,
  type Qualifier,
  Rate,
} from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { count, gbp, notation, pounds } from "../support/values.ts";

function fault(text: string, options: FigureTextOptions = {}): readonly [FigureTextReason, number] {
  try {
    parseFigure(text, options);
  } catch (error) {
    if (isDomainError(error, "figure.text")) return [error.values.reason, error.values.position];
    throw error;
  }
  throw new Error("it was read");
}

describe("figures as the source documents state them (domain facts, sections 1 and 2)", () => {
  test.each<[text: string, expected: Omit<Figure, "asStated">]>([
    ["over £1.1m", { value: gbp("1100000"), qualifier: "more-than" }],
    ["£450m pot", { value: gbp("450000000"), qualifier: "exact" }],
    ["a £450m pot", { value: gbp("450000000"), qualifier: "exact" }],
    ["more than £3.5m in 2011/12", { value: gbp("3500000"), qualifier: "more-than" }],
    ["almost £11.8m over four years", { value: gbp("11800000"), qualifier: "less-than" }],
    [
      "at least £10 million additional",
      { value: gbp("10000000"), qualifier: "at-least", additional: true },
    ],
    ["up to £30,000", { value: gbp("30000"), qualifier: "up-to" }],
    ["£6 billion", { value: gbp("6000000000"), qualifier: "exact" }],
    ["no more than £6 billion", { value: gbp("6000000000"), qualifier: "up-to" }],
    ["nearly 15,000", { value: 15000, qualifier: "less-than" }],
    ["nearly 15, 000", { value: 15000, qualifier: "less-than" }],
    ["c5, 000", { value: 5000, qualifier: "circa" }],
    ["c4, 000", { value: 4000, qualifier: "circa" }],
    [
      "over 400 social enterprises",
      { value: 400, qualifier: "more-than", unit: "social enterprises" },
    ],
    ["over half a million people", { value: 500000, qualifier: "more-than", unit: "people" }],
    ["half a million", { value: 500000, qualifier: "exact" }],
    ["1.1m hours per week", { value: 1100000, qualifier: "exact", unit: "hours", per: "week" }],
    ["2.8 million people", { value: 2800000, qualifier: "exact", unit: "people" }],
    ["38%", { value: Rate.of("0.38"), qualifier: "exact" }],
    [
      "Twenty-six voluntary organisations",
      { value: 26, qualifier: "exact", unit: "voluntary organisations" },
    ],
    ["18 strategic partners", { value: 18, qualifier: "exact", unit: "strategic partners" }],
  ])("%s", (text, expected) => {
    expect(parseFigure(text)).toEqual({ ...expected, asStated: text });
  });

  test.each<[Qualifier, readonly string[]]>([
    ["more-than", ["over", "more than", "above"]],
    ["at-least", ["at least", "minimum", "minimum of", "a minimum of", "no less than"]],
    ["up-to", ["up to", "maximum", "maximum of", "a maximum of", "no more than", "at most"]],
    ["less-than", ["almost", "nearly", "just under", "less than", "under"]],
    ["circa", ["c", "c.", "circa", "around", "approximately", "about", "some"]],
    ["exact", ["totalling", "totaling", "a total of", "exactly"]],
  ])("the words for %s", (qualifier, words) => {
    for (const word of words.flatMap((each) => [each, each.toUpperCase()])) {
      expect(parseFigure(`${word} £5m`), word).toMatchObject({ qualifier, value: gbp("5000000") });
      expect(parseFigure(`${word} 5,000`), word).toMatchObject({ qualifier, value: 5000 });
    }
  });

  test("totalling may stand before another qualifier, and c close to its number", () => {
    expect(parseFigure("totalling over £5m").qualifier).toBe("more-than");
    expect(parseFigure("c£5m").qualifier).toBe("circa");
    expect(parseFigure("c.5,000").qualifier).toBe("circa");
  });
});

describe("what stands around the number", () => {
  test.each<[string, Partial<Figure>]>([
    ["5 GBP", { value: gbp("5") }],
    ["GBP 1.1m", { value: gbp("1100000") }],
    ["-£5", { value: gbp("-5") }],
    ["\u2212£5", { value: gbp("-5") }],
    ["£1.50", { value: gbp("1.50") }],
    ["£1.005m", { value: gbp("1005000") }],
    ["JPY 1,200", { value: Money.of("1200", "JPY") }],
    ["2\u00A0million people", { value: 2_000_000, unit: "people" }],
    ["38 per cent of income", { value: Rate.of("0.38") }],
    ["2.5 percent", { value: Rate.of("0.025") }],
    ["five NHS bodies", { value: 5, unit: "NHS bodies" }],
    ["a million", { value: 1_000_000 }],
    ["two hundred", { value: 200 }],
    ["nineteen", { value: 19 }],
    ["ninety", { value: 90 }],
    ["£27m a year", { value: gbp("27000000"), per: "year" }],
    ["£200,000 each per annum", { value: gbp("200000"), per: "year" }],
    ["£30,000 per project per year", { per: "project per year" }],
    ["an additional £5m", { additional: true }],
    ["£5m (additional)", { additional: true }],
    ["500 rough sleepers", { value: 500, unit: "rough sleepers" }],
    ["5,000 in two years", { value: 5000 }],
    ["5,000 in 2011/12", { value: 5000 }],
    ["1.1m hours in ten boroughs", { value: 1_100_000, unit: "hours" }],
    ["£450m in ten boroughs", { value: gbp("450000000") }],
    ["38% in ten boroughs", { value: Rate.of("0.38") }],
    ["£5m over three quarters", { value: gbp("5000000") }],
    ["10 additional beds", { value: 10, unit: "beds", additional: true }],
    ["9007199254740991", { value: Number.MAX_SAFE_INTEGER }],
  ])("%s", (text, expected) => {
    expect(parseFigure(text)).toMatchObject(expected);
  });

  test("is kept in the words, without the spaces around them", () => {
    expect(parseFigure("  over £5  ").asStated).toBe("over £5");
  });

  test("may be left to an option, as may time and source", () => {
    const source = { document: "Illustrative report", evidence: "illustrative" } as const;
    expect(parseFigure("over 1.1m", { currency: "GBP", source })).toEqual({
      ...pounds("1100000", "more-than", "over 1.1m"),
      source,
    });
  });
});

describe("text that is no figure is refused with its place and reason", () => {
  test.each<[string, FigureTextReason, number]>([
    ["", "no-number", 0],
    ["over", "no-number", 4],
    ["canal", "no-number", 0],
    ["the same amount", "no-number", 4],
    ["£", "no-number", 1],
    ["twenty-twelve", "no-number", 0],
    ["007", "leading-zero", 0],
    ["1,23", "bad-grouping", 1],
    ["1234,567", "bad-grouping", 0],
    ["12,1500", "bad-grouping", 2],
    ["£1.5", "bad-decimals", 1],
    ["£1.000000001m", "not-whole", 1],
    ["1.5", "not-whole", 0],
    ["9007199254740992", "too-large", 0],
    ["-5", "negative-count", 1],
    ["XAU 5", "unknown-currency", 0],
    ["5m pounds", "currency-word", 3],
    ["over about 5", "two-qualifiers", 5],
    ["5,000 or more", "late-qualifier", 6],
    ["£30,000 maximum", "late-qualifier", 8],
    ["5 over", "late-qualifier", 2],
    ["£3.5m approx", "late-qualifier", 6],
    ["£3.5m approx.", "late-qualifier", 6],
    ["£3.5m (approximately)", "late-qualifier", 6],
    ["£5m (minimum)", "late-qualifier", 4],
    ["£30,000 (maximum)", "late-qualifier", 8],
    ["£30,000 (max.)", "late-qualifier", 8],
    ["£5m (or more)", "late-qualifier", 4],
    ["£5m upwards", "late-qualifier", 4],
    ["£5m (and over)", "late-qualifier", 9],
    ["5,000 roughly", "late-qualifier", 6],
    ["5,000 people, estimated", "late-qualifier", 14],
    ["38% (roughly)", "late-qualifier", 4],
    ["5m (pounds)", "currency-word", 3],
    ["two thirds of charities", "fraction", 4],
    ["Three quarters", "fraction", 6],
    ["two-thirds of charities", "fraction", 0],
    ["over a third of charities", "fraction", 7],
    ["half of all charities", "fraction", 0],
    ["nine tenths", "fraction", 5],
    ["3 fifths", "fraction", 2],
    ["one in four charities", "fraction", 4],
    ["1 in 10", "fraction", 2],
    ["roughly £5m", "unknown-qualifier", 0],
    ["just over £5m", "unknown-qualifier", 0],
    ["over roughly five million", "unknown-qualifier", 5],
    ["the same £5m", "unknown-qualifier", 4],
    ["£5m to £10m", "second-number", 7],
    ["10 to 17", "second-number", 6],
    ["10 of thirteen", "second-number", 6],
    ["15 000", "second-number", 3],
    ["five dozen", "second-number", 5],
    ["50p", "unexpected", 2],
    ["10–17", "unexpected", 2],
    ["£5%", "unexpected", 1],
    ["--£5", "unexpected", 1],
    ["over £5m\tpot", "control-character", 8],
  ])("%j", (text, reason, position) => {
    expect(fault(text)).toEqual([reason, position]);
  });

  test("or is not of the kind that is asked for", () => {
    expect(fault("£5", { as: "count" })).toEqual(["other-kind", 1]);
    expect(fault("38%", { as: "money" })).toEqual(["other-kind", 0]);
    expect(fault("38", { as: "rate" })).toEqual(["other-kind", 0]);
    expect(fault("38", { as: "money" })).toEqual(["no-currency", 0]);
    expect(fault("£5", { currency: "EUR" })).toEqual(["currency-conflict", 1]);
    expect(fault(5 as unknown as string)).toEqual(["wrong-type", 0]);
  });

  test("long text is refused before it is read, and its words never stand in the message", () => {
    expect(fault(`over ${"1,".repeat(50_000)}`)).toEqual(["too-long", 500]);
    expect(fault(`${" ".repeat(99_999)}5`)).toEqual(["too-long", 500]);
    try {
      parseFigure("secret words");
    } catch (error) {
      expect((error as Error).message).not.toContain("secret");
    }
  });

  test("and the message says what to do about it", () => {
    const message = (text: string): string => {
      try {
        return parseFigure(text).asStated;
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(message("roughly £5m")).toContain("position 0): use a qualifying word that is known");
    expect(message("two thirds")).toContain("give a share as a percentage");
  });

  test("whatever the text, there is a figure or this error", () => {
    const part = fc.constantFrom(
      ..."c . , £ % 5 000 a an half million over at least up to - per each GBP additional in 2011/12 ten é 😀 k m".split(
        " ",
      ),
      " ",
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }).map((list) => list.join("")),
        (text) => {
          try {
            expect(parseFigure(text).asStated.length).toBeLessThanOrEqual(text.length);
          } catch (error) {
            expect(isDomainError(error, "figure.text")).toBe(true);
          }
        },
      ),
    );
  });
});

describe("what is written is read again", () => {
  const qualifier = fc.constantFrom<Qualifier>(
    "exact",
    "more-than",
    "at-least",
    "less-than",
    "up-to",
    "circa",
  );
  const value = fc.oneof(
    fc.maxSafeNat(),
    fc.bigInt(-(10n ** 20n), 10n ** 20n).map((minor) => Money.ofMinor(minor, "GBP")),
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((number) => Rate.ratio(number, 1_000_000)),
  );

  test("for every amount, count and share of a million, with every qualifier", () => {
    fc.assert(
      fc.property(value, qualifier, (number, words) => {
        const figure: Figure = { value: number, qualifier: words, asStated: "made up" };
        const text = formatFigure(figure);
        const read: Figure = parseFigure(text);
        expect(read.qualifier).toBe(words);
        expect(`${read.value}`).toBe(`${number}`);
        expect(checkFigure({ ...figure, asStated: text })).toEqual([]);
      }),
    );
  });
});

describe("how finely a figure was published", () => {
  test.each<[string, string | undefined]>([
    ["almost £11.8m", "100000.00"],
    ["£450m pot", "1000000.00"],
    ["up to £30,000", "10000.00"],
    ["£30,000", "1.00"],
    ["£1.50", "0.01"],
    ["nearly 15,000", "1000"],
    ["5,000 leaflets", "1"],
    ["over half a million", undefined],
    ["38 per cent", "1/100"],
  ])("%s", (text, expected) => {
    const step = precisionOf<Figure["value"]>(parseFigure(text));
    expect(step instanceof Money ? step.toDecimalString() : step?.toString()).toBe(expected);
  });

  test("is the width of the conventional reading: 38 per cent is 37.5% to 38.5%", () => {
    expect(notation(bounds(parseFigure("38 per cent", { as: "rate" }), "conventional"))).toBe(
      "[3/8, 77/200)",
    );
  });
});

describe("a figure beside its own words", () => {
  test.each<[string, Figure]>([
    ["agrees", pounds("1100000", "more-than", "over £1.1m")],
    ["agrees without a mark", pounds("1100000", "more-than", "over 1.1m")],
    ["agrees as a share", { value: Rate.of("0.38"), qualifier: "exact", asStated: "38%" }],
    ["is not judged where the words show no number", count(10, "exact", "each of the 10")],
    ["is not judged where the words cannot be read", pounds("1", "exact", "the same amount")],
  ])("%s", (_, figure) => {
    expect(checkFigure(figure)).toEqual([]);
  });

  test.each<[string, Figure, readonly string[]]>([
    ["another amount", pounds("11000000", "more-than", "over £1.1m"), ["value"]],
    [
      "another currency",
      { ...pounds("5"), value: Money.of("5", "EUR"), asStated: "£5" },
      ["value"],
    ],
    ["another kind", count(38, "exact", "38%"), ["value"]],
    ["money for a count", count(5, "exact", "£5"), ["value"]],
    ["a qualifier lost in reporting", count(5000, "exact", "c5,000"), ["qualifier"]],
    [
      "additional left away",
      pounds("10000000", "at-least", "at least £10 million additional"),
      ["additional"],
    ],
  ])("warns of %s", (_, figure, differs) => {
    expect(checkFigure(figure).map(({ values }) => values.differs)).toEqual([differs]);
  });
});
