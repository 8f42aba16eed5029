import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const demo = ["examples/data/greater-manchester.json", "examples/data/strategic-partners.json"];

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the report in a process of its own, on the sources. */
function run(args: readonly string[], zone = "UTC"): Promise<Run> {
  const env = { ...process.env, TZ: zone, TSX_TSCONFIG_PATH: "examples/tsconfig.json" };
  const command = ["--import", "tsx", "examples/funding-report.ts", ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root, env }, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : 0;
      resolve({ code, stdout, stderr });
    });
  });
}

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
    const { stdout, code } = await run(["--json", "--as-of", "2018-06-07", ...demo]);
    expect(code).toBe(0);
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
