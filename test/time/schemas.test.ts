import {
  type DateRange,
  type Deadline,
  dateRangeSchema,
  deadline,
  deadlineSchema,
  financialYearSchema,
  isDeadline,
  isFinancialYear,
  isLocalDate,
  isPartialDate,
  type LocalDate,
  localDateSchema,
  partialDateSchema,
} from "concordat";
import * as fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { anyDate } from "./calendar.ts";

function issueOf(schema: z.ZodType, input: unknown): unknown {
  const result = schema.safeParse(input);
  if (result.success || result.error.issues.length !== 1) return undefined;
  const issue = result.error.issues[0];
  if (issue?.code !== "custom") return issue;
  const { rule } = issue.params ?? {};
  return { rule, path: issue.path };
}

/** What JSON Schema says to other languages: a pattern, and another for the exceptions. */
function patternOf(schema: z.ZodType): { test(text: string): boolean } {
  const { type, pattern, not, ...rest } = z.toJSONSchema(schema, { io: "input" });
  expect(type).toBe("string");
  expect(Object.keys(rest)).toEqual(["$schema"]);
  const shape = new RegExp(pattern ?? "no pattern", "u");
  const except = new RegExp((not as z.core.JSONSchema.BaseSchema).pattern ?? "", "u");
  return { test: (text) => shape.test(text) && !except.test(text) };
}

describe("what is read from JSON", () => {
  test("has the type of the domain", () => {
    expectTypeOf(localDateSchema.parse("2017-02-01")).toEqualTypeOf<LocalDate>();
    expectTypeOf(deadlineSchema.parse("2018-06-29T17:00")).toEqualTypeOf<Deadline>();
    expectTypeOf(
      dateRangeSchema.parse({ start: "2017-02-01", end: "2022-01-31" }),
    ).toEqualTypeOf<DateRange>();
  });

  test("is the text itself, and encodes back to it", () => {
    for (const [schema, text] of [
      [localDateSchema, "2017-02-01"],
      [partialDateSchema, "2017-02"],
      [financialYearSchema, "2016/17"],
      [deadlineSchema, "2018-06-29T17:00"],
      [deadlineSchema, "2018-06-29"],
    ] as const) {
      expect(schema.parse(text)).toBe(text);
      expect(z.encode(schema, schema.parse(text) as never)).toBe(text);
    }
    const json = { start: "2017-02-01", end: "2022-01-31" };
    expect(dateRangeSchema.parse(json)).toEqual(json);
    expect(z.encode(dateRangeSchema, dateRangeSchema.parse(json))).toEqual(json);
  });
});

describe("what is refused names its rule", () => {
  test.each([
    [localDateSchema, "2011-04-31", "date.not-in-calendar"],
    [localDateSchema, "2011-04", "date.format"],
    [localDateSchema, "x".repeat(100_000), "date.format"],
    [partialDateSchema, "2017-13", "date.not-in-calendar"],
    [partialDateSchema, "2017-1", "date.format"],
    [financialYearSchema, "2016/18", "financial-year.not-consecutive"],
    [financialYearSchema, "2016-17", "financial-year.format"],
    [financialYearSchema, "2016", "financial-year.format"],
    [financialYearSchema, "0000/01", "financial-year.out-of-range"],
    [deadlineSchema, "2018-06-31", "deadline.date"],
    [deadlineSchema, "2018-06-29T24:00", "deadline.time"],
    [deadlineSchema, "2018-06-29T17:00Z", "deadline.format"],
    [deadlineSchema, "2018-03-25T01:30", "deadline.skipped-hour"],
    [deadlineSchema, "1971-12-31", "deadline.before-1972"],
  ])("case %#", (schema, text, rule) => {
    expect(issueOf(schema, text)).toEqual({ rule, path: [] });
  });

  test("a value that is not text has the wrong type, and no rule of the domain", () => {
    for (const schema of [localDateSchema, partialDateSchema, financialYearSchema]) {
      expect(issueOf(schema, 2017)).toMatchObject({ code: "invalid_type" });
    }
  });

  test("a financial year in another form is told its canonical one", () => {
    const result = financialYearSchema.safeParse("FY2016–17");
    expect(result.error?.issues[0]?.message).toContain('"2016/17"');
  });

  test("an end before the start is refused at the end", () => {
    expect(issueOf(dateRangeSchema, { start: "2022-01-31", end: "2017-02-01" })).toEqual({
      rule: "date-range.end-before-start",
      path: ["end"],
    });
    expect(dateRangeSchema.safeParse({ start: "2017-02-01", end: "2017-02-01" }).success).toBe(
      true,
    );
  });

  test("a date of a range is refused where it stands, and unknown keys are refused", () => {
    const json = { start: "2017-02-30", end: "2017-02-01" };
    expect(issueOf(dateRangeSchema, json)).toEqual({
      rule: "date.not-in-calendar",
      path: ["start"],
    });
    expect(
      issueOf(dateRangeSchema, { start: "2017-02-01", end: "2017-02-28", days: 28 }),
    ).toMatchObject({ code: "unrecognized_keys" });
  });
});

