import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { afterEach, describe, expect, test, vi } from "vitest";
import { root } from "./runExampleProgram.ts";
// Its tests run here.
import "../../examples/tasks/fixtures-in-a-test.ts";

// Node has SQLite from 22.5; before, a WebAssembly build of it stands in behind the same two methods.
vi.mock("node:sqlite", (original) =>
  isBuiltin("node:sqlite") ? original() : import("./sqliteStandIn.ts"),
);

const folder = join(root, "examples/tasks");
const tasks = readdirSync(folder);

afterEach(() => vi.restoreAllMocks());

/** What a task prints: for each call of `console.log`, what it was given. */
async function printed(task: string): Promise<readonly (readonly unknown[])[]> {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  await import(join(folder, `${task}.ts`));
  return log.mock.calls;
}

function nodesOf(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [node];
  ts.forEachChild(node, (child) => {
    found.push(...nodesOf(child));
  });
  return found;
}

describe.each(tasks)("the task %s", (file) => {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(folder, file), "utf8"),
    ts.ScriptTarget.Latest,
  );
  const nodes = nodesOf(source);

  test("has at most 25 statements", () => {
    expect(nodes.filter((node) => ts.isStatement(node) && !ts.isBlock(node)).length).toBeLessThan(
      26,
    );
  });

  test("has no cast and no assertion that something is there", () => {
    expect(
      nodes
        .filter(
          (node) =>
            ts.isAsExpression(node) ||
            ts.isTypeAssertionExpression(node) ||
            ts.isNonNullExpression(node),
        )
        .map((node) => node.getText(source)),
    ).toEqual([]);
  });
});

// The days by hand: 1 April 2017 was a Saturday, 1 July too, 1 October a Sunday, 1 April 2018 Easter Sunday,
// 1 July 2018 a Sunday, and 1 January is a bank holiday. £300,000 × 365 / 1,096 and × 366 / 1,096.
test("a grant over three years is made, written and read back", async () => {
  expect(await printed("three-year-grant")).toEqual([
    [["2017/18 GBP 99908.76", "2018/19 GBP 99908.76", "2019/20 GBP 100182.48"]],
    [
      [
        "2017-04-03",
        "2017-07-03",
        "2017-10-02",
        "2018-01-02",
        "2018-04-03",
        "2018-07-02",
        "2018-10-01",
        "2019-01-02",
        "2019-04-01",
        "2019-07-01",
        "2019-10-01",
        "2020-01-02",
      ].map((due) => `${due} GBP 25000.00`),
    ],
  ]);
});

test("a form gets its messages, each by its field", async () => {
  const [[status, messages] = []] = await printed("form-messages");
  expect(status).toBe(422);
  expect(Object.keys(messages as object).sort()).toEqual([
    "awards.0.amount.amount",
    "period.end",
    "title",
  ]);
});

// 91 days of 365 of £36,500.00.
test("a grant has earned £9,100.00 by 30 June, and £9,150.00 is prepaid", async () => {
  expect(await printed("accrued-and-prepaid")).toEqual([
    ["Earned £9,100.00 of £18,250.00 paid"],
    ["Accrued £0.00, prepaid £9,150.00"],
  ]);
});

// The weights add up to 100: a share is so many times £35,000.
test("£3.5 million goes over 18 partners", async () => {
  const [[shares], [whole]] = (await printed("eighteen-partners")) as [[string[]], [boolean]];
  expect(shares).toHaveLength(18);
  expect(shares.slice(0, 3)).toEqual(["£420,000.00", "£315,000.00", "£315,000.00"]);
  expect(shares.at(-1)).toBe("£35,000.00");
  expect(whole).toBe(true);
});

test("published figures are compared as the bounds that they are", async () => {
  expect((await printed("published-figures")).map(([, verdict]) => verdict)).toEqual([
    "unknown",
    "yes",
    "unknown",
    "unknown",
  ]);
});

test("three grants become a CSV file with totals", async () => {
  expect((await printed("grants-to-csv")).map(([line]) => line)).toEqual([
    "list,id,financialYears,basis,derivation,funder,recipient,currency,amount,bound",
    "grants,first,2017/18,award,stated,example-department,example-charity,GBP,36500.00,",
    "grants,first,2018/19,award,stated,example-department,example-charity,GBP,40000.50,",
    "grants,second,2017/18,award,stated,example-department,example-charity,GBP,1000000.00,",
    "grants,third,2018/19,award,stated,example-department,example-charity,GBP,0.50,",
    "financialYear,currency,amount,bound",
    "2017/18,GBP,1036500.00,",
    "2018/19,GBP,40001.00,",
    ",GBP,1076501.00,",
  ]);
});

test("a portfolio goes into SQLite and comes back", async () => {
  expect(await printed("portfolio-in-sqlite")).toEqual([
    [["first: Example strategic partner grant", "second: Example strategic partner grant"]],
  ]);
});

test("a validator in another library takes the grant, and names the place of a fault", async () => {
  expect(await printed("schema-with-ajv")).toEqual([[true], [false, ["/period"]]]);
});
