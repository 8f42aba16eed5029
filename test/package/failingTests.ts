import { spawnSync } from "node:child_process";

/** Runs the tests of a project, of which some must fail, and gives what vitest prints. */
export function failingTests(folder: string): string {
  const { VITEST, FORCE_COLOR, ...env } = process.env;
  const args = ["node_modules/vitest/vitest.mjs", "run", "--root", "."];
  const run = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { ...env, NO_COLOR: "1" },
    encoding: "utf8",
  });
  if (run.status !== 1) throw new Error(`no test failed:\n${run.stdout}${run.stderr}`);
  return run.stdout + run.stderr;
}
