/** Writes what the doc comments say to where the JSON Schemas take it from: `npm run descriptions`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { wireForms } from "../../src/catalogue/wireForms.ts";
import { describeTypes } from "./describeTypes.ts";
import { root } from "./findExamples.ts";

writeFileSync(
  join(root, "src/catalogue/descriptions.ts"),
  `import type { TypeDescription } from "./TypeDescription.ts";

/** What the doc comments say, by type. Written by \`npm run descriptions\`; do not edit. */
export const descriptions: Readonly<Record<string, TypeDescription>> = ${JSON.stringify(
    describeTypes(Object.keys(wireForms())),
    null,
    2,
  )};
`,
);
