import { expect, test } from "vitest";
import { brokenLine } from "./brokenLine.ts";

test("a short line stays as it is", () => {
  expect(brokenLine("type Side = 'left' | 'right';")).toEqual(["type Side = 'left' | 'right';"]);
});

test("a long list of parameters stands one a line, with the result after it", () => {
  const line =
    "    static deal<C extends Currency>(amount: Money<C>, weights: readonly Weight[], options?: DealOptions): Money<C>[];";
  expect(brokenLine(line)).toEqual([
    "    static deal<C extends Currency>(",
    "        amount: Money<C>,",
    "        weights: readonly Weight[],",
    "        options?: DealOptions,",
    "    ): Money<C>[];",
  ]);
});

test("a long union stands one member a line", () => {
  const names = Array.from({ length: 12 }, (_, index) => `"member-${index}"`);
  expect(brokenLine(`type Name = ${names.join(" | ")};`)).toEqual([
    "type Name =",
    ...names.map((name, index) => `    | ${name}${index === 11 ? ";" : ""}`),
  ]);
});

test("a long tuple stands one element a line", () => {
  const names = Array.from({ length: 12 }, (_, index) => `"element-${index}"`);
  expect(brokenLine(`const all: readonly [${names.join(", ")}];`)).toEqual([
    "const all: readonly [",
    ...names.map((name) => `    ${name},`),
    "];",
  ]);
});

test("what is still too long is broken again", () => {
  const line = `function deal(of: Readonly<Record<"${"a".repeat(40)}" | "${"b".repeat(40)}", Money>>, to: Weight): void;`;
  expect(brokenLine(line)).toEqual([
    "function deal(",
    "    of: Readonly<",
    "        Record<",
    `            "${"a".repeat(40)}" | "${"b".repeat(40)}",`,
    "            Money,",
    "        >",
    "    >,",
    "    to: Weight,",
    "): void;",
  ]);
});
