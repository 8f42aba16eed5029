/**
 * Writes what the doc comments say to where the JSON Schemas and the catalogue of rules take it from:
 * `npm run descriptions`.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { wireForms } from "../../src/catalogue/wireForms.ts";
import { describeTypes } from "./describeTypes.ts";
import { failureTitles } from "./failureTitles.ts";
import { root } from "./findExamples.ts";

function write(name: string, imports: string, what: string, type: string, value: string): void {
  writeFileSync(
    join(root, `src/catalogue/${name}.ts`),
    `${imports}/** ${what} Written by \`npm run descriptions\`; do not edit. */
export const ${name}: ${type} = ${value};
`,
  );
}

/** A line for each type and, set in by a space, for each of its properties. */
function asText(types: ReturnType<typeof describeTypes>): string {
  return Object.entries(types)
    .flatMap(([name, { description, properties = {} }]) => [
      `${name}: ${description}`,
      ...Object.entries(properties).map(([property, { description: comment, type }]) =>
        type === undefined ? ` ${property}: ${comment}` : ` ${property} (${type}): ${comment}`,
      ),
    ])
    .join("\n");
}

write(
  "descriptions",
  "",
  "The doc comments by type, a line each, as `typeDescriptionsIn` takes them apart.",
  "string",
  `\`\n${asText(describeTypes(Object.keys(wireForms()))).replaceAll(/[\\`$]/g, "\\$&")}\n\``,
);
write(
  "failureTitles",
  'import type { Failures } from "./Failures.ts";\n\n',
  "The title of each failure: its doc comment, to the first stop.",
  "Readonly<Record<keyof Failures, string>>",
  JSON.stringify(failureTitles(), null, 2),
);
