import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  diagram,
  localityPlanFundingLifecycle,
  localityPlanLifecycle,
  localityPlanRules,
  partnershipLifecycle,
  partnershipRules,
  strategicPlanRules,
} from "concordat";
import { expect, test } from "vitest";
import { reportedRules } from "../support/reportedRules.ts";
import { root } from "./findExamples.ts";

const guide = readFileSync(join(root, "docs/guides/partnerships.md"), "utf8");

test("the guide to partnerships draws the three lifecycles as they are", () => {
  const drawn = [...guide.matchAll(/```mermaid\n(.*?)\n```/gs)].map(([, text]) => text);
  expect(drawn).toEqual([
    diagram(partnershipLifecycle),
    diagram(localityPlanLifecycle),
    diagram(localityPlanFundingLifecycle),
  ]);
});

test("the guide to partnerships lists every rule of the family, with its severity", () => {
  const rows = guide.matchAll(/^\| `([a-z-]+\.[a-z-]+)` +\| (error|warning|info) +\|/gm);
  expect([...rows].map(([, id, severity]) => [id, severity]).toSorted()).toEqual(
    reportedRules(partnershipRules, strategicPlanRules, localityPlanRules)
      .map(({ id, severity }) => [id, severity])
      .toSorted(),
  );
});
