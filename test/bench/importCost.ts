/**
 * What importing an entry of the built package costs over an empty module, in a fresh process each
 * time: `tsx test/bench/importCost.ts money time`.
 */
import { execFileSync } from "node:child_process";
import { median, quantile } from "./ratios.ts";

const rounds = 25;

/** Milliseconds that `import()` of a module takes in a process of its own. */
function importTime(specifier: string): number {
  const script = `const start = performance.now();
    await import(${JSON.stringify(specifier)});
    console.log(performance.now() - start);`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", script]));
}

const empty = new URL("./emptyModule.js", import.meta.url).href;
for (const entry of process.argv.slice(2)) {
  const module = new URL(`../../dist/${entry}.js`, import.meta.url).href;
  const costs = Array.from({ length: rounds }, () => importTime(module) - importTime(empty));
  const [low, middle, high] = [quantile(costs, 0.1), median(costs), quantile(costs, 0.9)];
  console.log(
    `Import of concordat/${entry} over an empty module: ${middle.toFixed(1)} ms ` +
      `(${low.toFixed(1)}–${high.toFixed(1)})`,
  );
}
