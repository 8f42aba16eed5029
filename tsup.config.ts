import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    money: "src/entries/money.ts",
    time: "src/entries/time.ts",
    exact: "src/entries/exact.ts",
    fixtures: "src/entries/fixtures.ts",
    arbitraries: "src/entries/arbitraries.ts",
  },
  format: ["esm"],
  target: "es2022",
  platform: "neutral",
  sourcemap: true,
  // The lines of a stack trace need the names of the sources alone; the texts would be a third of the package.
  esbuildOptions: (options) => {
    options.sourcesContent = false;
  },
  // date-fns is bundled, as all development dependencies are: to find it, Node reads 200 kB of its package.json.
  clean: true,
});
