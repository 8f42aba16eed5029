import { Rate } from "concordat";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const rates = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([numerator, denominator]) => Rate.ratio(numerator, denominator));

const refusal = (reason: string, position: number) =>
  expect.objectContaining({ code: "rate.invalid", values: { reason, position } });

describe("making a rate", () => {
  test("decimal text, whole numbers and bigints are exact", () => {
    expect(Rate.of("0.025").toString()).toBe("1/40");
    expect(Rate.of("-12.50").toString()).toBe("-25/2");
    expect(Rate.of(3).toString()).toBe("3");
    expect(Rate.of(10n ** 30n).toString()).toBe(`1${"0".repeat(30)}`);
    expect(Rate.of("-0").toString()).toBe("0");
  });

  test("a percentage is counted in hundredths", () => {
    expect(Rate.percent("2.5")).toEqual(Rate.of("0.025"));
    expect(Rate.percent(Rate.ratio(1, 3)).toString()).toBe("1/300");
  });

  test("a ratio is brought to lowest terms with a positive denominator", () => {
    expect(Rate.ratio(22, -9000).toString()).toBe("-11/4500");
    expect(Rate.ratio("1.1", "450")).toEqual(Rate.ratio(11, 4500));
  });

  test.each([
    [0.025, "fractional-number", 0],
    [2 ** 53, "unsafe-number", 0],
    [Number.NaN, "unsafe-number", 0],
    ["", "not-decimal", 0],
    ["+1", "not-decimal", 0],
    [".5", "not-decimal", 0],
    ["5.", "not-decimal", 2],
    ["05", "not-decimal", 1],
    ["1e5", "not-decimal", 1],
    ["1,000", "not-decimal", 1],
    [" 1", "not-decimal", 0],
    ["1/3", "not-decimal", 1],
    ["9".repeat(1001), "too-long", 1000],
    [undefined as unknown as string, "wrong-type", 0],
  ])("of(%j) is refused as %s", (value, reason, position) => {
    expect(() => Rate.of(value)).toThrow(refusal(reason, position));
  });

  test("what a message advises is taken by whatever threw it", () => {
    const advice = expect.objectContaining({
      message: expect.stringMatching(/: give text such as "0.025", or Rate.percent\("2.5"\)$/),
    });
    expect(() => Rate.parse(3 as unknown as string)).toThrow(advice);
    expect(() => Rate.of(0.5)).toThrow(advice);
    expect(() => Rate.of("1/40")).toThrow(advice);
    expect(Rate.parse("0.025")).toEqual(Rate.of("0.025"));
  });

  test("no error message repeats the text", () => {
    expect(() => Rate.of("secret")).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("secret") }),
    );
  });
});

describe("reading a rate", () => {
  test("fractions, whole numbers and decimals are read", () => {
    expect(Rate.parse("11/4500")).toEqual(Rate.ratio(11, 4500));
    expect(Rate.parse("-22/9000").toString()).toBe("-11/4500");
    expect(Rate.parse("3/1")).toEqual(Rate.parse("3"));
    expect(Rate.parse("0.025").toString()).toBe("1/40");
  });

  test.each([
    ["/3", 0],
    ["1/", 2],
    ["1/-3", 2],
    ["1/3/5", 3],
    ["1.5/3", 1],
    ["1/1.5", 3],
    ["1 /3", 1],
  ])("%j is refused at position %i", (text, position) => {
    expect(() => Rate.parse(text)).toThrow(refusal("not-decimal", position));
  });

  test("a zero below the line is a division by zero", () => {
    expect(() => Rate.parse("1/0")).toThrow(
      expect.objectContaining({ code: "arithmetic.division-by-zero" }),
    );
  });

  test("a rate of more than 1,000 characters is written and not read back", () => {
    const long = Rate.percent("2.5").compound(365);
    expect(long.toJSON().length).toBeGreaterThan(1000);
    expect(() => Rate.parse(long.toJSON())).toThrow(refusal("too-long", 1000));
    const longest = `1/${"3".repeat(998)}`;
    expect(Rate.parse(longest).toJSON()).toBe(longest);
  });

  test("what is written is read back as the same rate", () => {
    fc.assert(
      fc.property(rates, (rate) => {
        expect(Rate.parse(rate.toJSON())).toEqual(rate);
      }),
      { numRuns: 100 },
    );
  });
});

