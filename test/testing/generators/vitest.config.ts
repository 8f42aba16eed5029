import { defineConfig } from "vitest/config";
import base from "../../vitest.config.ts";

/** Ten thousand values of each generator, two hundred for each mutator: `npm run test:arbitraries`. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["test/testing/generators/**/*.test.ts"],
    env: { ARBITRARY_RUNS: "10000", MUTATOR_RUNS: "200" },
    testTimeout: 0,
  },
});
