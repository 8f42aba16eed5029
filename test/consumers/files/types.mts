// What every TypeScript must find in the package: the types of values, and one mistake.
import { readFileSync } from "node:fs";
import {
  checkPortfolio,
  grantPosition,
  jsonSchemas,
  type LocalDate,
  localDate,
  type Portfolio,
  portfolioSchema,
  type ReadResult,
  readJson,
  type StrategicPartnerGrant,
} from "concordat";
import type { ExactAmount } from "concordat/exact";
import { buildGrant } from "concordat/fixtures";
import { Money } from "concordat/money";
import { financialYearOf } from "concordat/time";

const result: ReadResult<Portfolio> = readJson(
  portfolioSchema,
  readFileSync("portfolio.json", "utf8"),
);
const portfolio: Portfolio = result.ok ? result.value : {};
const asOf: LocalDate = localDate("2018-06-30");
const rules: readonly string[] = checkPortfolio(portfolio, { asOf }).map(({ rule }) => rule);
const [grant = buildGrant()]: readonly StrategicPartnerGrant[] = portfolio.grants ?? [];
const earned: Money = grantPosition(grant, asOf).earned;
const pounds: Money<"GBP"> = Money.of("1.10", "GBP");
const title: unknown = jsonSchemas().StrategicPartnerGrant.title;
const exact = (amount: ExactAmount<"GBP">): Money<"GBP"> => amount.toMoney("half-even");
// @ts-expect-error - two currencies
pounds.plus(Money.of("1.10", "EUR"));

console.log(rules, earned.format(), financialYearOf(asOf), title, exact.name);
