import {
  checkPortfolio,
  formatFindings,
  grantPosition,
  localDate,
  portfolioSchema,
  readJson,
} from "concordat";
import portfolio from "./portfolio.json";

const result = readJson(portfolioSchema, JSON.stringify(portfolio));
if (!result.ok) throw new Error(formatFindings(result.problems));
const asOf = localDate("2018-06-30");
const findings = checkPortfolio(result.value, { asOf });
const { earned } = grantPosition(result.value.grants[0], asOf);
console.log(`${findings.length} findings, ${earned.format()} earned`);
