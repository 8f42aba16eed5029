import { fundSchema, readJson } from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";

function faultOf(text: string): unknown {
  const result = readJson(z.unknown(), text);
  if (result.ok) return undefined;
  const [problem] = result.problems;
  expect(result.problems).toHaveLength(1);
  expect(problem).toMatchObject({ rule: "json.syntax", severity: "error", path: [] });
  return problem?.values;
}

describe("text that is not JSON gives the line and column of the fault", () => {
  test.each([
    ["", 1, 1],
    ["   ", 1, 4],
    ["nope", 1, 1],
    ['{ "a": nope }', 1, 8],
    ['{ "a": 1, }', 1, 11],
    ['{ "id": "a",\n  name }', 2, 3],
    ['{\r\n  "a": 1\r\n  "b": 2 }', 3, 3],
    ["[1 2]", 1, 4],
    ["[1,]", 1, 4],
    ["[1", 1, 3],
    ["[1]]", 1, 4],
    ["[}", 1, 2],
    ["{]", 1, 2],
    ["[1}", 1, 3],
    ['{"a" 1}', 1, 6],
    ["{'a': 1}", 1, 2],
    ["{a: 1}", 1, 2],
    ['"unfinished', 1, 1],
    ['"a\nb"', 1, 1],
    ['["\\q"]', 1, 2],
    ['["\\u12g4"]', 1, 2],
    ["01", 1, 2],
    ["1.", 1, 2],
    ["-", 1, 1],
    ["+1", 1, 1],
    ["1e", 1, 2],
    ["NaN", 1, 1],
    ["true false", 1, 6],
    ["}", 1, 1],
    ["// a comment\n{}", 1, 1],
    ["{}\n\n  x", 3, 3],
    ["\u00a01", 1, 1],
  ])("%j at line %i, column %i", (text, line, column) => {
    expect(faultOf(text)).toEqual({ line, column });
  });

  test("and the remedy", () => {
    const result = readJson(fundSchema, "{");
    expect(!result.ok && result.problems[0]?.message).toBe(
      "Not JSON from line 1, column 2: check the commas, quotes and brackets there.",
    );
  });

  test("however deep or long it is", () => {
    const deep = 200_000;
    expect(faultOf("[".repeat(deep))).toEqual({ line: 1, column: deep + 1 });
    expect(faultOf(`["${"a\\n".repeat(1_000_000)}", x]`)).toEqual({ line: 1, column: 3_000_006 });
  });
});

describe("text that is JSON", () => {
  test("may begin with a byte order mark", () => {
    expect(readJson(fundSchema, '\uFEFF{ "id": "a", "name": "A" }')).toEqual({
      ok: true,
      value: { id: "a", name: "A" },
    });
    expect(faultOf("\uFEFF\uFEFF1")).toEqual({ line: 1, column: 1 });
  });

  test("gives no syntax problem, whatever it holds", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2, "\t", "\r\n"), (text, indent) => {
        const value: unknown = JSON.parse(text);
        const result = readJson(z.unknown(), JSON.stringify(value, null, indent));
        expect(result).toEqual({ ok: true, value });
      }),
    );
  });
});

test("cut JSON or JSON with a stray mark is placed within the text", () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom("", ",", "]", "}", '"', "x"),
      (text, at, mark) => {
        const cut = at % (text.length + 1);
        const broken = text.slice(0, cut) + mark + (mark === "" ? "" : text.slice(cut));
        const fault = faultOf(broken) as { line: number; column: number } | undefined;
        if (fault === undefined) return;
        expect(fault.line).toBe(1);
        expect(fault.column).toBeGreaterThanOrEqual(1);
        expect(fault.column).toBeLessThanOrEqual(broken.length + 1);
        // Everything before the fault can still be continued to JSON; so the fault is no later.
        expect(() => JSON.parse(broken)).toThrow();
      },
    ),
  );
});
