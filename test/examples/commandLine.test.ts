import { afterAll, describe, expect, test } from "vitest";
import { bundleExample, runByTsx } from "./runExampleProgram.ts";

const demo = ["examples/data/greater-manchester.json", "examples/data/strategic-partners.json"];

const example = bundleExample("funding-report");
const { run } = example;

afterAll(() => example.remove());

describe("the report's command line", { timeout: 60_000 }, () => {
  test("prints the same bytes in every time zone", async () => {
    const zones = [
      "UTC",
      "Europe/London",
      "America/Los_Angeles",
      "Pacific/Auckland",
      "Pacific/Apia",
    ];
    const runs = await Promise.all(
      zones.map((zone) => run(["--as-of", "2018-06-07", ...demo], zone)),
    );
    expect(runs.map(({ code }) => code)).toEqual(zones.map(() => 0));
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(runs[0]?.stdout).toContain("CONCORDAT FUNDING REPORT");
  });

  test("prints JSON for programs", async () => {
    const args = ["--json", "--as-of", "2018-06-07", ...demo];
    const { stdout, code } = await run(args);
    expect(code).toBe(0);
    expect(await runByTsx("funding-report", args)).toEqual({ code, stdout, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ asOf: "2018-06-07", counts: { errors: 0 } });
  });

  test.each([
    ["no file", ["--as-of", "2018-06-07"], "No file is named"],
    ["no date", demo, "--as-of is missing"],
    ["a date that is none", ["--as-of", "2018-06-31", ...demo], "--as-of:"],
    ["an option that is none", ["--colour", ...demo], "Usage:"],
    ["a file that is not there", ["--as-of", "2018-06-07", "nowhere.json"], "nowhere.json"],
  ])("refuses %s with a message, exit code 2 and no stack trace", async (_, args, message) => {
    const { stdout, stderr, code } = await run(args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
