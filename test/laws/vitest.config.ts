import { defineConfig, mergeConfig } from "vitest/config";
import base from "../vitest.config.ts";

/** The laws on a million cases each: `npm run test:laws`. */
export default mergeConfig(
  base,
  defineConfig({ test: { dir: "test/laws", env: { LAW_RUNS: "1000000" }, testTimeout: 0 } }),
);
