import { defineConfig } from "vitest/config";
import base from "../vitest.config.ts";

/** Ten thousand values of each generator: `npm run test:arbitraries`. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["test/arbitraries/**/*.test.ts"],
    env: { ARBITRARY_RUNS: "10000" },
    testTimeout: 0,
  },
});
