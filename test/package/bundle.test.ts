import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Bundles `export { Money } from …` as an application does, and tells what went in. */
async function bundle(entry: string, name: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${name} } from "./src/${entry}";`, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    metafile: true,
  });
  const inputs = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
  const text = outputFiles[0]?.contents ?? new Uint8Array();
  return { gzip: gzipSync(text, { level: 9 }).length, inputs };
}

describe.each(["index.ts", "entries/money.ts"])("Money from %s", (entry) => {
  test("bundles to at most 7.3 kB gzip, without zod and decimal.js", async () => {
    const { gzip, inputs } = await bundle(entry, "Money");
    expect(inputs.filter((path) => path.includes("node_modules"))).toEqual([]);
    expect(gzip).toBeLessThanOrEqual(7300);
  });
});

test("only exact amounts bring decimal.js, and they bring no zod", async () => {
  const { inputs } = await bundle("entries/exact.ts", "ExactAmount");
  const packages = inputs.filter((path) => path.includes("node_modules"));
  expect(packages.every((path) => path.includes("node_modules/decimal.js/"))).toBe(true);
  expect(packages).toHaveLength(1);
});
