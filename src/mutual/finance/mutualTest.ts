import type { Verdict } from "../../figure/verdict.ts";
import type { SourceRef } from "../../finding/SourceRef.ts";
import { statusAt } from "../../lifecycle/statuses.ts";
import { whenInWords } from "../../time/date/dateInWords.ts";
import { formatDate } from "../../time/date/formatDate.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { partialDateRange } from "../../time/range/PartialDate.ts";
import { rangeContains } from "../../time/range/rangeQueries.ts";
import { refuseWrongOptions, refuseWrongSubject } from "../../time/refuseWrong.ts";
import { assetLockOf } from "../parts/legalForm.ts";
import { mutualContractPeriod } from "../parts/MutualContract.ts";
import { mutualStaffControl, type StaffControlThresholds } from "../parts/mutualStaffControl.ts";
import { contractsOf, type RightToProvideMutual } from "../RightToProvideMutual.ts";

/**
 * A limb of the policy definition of a public service mutual.
 *
 * @category Mutuals
 */
export type MutualLimb =
  | "has-left-the-public-sector"
  | "delivers-public-services-for-social-impact"
  | "staff-influence-or-control";

/**
 * One limb of the definition, and what speaks for and against it.
 *
 * @category Mutuals
 */
export interface MutualLimbResult {
  /** Which limb. */
  readonly limb: MutualLimb;
  /** Whether what is recorded shows it: `"unknown"` where it leaves that open. */
  readonly shown: Verdict;
  /** The grounds for that, for people: at least one. */
  readonly reasons: readonly string[];
}

/**
 * The recorded facts about a mutual, compared with the definition of a public service mutual.
 *
 * @category Mutuals
 */
export interface MutualTestResult {
  /** The three limbs of the definition, in its order. */
  readonly limbs: readonly [MutualLimbResult, MutualLimbResult, MutualLimbResult];
  /** Where the definition is stated. */
  readonly source: SourceRef;
}

/**
 * The options of {@link mutualTest}.
 *
 * @category Mutuals
 */
export interface MutualTestOptions {
  /** The day for which it is asked. */
  readonly asOf: LocalDate;
  /** The shares that you count as a significant degree of staff control; the definition gives none. */
  readonly staffControl?: StaffControlThresholds;
}

const source: SourceRef = /* @__PURE__ */ Object.freeze({
  document: "GOV.UK: introduction to public service mutuals",
  evidence: "external",
  url: "https://www.gov.uk/guidance/introduction-to-public-service-mutuals",
});

/**
 * Compares a mutual with the three limbs of the policy definition of a public service mutual: it has
 * left the public sector; it continues to deliver public services and aims for a positive social impact;
 * and its staff have a significant degree of influence or control. Each limb comes with its reasons. There
 * is no answer to all three together: the definition has no numbers, and weighing them is for people.
 *
 * @param mutual - the mutual
 * @param options - the day, by which its history says where it stood, and your thresholds for staff control
 * @returns the three limbs, each shown, not shown or unknown, with reasons
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.not-a-share` if a threshold is below 0 or above 1
 * @category Mutuals
 * @example
 * ```ts
 * import { localDate, mutualTest, partialDate, Rate } from "concordat";
 *
 * const { limbs } = mutualTest(
 *   {
 *     id: "example-mutual",
 *     name: "Example Community Health CIC",
 *     route: "right-to-request",
 *     status: "live",
 *     legalForm: "community-interest-company-by-shares",
 *     transfer: { on: partialDate("2010") },
 *     staff: { memberShare: { value: Rate.percent(62), qualifier: "exact", asStated: "62%" } },
 *   },
 *   { asOf: localDate("2018-06-07"), staffControl: { membership: "0.5" } },
 * );
 * limbs.map(({ shown }) => shown); // => ["yes", "unknown", "yes"]
 * limbs[1].reasons; // => ["No contract with a known period is recorded.", "A community interest company has a statutory asset lock."]
 * ```
 */
