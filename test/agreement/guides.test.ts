import { readFileSync } from "node:fs";
import {
  actionPlanRules,
  consultationRules,
  diagram,
  fundRules,
  memorandumLifecycle,
  memorandumRules,
  schemeRules,
} from "concordat";
import { expect, test } from "vitest";
import { reportedRules } from "../support/reportedRules.ts";

const guide = (name: string): string =>
  readFileSync(new URL(`../../docs/guides/${name}.md`, import.meta.url), "utf8");

/** The rules that the tables of a guide list, each with its severity. */
const listed = (text: string): readonly (readonly [string, string])[] =>
  [...text.matchAll(/^\| `([a-z-]+\.[a-z-]+)` \|[^|]*\| (\w+)[^|]*\|$/gm)].map(
    ([, id = "", severity = ""]) => [id, severity] as const,
  );

test("the diagram of the guide is that of the lifecycle", () => {
  const [, drawn] = /```mermaid\n([\s\S]*?)\n```/.exec(guide("agreements")) ?? [];
  expect(drawn).toBe(diagram(memorandumLifecycle));
});

test.each([
  ["agreements", reportedRules(memorandumRules, actionPlanRules, consultationRules)],
  ["funds-and-schemes", reportedRules(fundRules, schemeRules)],
])("the guide %s lists its rules with their severity", (name, rules) => {
  expect(listed(guide(name)).toSorted()).toEqual(
    rules.map(({ id, severity }) => [id, severity]).toSorted(),
  );
});