describe("arithmetic of rates", () => {
  test("the field laws hold", () => {
    fc.assert(
      fc.property(rates, rates, rates, (a, b, c) => {
        expect(a.plus(b)).toEqual(b.plus(a));
        expect(a.plus(b).minus(b)).toEqual(a);
        expect(a.times(b.plus(c))).toEqual(a.times(b).plus(a.times(c)));
        if (!b.isZero()) expect(a.times(b).dividedBy(b)).toEqual(a);
        expect(a.compare(b) + b.compare(a)).toBe(0);
        expect(a.equals(b)).toBe(a.minus(b).isZero());
      }),
      { numRuns: 100 },
    );
  });

  test("the parts of a year make one year", () => {
    const days = [59, 365, 365, 366, 365, 306];
    expect(Rate.sum(days.map((count) => Rate.ratio(count, 1826))).toJSON()).toBe("1");
    expect(Rate.sum([]).isZero()).toBe(true);
  });

  test("signs are told", () => {
    const signs = ["-1", "0", "1"]
      .map(Rate.of)
      .map((r) => [r.isNegative(), r.isZero(), r.isPositive()]);
    expect(signs).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });

  test("operators throw, templates and JSON give text", () => {
    expect(() => Rate.of(1) < Rate.of(2)).toThrow(
      expect.objectContaining({ code: "value.primitive-conversion", values: { type: "Rate" } }),
    );
    expect(`${Rate.percent(38)} ${JSON.stringify([Rate.percent(38)])}`).toBe('19/50 ["19/50"]');
  });
});

describe("writing a rate", () => {
  test("decimals need a rounding mode when they do not suffice", () => {
    expect(Rate.ratio(1, 8).toDecimalString(4)).toBe("0.1250");
    expect(Rate.ratio(-2, 3).toDecimalString(2, "half-even")).toBe("-0.67");
    expect(Rate.of("-0.001").toDecimalString(2, "down")).toBe("0.00");
    expect(() => Rate.ratio(1, 3).toDecimalString(2)).toThrow(
      expect.objectContaining({ code: "rounding.needed" }),
    );
    expect(() => Rate.ratio(1, 8).toDecimalString(2)).toThrow(
      'The result needs rounding: give a mode such as "half-even"',
    );
    expect(() => Rate.of(1).toDecimalString(1.5)).toThrow(
      expect.objectContaining({ code: "rate.invalid-digits" }),
    );
  });

  test("a percentage is rounded half up unless another mode is given", () => {
    expect(Rate.ratio(3, 11).format({ digits: 2 })).toBe("27.27%");
    expect(Rate.percent("12.5").format({ digits: 0 })).toBe("13%");
    expect(Rate.percent("12.5").format({ digits: 0, rounding: "half-even" })).toBe("12%");
  });
});

describe("recognising a rate", () => {
  test("its look-alike is none", () => {
    expect(Rate.isRate(Rate.of(1))).toBe(true);
    expect(Rate.isRate({ ...Rate.of(1) })).toBe(false);
    expect(Rate.isRate(null)).toBe(false);
  });
});

test("a basis point is a hundredth of a per cent", () => {
  expect(Rate.basisPoints(250)).toEqual(Rate.percent("2.5"));
  expect(Rate.basisPoints("0.5").toString()).toBe("1/20000");
});

test("compound growth over several periods is exact", () => {
  expect(Rate.percent(2).compound(3).toDecimalString(6)).toBe("0.061208");
  expect(Rate.percent("-50").compound(2).toString()).toBe("-3/4");
  expect(Rate.percent(2).compound(0).isZero()).toBe(true);
  expect(Rate.of(-1).compound(4).toString()).toBe("-1");
  const yearly = Rate.ratio(1, 3);
  expect(yearly.compound(5).plus(1)).toEqual(Rate.ratio(4 ** 5, 3 ** 5));
});

test.each([-1, 1.5, 1001, Number.NaN])("compounding over %d periods is refused", (periods) => {
  expect(() => Rate.percent(2).compound(periods)).toThrow(
    expect.objectContaining({ code: "rate.invalid-periods" }),
  );
});
