import {
  exactInterval,
  type FundingRow,
  formatDate,
  type Interval,
  Money,
  plusInterval,
} from "concordat";
import type { Report } from "./buildReport.ts";
import { amountText, grouped, intervalText } from "./words.ts";

interface YearLine {
  readonly years: string;
  readonly stated: readonly FundingRow[];
  readonly spread: readonly FundingRow[];
}

export function renderFinancialYears(report: Report): string {
  const rows = report.funding.rows.filter(({ within }) => within === undefined);
  if (rows.length === 0) return "";
  return [
    `${"2 BY FINANCIAL YEAR".padEnd(28)}${"Stated in the sources".padEnd(36)}SPREAD of what was not profiled`,
    ...linesOf(rows).map(renderLine),
    ...renderTotal(rows, report),
    ...report.spreads.map(
      ({ name, earned }) =>
        `  ${name}: earned to ${formatDate(report.asOf)} if spread evenly: ${bound(earned.qualifier)}${amountText(earned.earned)}. Accrual: cannot say, no payments held.`,
    ),
    ...report.ifRounded.map(
      ({ financialYears, amount }) =>
        `  (a) ${financialYears.join(" + ")}: ${intervalText(amount)}${excluded(amount)}, if the published figures were rounded.`,
    ),
  ].join("\n");
}

function linesOf(rows: readonly FundingRow[]): readonly YearLine[] {
  const keys = [...new Set(rows.map(keyOf))].sort();
  return keys.map((years) => {
    const here = rows.filter((row) => keyOf(row) === years);
    return {
      years,
      stated: here.filter(({ basis }) => basis !== "spread"),
      spread: here.filter(({ basis }) => basis === "spread"),
    };
  });
}

const keyOf = ({ financialYears }: FundingRow): string => financialYears.join(" + ");

function renderLine({ years, stated, spread }: YearLine): string {
  const together = years.includes("+") ? " together (a)" : "";
  const [only] = spread;
  const days = spread.length === 1 && only?.days !== undefined ? `${grouped(only.days)} days` : "";
  const left = stated.length === 0 ? "" : `${statedText(stated)}${together}`;
  const right = spread.length === 0 ? "" : `${days.padStart(10)}   ${sumText(spread).padStart(16)}`;
  return `  ${years.padEnd(26)}${left.padEnd(36)}${right}`.trimEnd();
}

function renderTotal(rows: readonly FundingRow[], report: Report): readonly string[] {
  const spread = rows.filter(({ basis }) => basis === "spread");
  const programmes = report.commitments.filter(
    ({ kind, funding }) => kind === "programme" && funding,
  );
  const others = rows.filter(({ basis, list }) => basis !== "spread" && list !== "programmes");
  const stated = [
    ...programmes.flatMap(({ funding }) => funding ?? []),
    ...others.map(({ amount }) => amount),
  ];
  const days = report.spreads.length === 1 ? `${grouped(report.spreads[0]?.days ?? 0)} days` : "";
  const left = stated.length === 0 ? "" : intervalText(sum(stated));
  const right = spread.length === 0 ? "" : `${days.padStart(10)}   ${sumText(spread).padStart(16)}`;
  return [`  ${"Total".padEnd(26)}${left.padEnd(36)}${right}`.trimEnd()];
}

/** A year that is said to be the same as another needs no figure of its own. */
function statedText(rows: readonly FundingRow[]): string {
  const [only, ...others] = rows;
  return only?.sameAs !== undefined && others.length === 0
    ? `= ${only.sameAs}  "the same amount"`
    : sumText(rows);
}

const sumText = (rows: readonly FundingRow[]): string =>
  intervalText(sum(rows.map(({ amount }) => amount)));

function sum(amounts: readonly Interval<Money>[]): Interval<Money> {
  const [first] = amounts;
  const currency = (first?.lower ?? first?.upper)?.value.currency ?? "GBP";
  return amounts.reduce(
    (total, amount) => plusInterval(total, amount),
    exactInterval(Money.zero(currency) as Money),
  );
}

const bound = (qualifier: string): string =>
  qualifier === "at-least" ? "at least " : qualifier === "up-to" ? "at most " : "";

const excluded = ({ lower, upper }: Interval<Money>): string =>
  lower && upper && !lower.included && !upper.included ? ", both excluded" : "";
