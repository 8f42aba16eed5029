import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diagram, mutualLifecycle, mutualRules, procurementRules, type Rule } from "concordat";
import { expect, test } from "vitest";
import { root } from "./findExamples.ts";

const guide = readFileSync(join(root, "docs/guides/mutuals.md"), "utf8");

test("the guide to mutuals draws the lifecycle as it is", () => {
  expect(guide).toContain(`\`\`\`mermaid\n${diagram(mutualLifecycle)}\n\`\`\``);
});

test("the guide to mutuals names every rule about mutuals and procurement routes", () => {
  const named = new Set(
    [...guide.matchAll(/`((?:mutual|procurement)\.[a-z-]+)`/g)].map(([, id]) => id),
  );
  expect([...named].sort()).toEqual(
    [...Object.values<Rule>(mutualRules), ...Object.values<Rule>(procurementRules)]
      .map(({ id }) => id)
      .sort(),
  );
});
