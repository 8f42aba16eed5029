// A schema of the application's own copy of zod has one of the library's in it.
import { readFileSync } from "node:fs";
import {
  checkPortfolio,
  formatFindings,
  grantPosition,
  localDate,
  portfolioSchema,
  read,
} from "concordat";
import * as z from "other-zod";

const schema = z.strictObject({ note: z.string(), portfolio: portfolioSchema });
const { $schema, ...portfolio } = JSON.parse(readFileSync("portfolio.json", "utf8"));
const data = { note: "", portfolio };
const result = read(schema, data);
if (!result.ok) throw new Error(formatFindings(result.problems));
const parsed = schema.parse(data);
const asOf = localDate("2018-06-30");
const findings = checkPortfolio(parsed.portfolio, { asOf });
const { earned } = grantPosition(result.value.portfolio.grants[0], asOf);
console.log(`${findings.length} findings, ${earned.format()} earned`);
