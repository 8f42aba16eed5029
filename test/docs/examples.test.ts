import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { documentedFiles, type Example, examplesIn, fences, root } from "./findExamples.ts";
import { runExample } from "./runExample.ts";
import { typeErrors } from "./typeErrors.ts";
import { withChecks } from "./withChecks.ts";

const money = 'import { Money } from "concordat";\n';

const broken = [
  ["a wrong value", 'Money.parse("£5").toString(); // => "GBP 6.00"'],
  ["a wrong value on the next line", 'Money.parse("£5").toString();\n// => "GBP 6.00"'],
  ["a wrong value of a constant", 'const five = Money.parse("£5").minor; // => 5'],
  ["a value with a key too few", 'Money.parse("£5").toJSON(); // => { amount: "5.00" }'],
  ["an error that is not thrown", 'Money.parse("£5"); // throws money.text'],
  ["another error", 'Money.parse("£"); // throws money.invalid-amount'],
  ["an error that nobody expects", 'Money.parse("£");'],
].map(([what, code]) => ({ what, example: exampleOf(money + code) }));

const uncompilable = (
  [
    ["a name that is not exported", 'import { Coins } from "concordat";', 2],
    ["a name that is not declared", "Coins; // => 5", 2],
    ["a name in a value that is not declared", "5; // => five", 2],
    ["a value that is no expression", "5; // => five or so", 2],
    ["two currencies", `${money}Money.of(1, "GBP").plus(Money.of(1, "USD"));`, 3],
  ] as const
).map(([what, code, line]) => ({ what, example: exampleOf(code), line }));

const right = exampleOf(`${money}Money.parse("£5").toString(); // => "GBP 5.00"
const five = Money.parse("£5").minor; // => 500
Money.parse("£"); // throws money.text
await Promise.resolve([five, -0]);
// => [500, -0]`);

const examples = documentedFiles().flatMap(examplesIn);
const madeUp = [...broken, ...uncompilable].map(({ example }) => example);
const errors = typeErrors([...examples, ...madeUp, right]);

function exampleOf(code: string): Example {
  const [found] = fences("page.md", `\`\`\`ts\n${code}\n\`\`\``, 1, "");
  if (found === undefined) throw new Error("no fence was found");
  return found;
}

describe("an example in the docs compiles in a strict project, runs, and keeps its promises", () => {
  for (const example of examples) {
    test(example.title, async () => {
      expect(errors.get(example)).toEqual([]);
      await runExample(example);
    });
  }
});

describe("the examples are all found", () => {
  test("in the sources there are many", () => {
    expect(examples.length).toBeGreaterThan(150);
  });

  test.each(documentedFiles())("%s has no other fence of TypeScript", (file) => {
    const text = readFileSync(join(root, file), "utf8");
    // A file, which begins with its name, is run with the package: a program by the tests of the package, a
    // recipe for Jest by those of its consumers.
    const opened =
      text.match(
        /^[ *]*(?:```|~~~) ?(?:ts|tsx|typescript|js|javascript)\b(?!\n\/\/ (?:[\w-]+\.mjs\n|[\w.]+\.cjs\b))/gm,
      ) ?? [];
    expect(examplesIn(file).length).toBe(opened.length);
  });

  test("the line of an example is the line of its code", () => {
    for (const { file, line, code } of examples) {
      const text = readFileSync(join(root, file), "utf8").split("\n")[line - 1];
      expect(text?.endsWith(code.split("\n")[0] ?? ""), `${file}:${line}`).toBe(true);
    }
  });
});

describe("a broken example is caught", () => {
  test.each(broken)("when it runs: $what", async ({ example }) => {
    expect(errors.get(example)).toEqual([]);
    await expect(runExample(example)).rejects.toThrow();
  });

  test.each(uncompilable)("when it compiles: $what", ({ example, line }) => {
    expect(errors.get(example)?.[0]).toMatch(`page.md:${line} `);
  });

  test.each([
    ["inside a block", "{\n  5; // => 6\n}"],
    ["after no statement", "// => 6"],
    ["without a space", "5; //=> 6"],
  ])("before it compiles: a promise that nothing checks, %s", (_where, code) => {
    expect(() => withChecks(code)).toThrow(SyntaxError);
  });

  test("and the same examples pass when they are right", async () => {
    expect(errors.get(right)).toEqual([]);
    await runExample(right);
  });
});
