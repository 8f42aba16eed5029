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
  // tsup sets baseUrl for its type build, which TypeScript 6 reports as deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  sourcemap: true,
  clean: true,
});
