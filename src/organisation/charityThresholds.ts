import type { SourceRef } from "../finding/SourceRef.ts";
import { Money } from "../money/Money.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { isValidOn, type Validity } from "../time/range/Validity.ts";
import { refuseWrongDay } from "../time/refuseWrong.ts";

/**
 * The thresholds for the accounts of charities in England and Wales, as they were reported. They help to
 * ask the right question; they give no verdict on what a charity owes.
 *
 * @category Organisations
 */
export interface CharityThresholds {
  /** The last days of the reporting periods for which they hold, as far as that is known. */
  readonly periodsEnding: Validity;
  /** The threshold of income for an audit. */
  readonly auditIncome: Money<"GBP">;
  /** The threshold of assets for an audit. */
  readonly auditAssets: Money<"GBP">;
  /** The threshold of income with which assets count. */
  readonly auditAssetsIncome: Money<"GBP">;
  /** The threshold of income for an independent examination. */
  readonly independentExamination: Money<"GBP">;
  /** The threshold of income for an examiner with a qualification. */
  readonly qualifiedExaminer: Money<"GBP">;
  /** The threshold of income for accruals accounts of charities that are not companies. */
  readonly accrualsAccounts: Money<"GBP">;
  /** The threshold of income for group accounts. */
  readonly groupAccounts: Money<"GBP">;
  /** The threshold of income for registration. */
  readonly registration: Money<"GBP">;
  /** The threshold of income for an annual return. */
  readonly annualReturn: Money<"GBP">;
  /** The threshold of income for the filing of accounts. */
  readonly filing: Money<"GBP">;
  /** Where they are reported. */
  readonly sources: readonly SourceRef[];
  /** Where the sources conflict, and in what; absent where they agree. */
  readonly conflict?: string;
}

const pounds = (amount: string): Money<"GBP"> => Object.freeze(Money.of(amount, "GBP"));

const icas: SourceRef = /* @__PURE__ */ Object.freeze({
  document:
    "ICAS, changes to the financial thresholds of charities in England and Wales (SI 2026/427)",
  evidence: "external",
  url: "https://www.icas.com/",
});
const azets: SourceRef = /* @__PURE__ */ Object.freeze({
  document: "Azets, changes to the financial thresholds of charities in England and Wales",
  evidence: "external",
  url: "https://www.azets.com/",
});

/** The thresholds that the order of 2026 did not change. */
const unchanged = () => ({
  registration: pounds("5000"),
  annualReturn: pounds("10000"),
  filing: pounds("25000"),
  sources: Object.freeze([icas, azets]),
});

/**
 * The thresholds for the accounts of charities, by the reporting periods for which they hold: those before the
 * Charities Acts 1992 and 2011 (Substitution of Sums) Order 2026 (SI 2026/427), and those that it set for
 * periods ending on or after 30 September 2026, as reported. From when the earlier ones held is not recorded
 * here. Deep-frozen.
 *
 * @category Organisations
 * @example
 * ```ts
 * import { charityThresholds } from "concordat";
 *
 * charityThresholds.map(({ auditIncome }) => auditIncome.format()); // => ["£1,000,000.00", "£1,500,000.00"]
 * ```
 */
export const charityThresholds: readonly CharityThresholds[] = /* @__PURE__ */ (() =>
  Object.freeze([
    Object.freeze({
      periodsEnding: Object.freeze({ to: "2026-09-29" as LocalDate }),
      auditIncome: pounds("1000000"),
      auditAssets: pounds("3260000"),
      auditAssetsIncome: pounds("250000"),
      independentExamination: pounds("25000"),
      qualifiedExaminer: pounds("250000"),
      accrualsAccounts: pounds("250000"),
      groupAccounts: pounds("1000000"),
      ...unchanged(),
    }),
    Object.freeze({
      periodsEnding: Object.freeze({ from: "2026-09-30" as LocalDate }),
      auditIncome: pounds("1500000"),
      auditAssets: pounds("5000000"),
      auditAssetsIncome: pounds("500000"),
      independentExamination: pounds("40000"),
      qualifiedExaminer: pounds("500000"),
      accrualsAccounts: pounds("500000"),
      groupAccounts: pounds("1500000"),
      ...unchanged(),
      conflict:
        "Reported for periods ending on or after 30 September 2026 (SI 2026/427); one firm says periods starting on or after 1 October 2026.",
    }),
  ]))();

/**
 * The thresholds for the accounts of a charity whose reporting period ends on a day.
 *
 * @param periodEnd - the last day of the reporting period
 * @returns the thresholds, with a note where the sources conflict on when they begin to hold
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Organisations
 * @example
 * ```ts
 * import { charityThresholdsFor, localDate } from "concordat";
 *
 * charityThresholdsFor(localDate("2026-09-29")).independentExamination.format(); // => "£25,000.00"
 * charityThresholdsFor(localDate("2026-09-30")).independentExamination.format(); // => "£40,000.00"
 * ```
 */
export function charityThresholdsFor(periodEnd: LocalDate): CharityThresholds {
  refuseWrongDay("periodEnd", periodEnd);
  const holds = ({ periodsEnding }: CharityThresholds): boolean =>
    isValidOn(periodsEnding, periodEnd);
  // The two leave no day between them.
  return charityThresholds.find(holds) as CharityThresholds;
}
