import { type Finding, formatFindings, formatPath } from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const found = (severity: Finding["severity"], rule: string, path: Finding["path"]): Finding => ({
  severity,
  rule,
  path,
  message: `About ${rule}.`,
  values: {},
});

describe("a path", () => {
  test.each([
    [[], "(the whole)"],
    [["memoranda", 0, "investment"], "memoranda[0].investment"],
    [[0, "fund"], "[0].fund"],
    [["a", 1, 2, "b"], "a[1][2].b"],
    [["extensions", "our key", "x"], 'extensions["our key"].x'],
    [["extensions", ""], 'extensions[""]'],
    [["extensions", "0"], 'extensions["0"]'],
    [["extensions", 'say "no"'], 'extensions["say \\"no\\""]'],
    [["__proto__", "constructor"], "__proto__.constructor"],
  ])("%j is written as a person would write it", (path, text) => {
    expect(formatPath(path)).toBe(text);
  });

  test("lets no control or direction character through", () => {
    expect(formatPath(["\u001b[31m"])).toBe('["\\u001b[31m"]');
    expect(formatPath(["a\nb\t\u202e\u0085é😀"])).toBe(
      '["a\\nb\\t\\u202e\\u0085\\u00e9\\ud83d\\ude00"]',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.nat())), (path) =>
        /^[\x20-\x7e]*$/.test(formatPath(path).replaceAll("…", "")),
      ),
    );
  });

  test("is cut where a key goes on and on", () => {
    expect(formatPath(["k".repeat(100)])).toBe("k".repeat(100));
    expect(formatPath(["k".repeat(101)])).toBe(`["${"k".repeat(100)}…"]`);
    expect(formatPath(["k".repeat(1_000_000)])).toBe(`["${"k".repeat(100)}…"]`);
  });

  test("tells keys apart that differ only in what has to be escaped", () => {
    expect(formatPath(["a.b"])).not.toBe(formatPath(["a", "b"]));
    expect(formatPath(["0"])).not.toBe(formatPath([0]));
  });
});

describe("findings as text", () => {
  test("are empty for no findings", () => {
    expect(formatFindings([])).toBe("");
  });

  test("are aligned lines: severity, rule, place, message", () => {
    expect(
      formatFindings([
        found("info", "fund.overdrawn", ["memoranda", 0]),
        found("warning", "a.b", []),
      ]),
    ).toBe(
      [
        "WARN   a.b             (the whole)   About a.b.",
        "INFO   fund.overdrawn  memoranda[0]  About fund.overdrawn.",
      ].join("\n"),
    );
  });

  test("show errors first, then warnings, then notes, each in the order given", () => {
    const findings = [
      found("info", "n.one", []),
      found("error", "e.one", []),
      found("warning", "w.one", []),
      found("error", "e.two", []),
      found("info", "n.two", []),
    ];
    const rules = formatFindings(findings)
      .split("\n")
      .map((line) => line.split(/ +/)[1]);
    expect(rules).toEqual(["e.one", "e.two", "w.one", "n.one", "n.two"]);
  });
});
