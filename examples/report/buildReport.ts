import {
  checkPortfolio,
  type FinancialYear,
  type Finding,
  type FundingByFinancialYear,
  financialMonthOf,
  financialYearOf,
  formatPath,
  fundingByFinancialYear,
  type LocalDate,
  mergePortfolios,
  portfolioLists,
  type Severity,
} from "concordat";
import { type Commitment, commitmentsOf } from "./commitments.ts";
import { type DateFact, dateFacts } from "./dateFacts.ts";
import { type FundFacts, fundFacts } from "./fundFacts.ts";
import type { LoadedFile } from "./loadFiles.ts";
import { type PartnershipFacts, partnershipFacts } from "./partnershipFacts.ts";
import { derivedIfRounded, type RoundedRow, type SpreadFacts, spreadFacts } from "./spreadFacts.ts";

export interface ReportFinding {
  readonly severity: Severity;
  readonly rule: string;
  readonly file: string;
  readonly place: string;
  readonly message: string;
  readonly values: object;
}

export interface Report {
  readonly asOf: LocalDate;
  readonly financialYear: FinancialYear;
  readonly month: number;
  readonly files: readonly string[];
  readonly counts: { readonly errors: number; readonly warnings: number; readonly notes: number };
  readonly commitments: readonly Commitment[];
  readonly funding: FundingByFinancialYear;
  readonly ifRounded: readonly RoundedRow[];
  readonly spreads: readonly SpreadFacts[];
  readonly funds: readonly FundFacts[];
  readonly partnerships: readonly PartnershipFacts[];
  readonly dates: readonly DateFact[];
  readonly findings: readonly ReportFinding[];
}

/** Everything that the report says, worked out; writing it down is another matter. */
export function buildReport(files: readonly LoadedFile[], asOf: LocalDate): Report {
  const portfolio = mergePortfolios(files.map((file) => file.portfolio));
  const findings = checkPortfolio(portfolio, { asOf });
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    asOf,
    financialYear: financialYearOf(asOf),
    month: financialMonthOf(asOf),
    files: files.map(({ name }) => name),
    counts: { errors: count("error"), warnings: count("warning"), notes: count("info") },
    commitments: commitmentsOf(portfolio, asOf),
    funding: fundingByFinancialYear(portfolio),
    ifRounded: derivedIfRounded(portfolio),
    spreads: spreadFacts(portfolio, asOf),
    funds: fundFacts(portfolio, asOf),
    partnerships: (portfolio.partnerships ?? []).map((partnership) =>
      partnershipFacts(partnership, portfolio.strategicPlans ?? []),
    ),
    dates: dateFacts(portfolio, asOf),
    findings: findings.map((finding) => located(finding, files)),
  };
}

/** Leads a path in the merged portfolio back to the file, and the place there, that it came from. */
function located(finding: Finding, files: readonly LoadedFile[]): ReportFinding {
  const { rule, severity, message, values } = finding;
  const [key, position, ...rest] = finding.path;
  const list = portfolioLists.find((candidate) => candidate === key);
  let index = typeof position === "number" ? position : 0;
  for (const { name, portfolio } of files) {
    const length = (list && portfolio[list]?.length) ?? 0;
    if (list !== undefined && index < length) {
      return {
        severity,
        rule,
        file: name,
        place: formatPath([list, index, ...rest]),
        message,
        values,
      };
    }
    index -= length;
  }
  return { severity, rule, file: "", place: formatPath(finding.path), message, values };
}
