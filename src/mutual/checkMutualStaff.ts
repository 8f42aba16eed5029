import { bounds } from "../figure/bounds.ts";
import { isAtMost } from "../figure/verdict.ts";
import { finding } from "../finding/Finding.ts";
import { type PartialDate, partialDate, partialDateRange } from "../time/PartialDate.ts";
import type { MutualContext } from "./MutualContext.ts";
import type { MutualFinanceRules } from "./mutualFinanceRules.ts";
import { mutualFinanceRules } from "./mutualFinanceRules.ts";
import { type MutualFinding, mutualRules } from "./mutualRules.ts";
import type { RightToProvideMutual } from "./RightToProvideMutual.ts";
import { staffControl } from "./staffControl.ts";

/** Checks what is said about the staff of a mutual: their counts, their say, and their pensions. */
export function checkMutualStaff(
  mutual: RightToProvideMutual,
  { staffControl: thresholds }: MutualContext,
): readonly MutualFinding[] {
  return [
    ...checkCounts(mutual),
    ...checkControl(mutual, thresholds),
    ...checkPensionRoute(mutual),
  ];
}

const partsOfWholes = [
  { part: "transferred", whole: "eligible" },
  { part: "members", whole: "employed" },
  { part: "staffDirectors", whole: "directors" },
] as const;

function checkCounts({ staff }: RightToProvideMutual): readonly MutualFinding[] {
  return partsOfWholes.flatMap(({ part, whole }) => {
    const some = staff?.[part];
    const all = staff?.[whole];
    if (some === undefined || all === undefined) return [];
    const verdict = isAtMost(bounds(some, "strict") ?? {}, bounds(all, "strict") ?? {});
    if (verdict === "yes") return [];
    return [finding(mutualRules, "mutual.staff-counts", ["staff", part], { part, whole, verdict })];
  });
}

function checkControl(
  { staff }: RightToProvideMutual,
  thresholds: MutualContext["staffControl"],
): readonly MutualFinding[] {
  if (thresholds === undefined) return [];
  return staffControl(staff ?? {}, thresholds).flatMap(({ measure, share, threshold, reached }) => {
    if (threshold === undefined || reached === undefined || reached === "yes") return [];
    const values = {
      measure,
      threshold: threshold.toString(),
      ...(share?.lower && { atLeast: share.lower.value.toString() }),
      ...(share?.upper && { atMost: share.upper.value.toString() }),
      verdict: reached,
    };
    return [finding(mutualRules, "mutual.staff-control", ["staff"], values)];
  });
}

type PensionProblem = Pick<
  MutualFinanceRules["mutual.pension-route"],
  "problem" | "boundary" | "verdict"
>;

function checkPensionRoute({ transfer }: RightToProvideMutual): readonly MutualFinding[] {
  if (transfer?.pensionRoute === undefined) return [];
  const { on, pensionRoute: route, compulsory } = transfer;
  return pensionProblems(route, on, compulsory).map((problem) =>
    finding(mutualFinanceRules, "mutual.pension-route", ["transfer", "pensionRoute"], {
      route,
      on,
      ...problem,
    }),
  );
}

const newFairDeal = "2013-10-04";

function pensionProblems(
  route: string,
  on: PartialDate,
  compulsory: boolean | undefined,
): readonly PensionProblem[] {
  switch (route) {
    case "fair-deal-1999":
      // What replaced it is for compulsory transfers, so that it says nothing of others.
      return compulsory === false ? [] : [...notYet(on, "1999"), ...replaced(on, compulsory)];
    case "new-fair-deal":
      return compulsory === false
        ? [{ problem: "not-compulsory", boundary: newFairDeal, verdict: "no" }]
        : notYet(on, newFairDeal);
    case "access":
      return notYet(on, "2014-04-01");
    default:
      return [];
  }
}

/** A way that began on a day, of which a transfer took place before it, or may have. */
function notYet(on: PartialDate, boundary: string): readonly PensionProblem[] {
  const { start, end } = partialDateRange(on);
  const began = partialDateRange(partialDate(boundary)).start;
  if (start >= began) return [];
  return [{ problem: "not-yet", boundary, verdict: end < began ? "no" : "unknown" }];
}

/** A policy that another replaced on a day, by which a transfer was made then or later, or may have been. */
function replaced(on: PartialDate, compulsory: boolean | undefined): readonly PensionProblem[] {
  const { start, end } = partialDateRange(on);
  if (end < newFairDeal) return [];
  const verdict = start >= newFairDeal && compulsory === true ? "no" : "unknown";
  return [{ problem: "replaced", boundary: newFairDeal, verdict }];
}
