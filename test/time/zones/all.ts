/**
 * `npm run test:zones`: every day from 1900 to 2199 and 100,000 random pairs of days, in eleven time
 * zones, beside js-joda and Temporal. `npm test` does a part of it.
 */
import { agreements } from "./zones.ts";

const found = await agreements(1, 100_000);
for (const { zone, compared, wrong, examples, digest } of found) {
  console.log(`${zone.padEnd(20)} ${compared} answers compared, ${wrong} wrong, digest ${digest}`);
  for (const example of examples) console.log(`  ${example}`);
}
const digests = new Set(found.map(({ digest }) => digest));
console.log(`${found.length} zones, ${digests.size} digest`);
if (found.some(({ wrong }) => wrong > 0) || digests.size !== 1) process.exitCode = 1;
