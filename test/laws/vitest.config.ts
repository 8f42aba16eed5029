import { defineConfig } from "vitest/config";
import base from "../vitest.config.ts";

/** The laws on a million cases each: `npm run test:laws`. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["test/laws/**/*.test.ts"],
    env: { LAW_RUNS: "1000000" },
    testTimeout: 0,
  },
});
