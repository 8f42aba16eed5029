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

function write(name: string, type: string, imports: string, what: string, value: object): void {
  writeFileSync(
    join(root, `src/catalogue/${name}.ts`),
    `${imports}

/** ${what} Written by \`npm run descriptions\`; do not edit. */
export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};
`,
  );
}

write(
  "descriptions",
  "Readonly<Record<string, TypeDescription>>",
  'import type { TypeDescription } from "./TypeDescription.ts";',
  "What the doc comments say, by type.",
  describeTypes(Object.keys(wireForms())),
);
write(
  "failureTitles",
  "Readonly<Record<keyof Failures, string>>",
  'import type { Failures } from "./Failures.ts";',
  "The title of each failure: its doc comment, to the first stop.",
  failureTitles(),
);
