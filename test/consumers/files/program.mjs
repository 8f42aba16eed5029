import { readFileSync } from "node:fs";
import {
  checkPortfolio,
  formatFindings,
  grantPosition,
  localDate,
  portfolioSchema,
  readJson,
} from "concordat";

const result = readJson(portfolioSchema, readFileSync("portfolio.json", "utf8"));
if (!result.ok) throw new Error(formatFindings(result.problems));
const asOf = localDate("2018-06-30");
const findings = checkPortfolio(result.value, { asOf });
const { earned } = grantPosition(result.value.grants[0], asOf);
console.log(`${findings.length} findings, ${earned.format()} earned`);
