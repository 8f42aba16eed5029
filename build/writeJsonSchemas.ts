/*
 * Writes the JSON Schemas that the package ships, as the built library gives them: `npm run build`. The files
 * have the short words of the entities, as `grantSchema` has, and no spaces, because only editors read them.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type JsonSchemaName, jsonSchemas } from "concordat";

const files: Readonly<Record<string, JsonSchemaName>> = {
  portfolio: "Portfolio",
  organisation: "Organisation",
  supersession: "Supersession",
  sector: "Sector",
  fund: "Fund",
  partnership: "Partnership",
  "strategic-plan": "StrategicPlan",
  "locality-plan": "LocalityPlan",
  memorandum: "MemorandumOfUnderstanding",
  "action-plan": "ActionPlan",
  consultation: "Consultation",
  programme: "StrategicPartnerProgramme",
  grant: "StrategicPartnerGrant",
  award: "PublishedAward",
  route: "ProcurementRoute",
  mutual: "RightToProvideMutual",
  scheme: "GrantScheme",
  right: "Right",
  "published-report": "PublishedReport",
};

const folder = fileURLToPath(new URL("../schema/", import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const schemas = jsonSchemas();
for (const [file, name] of Object.entries(files)) {
  writeFileSync(`${folder}${file}.json`, JSON.stringify(schemas[name]));
}
