import { Rate, type RoundingMode } from "concordat";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const inputs = ["5.5", "2.5", "1.6", "1.1", "1.0", "-1.0", "-1.1", "-1.6", "-2.5", "-5.5"];

const expected: Record<Exclude<RoundingMode, "unnecessary">, string[]> = {
  up: ["6", "3", "2", "2", "1", "-1", "-2", "-2", "-3", "-6"],
  down: ["5", "2", "1", "1", "1", "-1", "-1", "-1", "-2", "-5"],
  ceiling: ["6", "3", "2", "2", "1", "-1", "-1", "-1", "-2", "-5"],
  floor: ["5", "2", "1", "1", "1", "-1", "-2", "-2", "-3", "-6"],
  "half-up": ["6", "3", "2", "1", "1", "-1", "-1", "-2", "-3", "-6"],
  "half-down": ["5", "2", "2", "1", "1", "-1", "-1", "-2", "-2", "-5"],
  "half-even": ["6", "2", "2", "1", "1", "-1", "-1", "-2", "-2", "-6"],
  "half-odd": ["5", "3", "2", "1", "1", "-1", "-1", "-2", "-3", "-5"],
  "half-ceiling": ["6", "3", "2", "1", "1", "-1", "-1", "-2", "-2", "-5"],
  "half-floor": ["5", "2", "2", "1", "1", "-1", "-1", "-2", "-3", "-6"],
};

const modes = Object.keys(expected) as (keyof typeof expected)[];

describe("rounding to whole numbers", () => {
  test.each(modes)("%s gives what its table says", (mode) => {
    expect(inputs.map((text) => Rate.of(text).toDecimalString(0, mode))).toEqual(expected[mode]);
  });

  test("unnecessary takes what is exact and names the neighbours of what is not", () => {
    expect(Rate.of("2.50").toDecimalString(1, "unnecessary")).toBe("2.5");
    expect(() => Rate.of("2.5").toDecimalString(0, "unnecessary")).toThrow(
      expect.objectContaining({ code: "rounding.needed", values: { below: "2", above: "3" } }),
    );
    expect(() => Rate.of("-2.5").toDecimalString(0, "unnecessary")).toThrow(
      expect.objectContaining({ values: { below: "-3", above: "-2" } }),
    );
  });

  test("a mode that does not exist is refused", () => {
    expect(() => Rate.of("2.5").toDecimalString(0, "bankers" as RoundingMode)).toThrow(
      expect.objectContaining({ code: "rounding.unknown-mode" }),
    );
  });

  test("every mode gives a neighbour of the exact value, and nearest modes the nearest one", () => {
    const part = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
    const whole = fc.bigInt({ min: 1n, max: 1000n });
    fc.assert(
      fc.property(part, whole, fc.constantFrom(...modes), (n, d, mode) => {
        const exact = Rate.ratio(n, d);
        const gap = exact.minus(exact.toDecimalString(0, mode));
        const size = gap.compare(0) < 0 ? gap.times(-1) : gap;
        expect(size.compare(1)).toBe(-1);
        if (mode.startsWith("half")) expect(size.compare("0.5")).not.toBe(1);
      }),
      { numRuns: 200 },
    );
  });
});
