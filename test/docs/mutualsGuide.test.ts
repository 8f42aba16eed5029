import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diagram, mutualLifecycle, mutualRules, routeRules } from "concordat";
import { expect, test } from "vitest";
import { reportedRules } from "../support/reportedRules.ts";
import { root } from "./findExamples.ts";

const guide = readFileSync(join(root, "docs/guides/mutuals.md"), "utf8");

test("the guide to mutuals draws the lifecycle as it is", () => {
  expect(guide).toContain(`\`\`\`mermaid\n${diagram(mutualLifecycle)}\n\`\`\``);
});

test("the guide to mutuals names every rule about mutuals and procurement routes", () => {
  const named = new Set([...guide.matchAll(/`((?:mutual|route)\.[a-z-]+)`/g)].map(([, id]) => id));
  expect([...named].sort()).toEqual(
    reportedRules(mutualRules, routeRules)
      .map(({ id }) => id)
      .sort(),
  );
});
