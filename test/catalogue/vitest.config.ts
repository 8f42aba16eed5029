import { defineConfig } from "vitest/config";
import base from "../vitest.config.ts";

/** JSON Schema on a thousand values and a thousand mutations of each wire form: `npm run test:json`. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["test/catalogue/**/*.test.ts"],
    env: { JSON_VALUES: "1000", JSON_FAULTS: "10", JSON_MUTATIONS: "1000" },
    testTimeout: 0,
  },
});