export function mutualTest(
  mutual: RightToProvideMutual,
  options: MutualTestOptions,
): MutualTestResult {
  refuseWrongSubject("mutual", mutual);
  refuseWrongOptions("options", options, "asOf");
  const { asOf, staffControl: thresholds = {} } = options;
  const then = { ...mutual, status: statusAt(mutual.history, asOf) ?? mutual.status };
  return {
    limbs: [hasLeft(then, asOf), delivers(then, asOf), staffHaveSay(mutual, thresholds)],
    source,
  };
}

function hasLeft({ transfer, status }: RightToProvideMutual, asOf: LocalDate): MutualLimbResult {
  const limb = "has-left-the-public-sector";
  if (transfer === undefined) {
    const reason = `No transfer is recorded, and the status is ${status}.`;
    return { limb, shown: "unknown", reasons: [reason] };
  }
  const { start, end } = partialDateRange(transfer.on);
  const reasons = [`Its staff and services transferred from the host ${whenInWords(transfer.on)}.`];
  if (end <= asOf) return { limb, shown: "yes", reasons };
  return {
    limb,
    shown: start > asOf ? "no" : "unknown",
    reasons: [...reasons, `The day in question is ${formatDate(asOf)}.`],
  };
}

function delivers(mutual: RightToProvideMutual, asOf: LocalDate): MutualLimbResult {
  const limb = "delivers-public-services-for-social-impact";
  const delivery = deliveryOn(mutual, asOf);
  const aims = socialAims(mutual);
  const reasons = [delivery.reason, ...aims];
  if (delivery.shown !== "yes" || aims.length > 0) return { limb, shown: delivery.shown, reasons };
  return { limb, shown: "unknown", reasons: [...reasons, "Nothing recorded shows a social aim."] };
}

function deliveryOn(
  mutual: RightToProvideMutual,
  asOf: LocalDate,
): { readonly shown: Verdict; readonly reason: string } {
  const { status } = mutual;
  if (status === "wound-up" || status === "re-tendered-lost" || status === "withdrawn") {
    return { shown: "no", reason: `Its status is ${status}.` };
  }
  const periods = contractsOf(mutual).map(({ contract }) => mutualContractPeriod(contract));
  const current = periods.find((period) => period !== undefined && rangeContains(period, asOf));
  if (current !== undefined) {
    return { shown: "yes", reason: `A contract runs until ${formatDate(current.end)}.` };
  }
  if (periods.length > 0 && periods.every((period) => period !== undefined)) {
    return { shown: "no", reason: `No contract runs on ${formatDate(asOf)}.` };
  }
  return { shown: "unknown", reason: "No contract with a known period is recorded." };
}

function socialAims({ legalForm, surplusPolicy }: RightToProvideMutual): readonly string[] {
  const community = surplusPolicy?.shares?.find(({ use }) => use === "community")?.share;
  return [
    ...(legalForm !== undefined && assetLockOf(legalForm) === "statutory"
      ? ["A community interest company has a statutory asset lock."]
      : []),
    ...(surplusPolicy?.purpose === undefined
      ? []
      : [`Its stated purpose for a surplus: ${surplusPolicy.purpose}.`]),
    ...(community?.isPositive()
      ? [`Of a surplus, ${community.format({ digits: 1 })} goes to the community.`]
      : []),
  ];
}

function staffHaveSay(
  { staff = {} }: RightToProvideMutual,
  thresholds: StaffControlThresholds,
): MutualLimbResult {
  const limb = "staff-influence-or-control";
  const rows = mutualStaffControl(staff, thresholds);
  const asked = rows.flatMap(({ measure, threshold, reached }) =>
    threshold === undefined || reached === undefined ? [] : [{ measure, threshold, reached }],
  );
  if (asked.length === 0) {
    const reason = "The definition gives no percentage: give the shares that you count as enough.";
    return { limb, shown: "unknown", reasons: [reason] };
  }
  const words = { yes: "reaches", no: "does not reach", unknown: "may or may not reach" } as const;
  return {
    limb,
    // Influence or control: one measure that reaches its threshold shows it.
    shown: asked.some(({ reached }) => reached === "yes")
      ? "yes"
      : asked.every(({ reached }) => reached === "no")
        ? "no"
        : "unknown",
    reasons: asked.map(
      ({ measure, threshold, reached }) =>
        `The share by ${measure} ${words[reached]} your ${threshold.format({ digits: 1 })}.`,
    ),
  };
}
