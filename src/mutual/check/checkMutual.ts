import { bounds } from "../../figure/bounds.ts";
import { isAtMost } from "../../figure/verdict.ts";
import { type FindingPath, finding } from "../../finding/Finding.ts";
import { checkHistory } from "../../lifecycle/checkHistory.ts";
import type { LifecycleFinding } from "../../lifecycle/lifecycleRules.ts";
import { localDate } from "../../time/date/LocalDate.ts";
import { type PartialDate, partialDate, partialDateRange } from "../../time/range/PartialDate.ts";
import { refuseWrongOptions, refuseWrongSubject } from "../../time/refuseWrong.ts";
import { type MutualFinding, mutualRules } from "../mutualRules.ts";
import { type MutualFinanceRules, mutualFinanceRules } from "../parts/mutualFinanceRules.ts";
import { type MutualStatus, mutualLifecycle } from "../parts/mutualLifecycle.ts";
import { mutualStaffControl } from "../parts/mutualStaffControl.ts";
import type { RightToProvideMutual } from "../RightToProvideMutual.ts";
import { checkMutualFinance } from "./checkMutualFinance.ts";
import type { MutualContext } from "./MutualContext.ts";

/**
 * Checks a mutual by itself: what its status calls for, its applicants and services, its staff, its
 * surplus and dividends, its reserved contracts and its history. It says what does not fit and what is
 * not known; it gives no verdict on whether something is lawful.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param mutual - a mutual, as {@link mutualSchema} reads it
 * @param context - organisations, thresholds and the base rate, for the rules that need them
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Mutuals
 * @example
 * ```ts
 * import { checkMutual } from "concordat";
 *
 * const findings = checkMutual({
 *   id: "example-mutual",
 *   name: "Example Community Health CIC",
 *   route: "right-to-provide",
 *   status: "expression-approved",
 *   host: "example-trust",
 *   applicants: [{ kind: "team", description: "Community nurses", delivers: ["District nursing"] }],
 *   services: [{ name: "District nursing" }, { name: "Podiatry" }],
 *   clinicalAppropriateness: { appropriate: true },
 * });
 * findings.map(({ message }) => message); // => ["No applicant delivers Podiatry: correct the services, or what the applicants deliver."]
 * ```
 */
export function checkMutual(
  mutual: RightToProvideMutual,
  context: MutualContext = {},
): readonly (MutualFinding | LifecycleFinding)[] {
  refuseWrongSubject("mutual", mutual);
  refuseWrongOptions("context", context);
  return [
    ...checkStatedRight(mutual),
    ...checkStages(mutual),
    ...checkExpression(mutual),
    ...checkApplicants(mutual, context),
    ...checkMutualStaff(mutual, context),
    ...checkMutualFinance(mutual, context),
    ...checkHistory(mutualLifecycle, mutual),
  ];
}

function checkStatedRight({ route }: RightToProvideMutual): readonly MutualFinding[] {
  return route === "not-stated"
    ? [finding(mutualRules, "mutual.route-not-stated", ["route"], { verdict: "unknown" })]
    : [];
}

/** How far a mutual came, judged by its status alone; a withdrawn one may have stopped anywhere. */
function stageOf(status: MutualStatus): "before" | "approved" | "live" {
  if (beforeApproval.includes(status)) return "before";
  return beforeLive.includes(status) ? "approved" : "live";
}

const beforeApproval: readonly MutualStatus[] = [
  "idea",
  "expression-submitted",
  "expression-declined",
  "withdrawn",
];
const beforeLive: readonly MutualStatus[] = [
  "expression-approved",
  "business-case",
  "board-approved",
  "assured",
  "rejected",
  "approved",
  "transferring",
];

const whenApproved = ["host", "applicants", "services", "clinicalAppropriateness"] as const;
const whenLive = [...whenApproved, "legalForm", "contract", "transfer"] as const;

