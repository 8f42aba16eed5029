import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { kindSchemas, portfolioSchema } from "../../src/portfolio/Portfolio.ts";
import { portfolioLists } from "../../src/portfolio/portfolioLists.ts";
import { entityNames } from "../../src/schema/entityNames.ts";
import { fullEntities, minimalEntities } from "../support/sampleEntities.ts";

/*
 * Writes the golden JSON anew: `npm run golden`, after an entity was given a property. What changes in
 * it otherwise is a change of the wire form, and breaks stored data.
 */

/** An entity with a record of how it came by its status. */
function came<T extends { readonly status: string }>(
  entity: T,
  from: T["status"],
  to: T["status"],
  on: string,
) {
  return { ...entity, status: to, history: [{ from, to, on, by: "board", reason: "as agreed" }] };
}

const [partnership] = fullEntities.partnerships;
const [programme] = fullEntities.programmes;
const [grant] = fullEntities.grants;

/** By list, each with every property that it can have. */
const entities = {
  ...fullEntities,
  partnerships: [came(partnership, "shadow", "live", "2016-04-01")],
  programmes: [came(programme, "running", "ended", "2013-03-31")],
  grants: [came(grant, "accepted", "active", "2012-04-01")],
};

/** By name; of the portfolio one of each, with what it has to have: the others show what it can have. */
const golden = new Map<string, unknown>([
  [
    "Portfolio",
    z.encode(
      portfolioSchema,
      portfolioSchema.parse({ ...minimalEntities, extensions: { "our ref": "PO-1042" } }),
    ),
  ],
  ...portfolioLists.map((list): [string, unknown] => {
    const schema: z.ZodType = kindSchemas[list];
    return [entityNames[list], z.encode(schema, schema.parse(entities[list][0]))];
  }),
]);

/** The word of an entity in the names of what is about it, where it is not its whole name. */
const shortWords = new Map([
  ["MemorandumOfUnderstanding", "Memorandum"],
  ["StrategicPartnerProgramme", "Programme"],
  ["StrategicPartnerGrant", "Grant"],
  ["PublishedAward", "Award"],
  ["GrantScheme", "Scheme"],
  ["ProcurementRoute", "Route"],
  ["RightToProvideMutual", "Mutual"],
]);

const constantOf = (name: string): string => `golden${shortWords.get(name) ?? name}`;

function write(constant: string, text: string): void {
  const file = new URL(`../../src/testing/golden/${constant}.ts`, import.meta.url);
  writeFileSync(fileURLToPath(file), text);
}

for (const [name, json] of golden) {
  const literal = JSON.stringify(json, null, 2).replaceAll(/[\\`$]/g, "\\$&");
  write(
    constantOf(name),
    `/** The JSON of a fictional ${name} that has every property of its own. */\nexport const ${constantOf(name)} = \`${literal}\`;\n`,
  );
}

const names = [...golden.keys()];
const imports = names
  .map((name) => `import { ${constantOf(name)} } from "./${constantOf(name)}.ts";\n`)
  .join("");
const entries = names.map((name) => `${name}: ${constantOf(name)} as string,\n`).join("");
write(
  "goldenTexts",
  `${imports}\n/** All golden JSON by name. Written by \`npm run golden\`; do not edit. */\nexport const goldenTexts = {\n${entries}};\n`,
);
