import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^concordat$/, replacement: `${root}src/index.ts` },
      { find: /^concordat\/(.+)$/, replacement: `${root}src/entries/$1.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    sequence: { shuffle: true },
    // A worker loads the library once for all its files; each test puts back what it changes.
    isolate: false,
    maxWorkers: "100%",
    // Some tests start compilers and programs; a busy machine must not fail them.
    testTimeout: 60_000,
  },
});