function checkStages(mutual: RightToProvideMutual): readonly MutualFinding[] {
  const { status, stagesKnown = true } = mutual;
  const stage = stageOf(status);
  if (stage === "before") return [];
  const found: MutualFinding[] = [];
  if (mutual.clinicalAppropriateness?.appropriate === false) {
    const path: FindingPath = ["clinicalAppropriateness", "appropriate"];
    found.push(finding(mutualRules, "mutual.clinical-appropriateness", path, { status }));
  }
  const called = stage === "live" ? whenLive : whenApproved;
  const missing = called.filter((property) => mutual[property] === undefined);
  if (missing.length > 0) {
    const rule = stage === "live" ? "mutual.live-incomplete" : "mutual.approved-incomplete";
    const verdict = stagesKnown ? "no" : "unknown";
    found.push(finding(mutualRules, rule, [], { status, missing, verdict }));
  }
  return found;
}

function checkExpression(mutual: RightToProvideMutual): readonly MutualFinding[] {
  const { consideredOn, submittedOn } = mutual.expressionOfInterest ?? {};
  const on = consideredOn ?? submittedOn;
  const latest = localDate("2011-12-31");
  if (mutual.route !== "right-to-provide" || on === undefined || on <= latest) return [];
  const property = consideredOn === undefined ? "submittedOn" : "consideredOn";
  const path = ["expressionOfInterest", property];
  return [finding(mutualRules, "mutual.late-expression", path, { latest, on })];
}

function checkApplicants(
  { applicants, services = [] }: RightToProvideMutual,
  { organisations = [] }: MutualContext,
): readonly MutualFinding[] {
  if (applicants === undefined) return [];
  const kinds = new Map(organisations.map(({ id, kind }) => [id, kind]));
  const found = applicants.flatMap(({ kind, organisation }, index) => {
    if (![kind, kinds.get(organisation ?? "")].includes("private-company")) return [];
    const values = organisation === undefined ? {} : { organisation };
    return finding(mutualRules, "mutual.private-applicant", ["applicants", index], values);
  });
  const delivered = new Set(applicants.flatMap(({ delivers = [] }) => delivers));
  const beyond = services.map(({ name }) => name).filter((name) => !delivered.has(name));
  if (beyond.length === 0) return found;
  const allSay = applicants.every(({ delivers }) => delivers !== undefined);
  const values = { services: beyond, verdict: allSay ? "no" : "unknown" } as const;
  const path = ["services"];
  return [...found, finding(mutualRules, "mutual.services-beyond-applicants", path, values)];
}

/** Checks what is said about the staff of a mutual: their counts, their say, and their pensions. */
function checkMutualStaff(
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
    return finding(mutualRules, "mutual.staff-counts", ["staff", part], { part, whole, verdict });
  });
}

function checkControl(
  { staff }: RightToProvideMutual,
  thresholds: MutualContext["staffControl"],
): readonly MutualFinding[] {
  if (thresholds === undefined) return [];
  return mutualStaffControl(staff ?? {}, thresholds).flatMap(
    ({ measure, share, threshold, reached }) => {
      if (threshold === undefined || reached === undefined || reached === "yes") return [];
      const values = {
        measure,
        threshold: threshold.toString(),
        ...(share?.lower && { atLeast: share.lower.value.toString() }),
        ...(share?.upper && { atMost: share.upper.value.toString() }),
        verdict: reached,
      };
      return finding(mutualRules, "mutual.staff-control", ["staff"], values);
    },
  );
}

type PensionProblem = Pick<
  MutualFinanceRules["mutual.pension-route"],
  "problem" | "boundary" | "verdict"
>;

function checkPensionRoute({ transfer }: RightToProvideMutual): readonly MutualFinding[] {
  if (transfer?.pensionRoute === undefined) return [];
  const { on, pensionRoute: route, compulsory } = transfer;
  const path = ["transfer", "pensionRoute"];
  return pensionProblems(route, on, compulsory).map((problem) =>
    finding(mutualFinanceRules, "mutual.pension-route", path, { route, on, ...problem }),
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
