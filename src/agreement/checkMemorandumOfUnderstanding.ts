import { finding } from "../finding/Finding.ts";
import { checkHistory } from "../lifecycle/checkHistory.ts";
import type { LifecycleFinding } from "../lifecycle/lifecycleRules.ts";
import type { MemorandumOfUnderstanding } from "./MemorandumOfUnderstanding.ts";
import { memorandumFunding } from "./memorandumFunding.ts";
import { memorandumLifecycle } from "./memorandumLifecycle.ts";
import {
  type MemorandumFinding,
  partiesDistinct,
  profileAssumed,
  startAssumed,
} from "./memorandumRules.ts";
import { effectiveStart } from "./termOf.ts";

/**
 * Checks a memorandum by itself: distinct parties, and what has to be assumed because the memorandum
 * leaves it unsaid. Whether its investment stays within its fund is checked by {@link checkPortfolio}.
 *
 * @param memorandum - a memorandum, as {@link memorandumOfUnderstandingSchema} reads it
 * @returns the findings; none if nothing is amiss
 * @throws {@link DateOutOfRangeError} if it would end after the year 9999, which the schema refuses
 * @category Agreements
 * @example
 * ```ts
 * import { checkMemorandumOfUnderstanding, localDate, Money } from "concordat";
 *
 * const findings = checkMemorandumOfUnderstanding({
 *   id: "example-memorandum",
 *   title: "Memorandum of understanding",
 *   parties: [
 *     { kind: "partnership", id: "example-partnership", standing: "equal" },
 *     { kind: "sector", id: "example-vcse-sector", standing: "equal" },
 *   ],
 *   status: "in-force",
 *   announcedOn: localDate("2017-02-01"),
 *   term: { years: 5 },
 *   investment: { value: Money.of("1100000", "GBP"), qualifier: "more-than", asStated: "over £1.1m" },
 * });
 * findings.map(({ rule }) => rule); // => ["memorandum.profile-assumed", "memorandum.start-assumed"]
 * ```
 */
export function checkMemorandumOfUnderstanding(
  memorandum: MemorandumOfUnderstanding,
): readonly (MemorandumFinding | LifecycleFinding)[] {
  return [
    ...checkParties(memorandum),
    ...checkProfile(memorandum),
    ...checkStart(memorandum),
    ...checkHistory(memorandumLifecycle, memorandum),
  ];
}

function checkParties({ parties }: MemorandumOfUnderstanding): readonly MemorandumFinding[] {
  const seen = new Set<string>();
  return parties.flatMap(({ kind, id }, index) => {
    const party = `${kind} ${id}`;
    if (seen.has(party)) return [finding(partiesDistinct, ["parties", index], { party: id })];
    seen.add(party);
    return [];
  });
}

function checkProfile(memorandum: MemorandumOfUnderstanding): readonly MemorandumFinding[] {
  const funding = memorandumFunding(memorandum);
  if (funding?.basis !== "spread") return [];
  const { start, end } = funding.period;
  return [finding(profileAssumed, ["investment"], { from: start, to: end })];
}

function checkStart(memorandum: MemorandumOfUnderstanding): readonly MemorandumFinding[] {
  const start = memorandum.term && effectiveStart(memorandum);
  if (start === undefined || start.startBasis === "stated") return [];
  return [
    finding(startAssumed, ["effectiveFrom"], { start: start.start, basis: start.startBasis }),
  ];
}
