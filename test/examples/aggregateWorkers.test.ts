import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fundingAggregate, mergePortfolios, portfolioSchema } from "concordat";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { minimalGrant, poundsJson } from "../support/entities.ts";
import { bundleExample, root, runByTsx } from "./runExampleProgram.ts";

const files = readdirSync(join(root, "examples/data"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => join("examples/data", name));

const example = bundleExample("aggregate-workers");
const { run } = example;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "concordat-workers-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  example.remove();
});

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const grantJson = (id: string, amount: string) => ({
  ...minimalGrant,
  id,
  awards: [{ financialYear: "2012/13", amount: poundsJson(amount) }],
});

test("one worker and several print the same bytes, which are those of the whole", {
  timeout: 120_000,
}, async () => {
  const one = await run(["--workers", "1", ...files]);
  expect(await run(["--workers", "3", ...files])).toEqual(one);
  expect(await runByTsx("aggregate-workers", ["--workers", "2", ...files])).toEqual(one);
  expect(one).toMatchObject({ code: 0, stderr: "" });
  const whole = mergePortfolios(
    files.map((file) => portfolioSchema.parse(JSON.parse(readFileSync(join(root, file), "utf8")))),
  );
  expect(one.stdout.trimEnd().split("\n").at(-1)).toBe(JSON.stringify(fundingAggregate(whole)));
  expect(one.stdout).toContain("2016/17  GBP  at least £35,542.17");
});

describe("the command line of the workers", { timeout: 120_000 }, () => {
  test("takes more workers than there are entities", async () => {
    const file = written("one.json", JSON.stringify({ grants: [grantJson("a", "100.00")] }));
    const { code, stdout } = await run(["--workers", "3", file]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^2012\/13 {2}GBP {2}£100\.00\n/);
  });

  test("deals out many grants without copying what was dealt before", async () => {
    const grants = Array.from({ length: 20_000 }, (_, index) => grantJson(`g${index}`, "0.01"));
    const { stdout } = await run(["--workers", "2", written("m.json", JSON.stringify({ grants }))]);
    expect(stdout).toMatch(/^2012\/13 {2}GBP {2}£200\.00\n/);
  });

  test.each([
    ["no file", [], "No file is named"],
    ["no worker", ["--workers=0", ...files], "--workers"],
    ["fewer than none", ["--workers=-1", ...files], "--workers"],
    ["a word", ["--workers=abc", ...files], "--workers"],
    ["a worker and a half", ["--workers=1.5", ...files], "--workers"],
    ["an option that is none", ["--threads=2", ...files], "--threads"],
  ])("refuses %s with the usage, exit code 2 and no stack trace", async (_, args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain("Usage: aggregate-workers [--workers COUNT] FILE...");
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  const sound = JSON.stringify(grantJson("a", "100.00"));
  test.each([
    ["that is not there", undefined, "there is no such file"],
    ["that is no JSON", '{ "grants": [', "json.syntax"],
    ["that is no object", "[]", "schema.type"],
    ["with a list twice", `{ "grants": [${sound}], "grants": [] }`, "json.repeated-key"],
    ["with a list that is unknown", `{ "grant": [${sound}] }`, "schema.unknown-key"],
    ["with a list that is none", `{ "grants": ${sound} }`, "schema.type"],
    ["with a fund that is none", '{ "funds": [{ "id": "a" }] }', "funds[0].name"],
    ["with a grant that is none", `{ "grants": [${sound}, { "id": "b" }] }`, "grants[1].title"],
  ])("names a file %s", async (what, text, message) => {
    const name = `${what.replaceAll(" ", "-")}.json`;
    const file = text === undefined ? join(folder, name) : written(name, text);
    const { code, stdout, stderr } = await run(["--workers", "2", ...files.slice(0, 1), file]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(file);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at |SyntaxError/m);
  });
});
