import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fundingAggregate, mergePortfolios, portfolioSchema } from "concordat";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = readdirSync(join(root, "examples/data"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => join("examples/data", name));

/** Runs the example in a process of its own, on the sources. */
function run(workers: number): Promise<string> {
  const env = { ...process.env, TSX_TSCONFIG_PATH: "examples/tsconfig.json" };
  const script = ["--import", "tsx", "examples/aggregate-workers.ts", "--workers", `${workers}`];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...script, ...files], { cwd: root, env }, (error, stdout) => {
      if (error) reject(error);
      else resolve(stdout);
    });
  });
}

test("one worker and several print the same bytes, which are those of the whole", {
  timeout: 120_000,
}, async () => {
  const one = await run(1);
  expect(await run(3)).toBe(one);
  const whole = mergePortfolios(
    files.map((file) => portfolioSchema.parse(JSON.parse(readFileSync(join(root, file), "utf8")))),
  );
  expect(one.trimEnd().split("\n").at(-1)).toBe(JSON.stringify(fundingAggregate(whole)));
  expect(one).toContain("2016/17  GBP  at least £35,542.17");
});

test("the guide quotes the example as it is", () => {
  const guide = readFileSync(join(root, "docs/guides/beyond-one-machine.md"), "utf8");
  const example = readFileSync(join(root, "examples/aggregate-workers.ts"), "utf8");
  const quotes = [...guide.matchAll(/```text\n([^`]*)```/g)].map(([, quote = ""]) => quote);
  expect(quotes).toHaveLength(2);
  const indented = example.replaceAll(/^ {2}/gm, "");
  for (const quote of quotes)
    expect(example.includes(quote) || indented.includes(quote)).toBe(true);
});