describe("JSON Schema says the same as the readers", () => {
  test("on every day 00 to 32 of every month 00 to 13, in years of each kind", () => {
    const date = patternOf(localDateSchema);
    const partial = patternOf(partialDateSchema);
    const two = (number: number): string => `${number}`.padStart(2, "0");
    const wrong: string[] = [];
    const check = (text: string): void => {
      if (date.test(text) !== isLocalDate(text)) wrong.push(text);
      if (partial.test(text) !== isPartialDate(text)) wrong.push(text);
    };
    for (const year of [0, 1, 4, 10, 99, 100, 200, 400, 1000, 1900, 2000, 2011, 2012, 2400, 9999]) {
      check(`${year}`.padStart(4, "0"));
      for (let month = 0; month <= 13; month++) {
        check(`${`${year}`.padStart(4, "0")}-${two(month)}`);
        for (let day = 0; day <= 32; day++) {
          check(`${`${year}`.padStart(4, "0")}-${two(month)}-${two(day)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test("on 28 and 29 February and 1 January of every year", () => {
    const date = patternOf(localDateSchema);
    for (let year = 0; year <= 9999; year++) {
      for (const day of ["01-01", "02-28", "02-29"]) {
        const text = `${`${year}`.padStart(4, "0")}-${day}`;
        if (date.test(text) !== isLocalDate(text)) expect.fail(text);
      }
    }
  });

  test("on every pair of years that could be a financial year", () => {
    const pattern = patternOf(financialYearSchema);
    for (let first = 0; first <= 9999; first++) {
      for (const second of [first - 1, first, first + 1, first + 2, first + 11]) {
        const text = `${`${first}`.padStart(4, "0")}/${`${(second + 100) % 100}`.padStart(2, "0")}`;
        if (pattern.test(text) !== isFinancialYear(text)) expect.fail(text);
      }
    }
  });

  test("on every deadline but an hour that the clocks skip", () => {
    const pattern = patternOf(deadlineSchema);
    for (let year = 1960; year <= 9999; year++) {
      for (const day of ["01-01", "02-28", "02-29", "06-31", "13-01"]) {
        const text = `${year}-${day}`;
        if (pattern.test(text) !== isDeadline(text)) expect.fail(text);
      }
    }
    for (const time of ["00:00", "09:59", "19:59", "23:59", "24:00", "12:60", "1:00", "12:00:00"]) {
      const text = `2018-06-29T${time}`;
      expect(pattern.test(text)).toBe(isDeadline(text));
    }
    expect(pattern.test("2018-03-25T01:30")).toBe(true);
    expect(isDeadline("2018-03-25T01:30")).toBe(false);
    fc.assert(fc.property(fc.string(), (text) => pattern.test(text) === isDeadline(text)));
    expect(pattern.test(deadline("9999-12-31T23:59"))).toBe(true);
  });

  test("on any date and on any text", () => {
    const date = patternOf(localDateSchema);
    fc.assert(fc.property(anyDate, (text) => date.test(text)));
    fc.assert(fc.property(fc.string(), (text) => date.test(text) === isLocalDate(text)));
  });

  test("a range is an object of two dates and nothing else", () => {
    expect(z.toJSONSchema(dateRangeSchema, { io: "input" })).toMatchObject({
      type: "object",
      required: ["start", "end"],
      additionalProperties: false,
    });
  });
});
