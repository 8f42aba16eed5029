import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

const options: BuildOptions = {
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
  write: false,
  absWorkingDir: root,
};

/** `concordat/time` as it is published: its own modules in one file, other packages imported. */
async function published(): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: ["src/entries/time.ts"],
    packages: "external",
  });
  return outputFiles?.[0]?.text ?? "";
}

/** Bundles a program that imports what is published, as an application would. */
async function bundle(
  program: string,
): Promise<{ readonly modules: readonly string[]; readonly gzipped: number }> {
  const contents = await published();
  const { outputFiles, metafile } = await build({
    ...options,
    minify: true,
    metafile: true,
    stdin: { contents: program, resolveDir: root },
    plugins: [
      {
        name: "published",
        setup(plugins): void {
          plugins.onResolve({ filter: /^concordat\/time$/ }, ({ path }) => ({
            path,
            namespace: "published",
            sideEffects: false,
          }));
          plugins.onLoad({ filter: /.*/, namespace: "published" }, () => ({
            contents,
            resolveDir: root,
          }));
        },
      },
    ],
  });
  const used = Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) =>
    Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  return {
    modules: used.map(([path]) => path),
    gzipped: gzipSync(outputFiles?.[0]?.contents ?? "").length,
  };
}

test("concordat/time holds no zod and no decimal.js", async () => {
  const { modules } = await bundle(`export * from "concordat/time";`);
  expect(modules.some((module) => module.includes("node_modules/date-fns"))).toBe(true);
  expect(modules.filter((module) => /zod|decimal\.js/.test(module))).toEqual([]);
});

test("financialYearOf alone is at most 1 kB gzipped, with the error that it throws", async () => {
  const { modules, gzipped } = await bundle(`export { financialYearOf } from "concordat/time";`);
  expect(modules.filter((module) => module.includes("node_modules/date-fns"))).toEqual([]);
  expect(gzipped).toBeGreaterThan(200);
  expect(gzipped).toBeLessThanOrEqual(1000);
});

test("date arithmetic leaves date-fns and the bank holidays behind", async () => {
  const { modules, gzipped } = await bundle(
    `export { addMonths, daysBetween, localDate, splitRange, termEnd } from "concordat/time";`,
  );
  expect(modules.filter((module) => module.includes("node_modules/date-fns"))).toEqual([]);
  expect(gzipped).toBeLessThanOrEqual(3000);
});
