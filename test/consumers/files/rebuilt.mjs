// The values of a library that was bundled again, in the functions of the one that was installed.
import { readFileSync } from "node:fs";
import { checkPortfolio, grantPosition, localDate } from "concordat";
import { formatFindings, portfolioSchema, readJson } from "./out/concordat.mjs";

const result = readJson(portfolioSchema, readFileSync("portfolio.json", "utf8"));
if (!result.ok) throw new Error(formatFindings(result.problems));
const asOf = localDate("2018-06-30");
const findings = checkPortfolio(result.value, { asOf });
const { earned } = grantPosition(result.value.grants[0], asOf);
console.log(`${findings.length} findings, ${earned.format()} earned`);
