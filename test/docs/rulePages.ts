import {
  type CataloguedRule,
  type Failures,
  formatFindings,
  formatPath,
  ruleCatalogue,
} from "concordat";
import { type Specimen, specimens } from "../support/specimens.ts";
import { differences } from "./differences.ts";
import { failureExample } from "./failureExample.ts";
import { jsonInBlock, jsonInLine } from "./jsonText.ts";

/**
 * The pages of the rules, by file name: one for each family, and one that lists them all. The example of
 * a rule is the first of its faults: what differs between the data that keeps the rule and the data that
 * breaks it, and the finding.
 */
export function rulePages(): Readonly<Record<string, string>> {
  const families = [...new Set(ruleCatalogue.map(familyOf))].sort();
  const pages = families.map((family) => [
    `${family}.md`,
    familyPage(
      family,
      ruleCatalogue.filter((rule) => familyOf(rule) === family),
    ),
  ]);
  return { "index.md": indexPage(families), ...Object.fromEntries(pages) };
}

const familyOf = ({ id }: CataloguedRule): string => id.slice(0, id.indexOf("."));
const anchorOf = ({ docs }: CataloguedRule): string => docs.slice(docs.indexOf("#"));

function frontMatter(title: string): string {
  return `---\ntitle: ${title}\ncategory: Rules\n---\n\n<!-- Written by \`npm run descriptions\` from the rules and their faults; do not edit. -->\n\n# ${title}\n`;
}

function indexPage(families: readonly string[]): string {
  const tables = families.map((family) => {
    const rows = ruleCatalogue
      .filter((rule) => familyOf(rule) === family)
      .map(
        (rule) =>
          `| [\`${rule.id}\`](${family}.md${anchorOf(rule)}) | ${rule.kind} | ${rule.severity} | ${rule.title} |\n`,
      );
    return `\n## ${family}\n\n| id | kind | severity | as it should be; for a failure, what is wrong |\n| --- | --- | --- | --- |\n${rows.join("")}`;
  });
  return `${frontMatter("All rules")}
Every id that a finding, a problem or an error can name, ${ruleCatalogue.length} in all; {@link ruleCatalogue} has them for programs. A *finding* is reported by a check, a *refusal* stops reading with a problem, and a *failure* is the code of an error; reading gives failures as problems too. Each has an example: data that keeps the rule, the change that breaks it, and the finding; or a call and the error that it throws. Where a check needs to know the day, the examples take 7 June 2018.

A finding has the severity of its rule, or \`info\` where the data cannot decide.
${tables.join("")}`;
}

function familyPage(family: string, members: readonly CataloguedRule[]): string {
  const sections = members.map((rule) => {
    if (rule.kind === "failure") return failureSection(rule);
    const specimen = specimens.find((candidate) => candidate.rule === rule.id);
    if (specimen === undefined) throw new Error(`${rule.id} has no fault in src/faults`);
    return section(rule, specimen);
  });
  return `${frontMatter(`${family} rules`)}\n${sections.join("\n")}`;
}

function section(rule: CataloguedRule, specimen: Specimen): string {
  const { phrase, url, document, evidence } = rule.source;
  const source = [
    url === undefined ? document : `[${document}](${url})`,
    ...(phrase === undefined ? [] : [`“${phrase}”`]),
    `(${evidence})`,
  ].join(" ");
  return `## ${rule.id}

${rule.title}.

- severity: ${rule.severity}
- source: ${source}
- applies: ${applies(rule)}

${example(specimen)}`;
}

function failureSection({ id, title }: CataloguedRule): string {
  const { call, outcome } = failureExample(id as keyof Failures);
  const values = Object.keys(outcome.values).length === 0 ? "" : valuesBlock(outcome.values);
  return `## ${id}

${title}.

- a failure: \`isDomainError(error, "${id}")\` recognises its error

Example:

\`\`\`typescript
${call}
\`\`\`

The message:

\`\`\`text
${outcome.message}
\`\`\`
${values}`;
}

function applies({ validity: { from, to } = {} }: CataloguedRule): string {
  if (from === undefined && to === undefined) return "always";
  return [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(" ");
}

function example({ name, rule, call, subject, sound, faulty, look }: Specimen): string {
  const found = look(faulty).find((one) => one.rule === rule);
  if (found === undefined) throw new Error(`${name}: ${rule} is not found`);
  const rows = differences(sound, faulty).map(
    ({ path, before, after }) => `| \`${formatPath(path)}\` | ${cell(before)} | ${cell(after)} |\n`,
  );
  const place =
    call === undefined ? `In the JSON of \`${subject}\`` : `In the \`input\` of \`${call}\``;
  const values = Object.keys(found.values).length === 0 ? "" : valuesBlock(found.values);
  return `Example: ${name}. ${place}:

| place | keeps the rule | breaks the rule |
| --- | --- | --- |
${rows.join("")}
The finding:

\`\`\`text
${formatFindings([found]).replaceAll(/ {2,}/g, "  ")}
\`\`\`
${values}`;
}

function valuesBlock(values: object): string {
  return `
Its \`values\`, for programs:

\`\`\`json
${jsonInBlock(values)}
\`\`\`
`;
}

/** A value in a table: text that is read as JSON as it stands, and everything else as JSON. */
function cell(value: unknown): string {
  if (value === undefined) return jsonInLine(value);
  const isJson = typeof value === "string" && /^[[{]/.test(value);
  const written = isJson ? value.replaceAll(/\s+/g, " ") : jsonInLine(value);
  return `\`${written.replaceAll("|", "\\|")}\``;
}
