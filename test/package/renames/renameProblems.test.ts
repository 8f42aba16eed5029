import { expect, test } from "vitest";
import { madeUpRelease } from "./madeUpRelease.ts";
import { renameProblems } from "./renameProblems.ts";

test("a release that drops nothing needs no row", () => {
  expect(renameProblems(madeUpRelease({}))).toEqual([]);
});

test("a name that went without a row is reported", () => {
  expect(renameProblems(madeUpRelease({ deal: "function" }))).toEqual([
    "deal went, and no row says what takes its place",
  ]);
});

test("a row, a pattern or a reason is enough", () => {
  const gone = { deal: "function", FundJson: "interface", isMixedError: "function", Odd: "type" };
  const names = { deal: "split", Odd: { gone: "nothing used it" } };
  expect(renameProblems(madeUpRelease(gone, { names }))).toEqual([]);
});

test.each([
  ["deel", "deal → deel: deel is not exported"],
  ["Wire<Funds>", "deal → Wire<Funds>: Funds is not exported"],
  ["split(money)", "deal → split(money): money is not exported"],
  ["split(", "deal → split(: this is not TypeScript"],
  [
    'isDomainError(error, "money.mixt")',
    'deal → isDomainError(error, "money.mixt"): there is no id money.mixt',
  ],
])("a row that leads to %s is reported", (form, problem) => {
  const release = madeUpRelease({ deal: "function" }, { names: { deal: form } });
  expect(renameProblems(release)).toEqual([problem]);
});

test("members of what is exported need no export of their own", () => {
  const release = madeUpRelease({ deal: "function" }, { names: { deal: "split(error).deal" } });
  expect(renameProblems(release)).toEqual([]);
});

test("a pattern must lead somewhere too", () => {
  expect(renameProblems(madeUpRelease({ GrantJson: "interface" }))).toEqual([
    "GrantJson → Wire<Grant>: Grant is not exported",
  ]);
});

test("a row for what did not go is reported", () => {
  expect(renameProblems(madeUpRelease({}, { names: { split: "deal" } }))).toEqual([
    "split did not go: its row is not needed",
  ]);
});

test("a class that became an interface is a value that went", () => {
  const release = madeUpRelease({ Fund: "class" });
  expect(renameProblems(release)).toEqual(["Fund went, and no row says what takes its place"]);
});

test("an interface that became a class went nowhere", () => {
  const release = madeUpRelease({}, {}, { now: madeUpRelease({ Fund: "class" }).before });
  expect(renameProblems(release)).toEqual([]);
});

test("an id that went needs a row, which must name an id of today", () => {
  const ids = { named: {}, errors: [], rules: ["grant.old"] };
  const problems = (rows: Readonly<Record<string, string>>) =>
    renameProblems(madeUpRelease({}, { ids: rows }, { ids }));
  expect(problems({})).toEqual(["grant.old went, and no row says what takes its place"]);
  expect(problems({ "grant.old": "grant.new" })).toEqual([
    "grant.old → grant.new: there is no such id",
  ]);
  expect(problems({ "grant.old": "money.mixed" })).toEqual([]);
});
