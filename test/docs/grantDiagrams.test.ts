import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diagram, grantLifecycle, programmeLifecycle } from "concordat";
import { expect, test } from "vitest";
import { root } from "./findExamples.ts";

test("the diagrams in the guide to grants are those of the lifecycles", () => {
  const guide = readFileSync(join(root, "docs/guides/grants.md"), "utf8");
  const drawn = [...guide.matchAll(/^```mermaid\n(.*?)\n```$/gms)].map(([, body]) => body);
  expect(drawn).toEqual([diagram(programmeLifecycle), diagram(grantLifecycle)]);
});
