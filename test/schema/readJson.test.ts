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
      "This stops being JSON at line 1, column 2: check the commas, quotes and brackets there.",
    );
  });

  test("however deep or long it is", () => {
    const deep = 128;
    expect(faultOf("[".repeat(deep))).toEqual({ line: 1, column: deep + 1 });
    expect(faultOf(`["${"a\\n".repeat(1_000_000)}", x]`)).toEqual({ line: 1, column: 3_000_006 });
  });
});

describe("text that passes a limit is not parsed", () => {
  const refusal = (text: unknown, limits = {}): unknown => {
    const result = readJson(z.unknown(), text as string, limits);
    return result.ok ? undefined : result.problems.map(({ rule, values }) => ({ rule, ...values }));
  };

  test.each([
    ["[".repeat(200_000), {}, { rule: "input.too-deep", limit: 128, line: 1, column: 129 }],
    ['{"a":\n[[1]]}', { depth: 2 }, { rule: "input.too-deep", limit: 2, line: 2, column: 2 }],
    ["[1,\n2,3]", { listLength: 2 }, { rule: "input.list-too-long", limit: 2, line: 2, column: 2 }],
    ["[1,2,3,4,5]", { values: 2 }, { rule: "input.too-many-values", limit: 2, line: 1, column: 7 }],
    [
      '{"a":1,\n"b":2,"c":3}',
      { keyCount: 2 },
      { rule: "input.too-many-keys", limit: 2, line: 2, column: 10 },
    ],
    [
      '[{"a":{"b":1}},{"a":1,"b":2}]',
      { keyCount: 1 },
      { rule: "input.too-many-keys", limit: 1, line: 1, column: 26 },
    ],
    ["[1]", { jsonLength: 2 }, { rule: "json.too-long", limit: 2 }],
    [undefined, {}, { rule: "input.not-json" }],
  ])("%.20j", (text, limits, expected) => {
    expect(refusal(text, limits)).toEqual([expected]);
  });

  test("and the keys of an object are no elements of a list, nor the other way round", () => {
    expect(refusal('{"a":1,"b":2,"c":3}', { listLength: 2 })).toBeUndefined();
    expect(refusal("[1,2,3]", { keyCount: 2 })).toBeUndefined();
    const keys = Array.from({ length: 1_500_000 }, (_, index) => `"${index}":1`).join();
    expect(refusal(`{${keys}}`)).toMatchObject([{ rule: "input.too-many-keys", limit: 100_000 }]);
    const lifted = { keyCount: Number.POSITIVE_INFINITY };
    expect(refusal(`{${keys}}`, lifted)).toBeUndefined();
  });

  test("and a key repeated too often is a repeated key, unless the text is no JSON", () => {
    const refused = refusal('{"a":{},"b":1,"a":2,"c":3}', { keyCount: 2 });
    expect(refused).toEqual([{ rule: "json.repeated-key", line: 1, column: 15 }]);
    for (const text of ['{"\\q":1,"\\q":1,"\\q":1}', '{"a":::', "{:::"]) {
      const [found] = refusal(text, { keyCount: 2 }) as readonly unknown[];
      expect(found).toMatchObject({ rule: "input.too-many-keys" });
    }
  });

  test("and limits do not count what stands inside text", () => {
    expect(
      refusal('["[[,,:\\"[", "\\\\"]', { depth: 1, listLength: 2, values: 3 }),
    ).toBeUndefined();
  });
});

describe("a key that stands twice in one object is refused", () => {
  test.each([
    ['{"a":1,"a":1}', 1, 8],
    ['{"b":[{"a":1},{"a":1}],\n"c":{"a":{},\n "a":2}}', 3, 2],
    ['{"a":1,"\\u0061":2}', 1, 8],
    ['{"__proto__":1,"__proto__":2}', 1, 16],
  ])("%j at line %i, column %i", (text, line, column) => {
    const result = readJson(z.unknown(), text);
    expect(!result.ok && result.problems).toMatchObject([
      { rule: "json.repeated-key", path: [], values: { line, column } },
    ]);
  });

  test("and one that stands in two objects is not", () => {
    expect(readJson(z.unknown(), '[{"a":{"a":1}},{"a":":"}]').ok).toBe(true);
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

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test("cut JSON or JSON with a stray mark is placed within the text", () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom("", ",", "]", "}", '"', "x"),
      (text, at, mark) => {
        const cut = at % (text.length + 1);
        const broken = text.slice(0, cut) + mark + (mark === "" ? "" : text.slice(cut));
        if (isJson(broken)) return;
        const fault = faultOf(broken) as { line: number; column: number };
        expect(fault.line).toBe(1);
        expect(fault.column).toBeGreaterThanOrEqual(1);
        expect(fault.column).toBeLessThanOrEqual(broken.length + 1);
      },
    ),
  );
});
