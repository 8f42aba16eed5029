import { expect, test } from "vitest";
import { madeUpRelease } from "./madeUpRelease.ts";
import type { Release } from "./Release.ts";
import { renameRows } from "./renameRows.ts";
import { renameTable } from "./renameTable.ts";

const cellsOf = (release: Release): readonly string[] =>
  renameTable(renameRows(release))
    .split("\n")
    .filter((line) => line.startsWith("| `"));

test("a release that drops nothing says so in place of both tables", () => {
  expect(renameTable(renameRows(madeUpRelease({})))).toBe(
    "No name has changed.\n\nNo rule or error id has changed.",
  );
});

test("every name has a line of its own, also where a pattern speaks for many", () => {
  const release = madeUpRelease({ WireJson: "type", FundJson: "interface" });
  expect(cellsOf(release)).toEqual([
    "| `FundJson` | `lib` | `Wire<Fund>` |",
    "| `WireJson` | `lib` | `Wire<Wire>` |",
  ]);
});

test("a pattern takes the new name of a name that changed itself", () => {
  const gone = { Pot: "interface", PotJson: "interface" };
  expect(cellsOf(madeUpRelease(gone, { names: { Pot: "Fund" } }))).toEqual([
    "| `Pot` | `lib` | `Fund` |",
    "| `PotJson` | `lib` | `Wire<Fund>` |",
  ]);
});

test("a guard becomes the question for its code, or for the family of its codes", () => {
  const release = madeUpRelease({ isMixedError: "function", isTermError: "function" });
  expect(cellsOf(release)).toEqual([
    '| `isMixedError` | `lib` | `isDomainError(error, "money.mixed")` |',
    '| `isTermError` | `lib` | `isDomainError(error) && error.code.startsWith("term.")` |',
  ]);
});

test("a type of values becomes the entry of the table that has its rule", () => {
  expect(cellsOf(madeUpRelease({ LateValues: "interface" }))).toEqual([
    '| `LateValues` | `lib` | `Fund["fund.late"]` |',
  ]);
});

test("a code that changed stands in the replacement as it is now", () => {
  const ids = { "money.mixed": "money.currency-mismatch" };
  expect(cellsOf(madeUpRelease({ isMixedError: "function" }, { ids }))).toEqual([
    '| `isMixedError` | `lib` | `isDomainError(error, "money.currency-mismatch")` |',
  ]);
});

test("a name that another entry point still exports is unchanged", () => {
  const before = { lib: { split: "function" }, "lib/money": { split: "function" } };
  const release = madeUpRelease({}, {}, { before });
  expect(cellsOf(release)).toEqual(["| `split` | `lib/money` | unchanged, from `lib` |"]);
});

test("the side that went is named where the other stays", () => {
  const release = madeUpRelease({ Fund: "class" }, { names: { Fund: { gone: "a plain object" } } });
  expect(cellsOf(release)).toEqual(["| `Fund` as a value | `lib` | a plain object |"]);
});

test("bars and backticks of a replacement do not end its cell", () => {
  const names = { Odd: "Wire<`a` | Fund>" };
  expect(cellsOf(madeUpRelease({ Odd: "type" }, { names }))).toEqual([
    "| `Odd` | `lib` | ``Wire<`a` \\| Fund>`` |",
  ]);
});
