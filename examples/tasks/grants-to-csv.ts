/** Three grants by financial year, with totals, as a CSV file. */
import {
  financialYear,
  fundingByFinancialYear,
  fundingCsvRows,
  Money,
  parseDateRange,
} from "concordat";
import { buildGrant } from "concordat/fixtures";

const portfolio = {
  grants: [
    buildGrant({
      id: "first",
      period: parseDateRange("2017-04-01/2019-03-31"),
      awards: [
        { financialYear: financialYear("2017/18"), amount: Money.of("36500", "GBP") },
        { financialYear: financialYear("2018/19"), amount: Money.of("40000.50", "GBP") },
      ],
    }),
    buildGrant({
      id: "second",
      period: parseDateRange("2017-04-01/2018-03-31"),
      awards: [{ financialYear: financialYear("2017/18"), amount: Money.of("1000000", "GBP") }],
    }),
    buildGrant({
      id: "third",
      period: parseDateRange("2018-04-01/2019-03-31"),
      awards: [{ financialYear: financialYear("2018/19"), amount: Money.of("0.50", "GBP") }],
    }),
  ],
};

const { rows, totals, overall } = fundingByFinancialYear(portfolio);
for (const table of [rows, [...totals, ...overall]]) {
  const records = fundingCsvRows(table);
  console.log(Object.keys(records[0] ?? {}).join(","));
  for (const record of records) console.log(Object.values(record).join(","));
}
