import * as concordat from "concordat";
import { type CataloguedRule, type Finding, formatFindings, ruleCatalogue } from "concordat";
import type { RuleCase } from "../contract/RuleCase.ts";
import { literal } from "./literal.ts";
import { type RecordedCall, recordedCalls } from "./recordCalls.ts";

const names = new Map<unknown, string>(
  Object.entries(concordat).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null ? [[value, name]] : [],
  ),
);

/**
 * The pages of the rules, by file name: one for each family, and one that lists them all. The examples
 * are the cases of the tests, as the calls and the data that they come to.
 */
export function rulePages(
  cases: Readonly<Record<string, RuleCase>>,
): Readonly<Record<string, string>> {
  const families = [...new Set(ruleCatalogue.map(familyOf))].sort();
  const pages = families.map((family) => [
    `${family}.md`,
    familyPage(
      family,
      ruleCatalogue.filter((rule) => familyOf(rule) === family),
      cases,
    ),
  ]);
  return { "index.md": indexPage(families), ...Object.fromEntries(pages) };
}

const familyOf = ({ id }: CataloguedRule): string => id.slice(0, id.indexOf("."));
const anchorOf = ({ docs }: CataloguedRule): string => docs.slice(docs.indexOf("#"));

function frontMatter(title: string): string {
  return `---\ntitle: ${title}\ncategory: Rules\n---\n\n<!-- Written by \`npm run descriptions\` from the rules and the cases of their tests; do not edit. -->\n\n# ${title}\n`;
}

function indexPage(families: readonly string[]): string {
  const tables = families.map((family) => {
    const rows = ruleCatalogue
      .filter((rule) => familyOf(rule) === family)
      .map(
        (rule) =>
          `| [\`${rule.id}\`](${family}.md${anchorOf(rule)}) | ${rule.severity} | ${rule.title} |\n`,
      );
    return `\n## ${family}\n\n| rule | severity | as it should be |\n| --- | --- | --- |\n${rows.join("")}`;
  });
  return `${frontMatter("All rules")}
Every rule that a finding or a problem can name, ${ruleCatalogue.length} in all; {@link ruleCatalogue} has them for programs. Each has an example that breaks it and one that keeps it. A finding has the severity of its rule, or \`info\` where the data cannot decide.
${tables.join("")}`;
}

function familyPage(
  family: string,
  members: readonly CataloguedRule[],
  cases: Readonly<Record<string, RuleCase>>,
): string {
  const sections = members.map((rule) => {
    const found = cases[rule.id];
    if (found === undefined) throw new Error(`${rule.id} has no case in test/contract`);
    return section(rule, found);
  });
  return `${frontMatter(`${family} rules`)}\n${sections.join("\n")}`;
}

function section(rule: CataloguedRule, { breaks, keeps }: RuleCase): string {
  const [broken, finding] = callThatBreaks(rule.id, breaks);
  const kept = callThatKeeps(broken.name, keeps);
  const { phrase, url, document, evidence } = rule.source;
  const source = [
    url === undefined ? document : `[${document}](${url})`,
    ...(phrase === undefined ? [] : [`“${phrase}”`]),
    `(${evidence})`,
  ].join(" ");
  const said = formatFindings([finding]).replaceAll(/ {2,}/g, "  ");
  return `## ${rule.id}

${rule.title}.

- severity: ${rule.severity}
- source: ${source}
- applies: ${applies(rule)}

This breaks it:

\`\`\`js
${code(broken)}
// ${said}
\`\`\`

This keeps it:

\`\`\`js
${code(kept)}
\`\`\`
`;
}

function applies({ validity: { from, to } = {} }: CataloguedRule): string {
  if (from === undefined && to === undefined) return "always";
  return [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(" ");
}

const code = ({ name, args }: RecordedCall): string =>
  `${name}(${args
    .filter((arg) => arg !== undefined)
    .map((arg) => literal(arg, names))
    .join(", ")});`;

function callsOf(work: () => unknown): readonly RecordedCall[] {
  recordedCalls.length = 0;
  work();
  return [...recordedCalls];
}

function callThatBreaks(id: string, breaks: () => unknown): readonly [RecordedCall, Finding] {
  const calls = callsOf(breaks).map((call) => {
    const found = findingsIn(call.result).find(({ rule }) => rule === id);
    return [call, found] as const;
  });
  const [call, found] = calls.findLast(([, finding]) => finding !== undefined) ?? [];
  if (call === undefined || found === undefined) {
    throw new Error(`${id}: its case must call a public function that gives the finding`);
  }
  return [call, found];
}

function callThatKeeps(name: string, keeps: () => unknown): RecordedCall {
  const calls = callsOf(keeps);
  const call = calls.findLast((candidate) => candidate.name === name) ?? calls.at(-1);
  if (call === undefined) throw new Error(`${name}: the case that keeps the rule must call it too`);
  return call;
}

/** The findings that a check gives as a list, and reading and advancing in their result. */
function findingsIn(result: unknown): readonly Finding[] {
  if (Array.isArray(result)) return result as readonly Finding[];
  if (typeof result !== "object" || result === null) return [];
  const { problems, findings } = result as Readonly<Record<string, unknown>>;
  const found = problems ?? findings;
  return Array.isArray(found) ? (found as readonly Finding[]) : [];
}
