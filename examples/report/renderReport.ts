import { formatDate } from "concordat";
import type { Report, ReportFinding } from "./buildReport.ts";
import { renderCommitment } from "./renderCommitment.ts";
import { renderDates } from "./renderDates.ts";
import { renderFinancialYears } from "./renderFinancialYears.ts";
import { renderFunds } from "./renderFunds.ts";
import { renderPartnership } from "./renderPartnership.ts";
import { count } from "./words.ts";

const width = 100;

/** The report as text: each section only if the files say anything for it. */
export function renderReport(report: Report): string {
  return [
    header(report),
    section("1 COMMITMENTS", report.commitments.flatMap(renderCommitment)),
    renderFinancialYears(report),
    section("3 FUNDS", renderFunds(report.funds)),
    section("4 PARTNERSHIP", report.partnerships.flatMap(renderPartnership)),
    section("5 DATES", renderDates(report.dates)),
    section("6 FINDINGS", report.findings.length ? renderFindings(report) : ["  none"]),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function header({ asOf, financialYear, month, files, counts }: Report): string {
  const title = "CONCORDAT FUNDING REPORT";
  const date = `as of ${formatDate(asOf)} (${financialYear}, month ${month})`;
  const found = [
    count(counts.errors, "error", "errors"),
    count(counts.warnings, "warning", "warnings"),
    `${counts.notes} to note`,
  ].join("   ");
  return [
    `${title}${date.padStart(width - title.length)}`,
    `${files.join(", ")}`,
    `${found}`,
    "Key: > more than   < less than   >= at least   <= at most   SPREAD = our arithmetic; no profile was published.",
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [title, ...lines].join("\n");
}

const words = { error: "ERROR", warning: "WARN", info: "NOTE" } as const;

function renderFindings({ findings, files }: Report): readonly string[] {
  const order = ["error", "warning", "info"] as const;
  const sorted = order.flatMap((severity) => findings.filter((f) => f.severity === severity));
  const placeOf = ({ file, place }: ReportFinding): string =>
    files.length > 1 && file !== "" ? `${file}  ${place}` : place;
  return sorted.flatMap((finding) => [
    `  ${words[finding.severity].padEnd(6)}${finding.rule.padEnd(34)}${placeOf(finding)}`,
    `        ${finding.message}`,
  ]);
}
