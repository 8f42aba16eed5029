import type { Figure } from "../figure/Figure.ts";
import { mutualDistributionSchema } from "../mutual/MutualDistribution.ts";
import { type MutualStaff, mutualStaffSchema } from "../mutual/MutualStaff.ts";
import { clinicalAppropriatenessSchema } from "../mutual/MutualStages.ts";
import { mutualLifecycle } from "../mutual/mutualLifecycle.ts";
import { type ProcurementRoute, procurementRouteSchema } from "../mutual/ProcurementRoute.ts";
import {
  type RightToProvideMutual,
  rightToProvideMutualSchema,
} from "../mutual/RightToProvideMutual.ts";
import { surplusPolicySchema } from "../mutual/SurplusPolicy.ts";
import { addDays } from "../time/arithmetic.ts";
import { defined, type Entry, entry } from "./recipe.ts";
import { least, sharing, stating } from "./settling.ts";
import { statefulArbitrary } from "./statefulArbitrary.ts";

type Mutual = RightToProvideMutual;
type Count = Figure<number> | undefined;

const same = (whole: Count): Count => whole && stating(whole, whole.value);
const part = (some: Count, whole: Count): Count =>
  some && stating(some, Math.min(some.value, whole?.value ?? some.value));

/** No part is larger than its whole. */
function settledStaff(staff: MutualStaff): MutualStaff {
  return defined<MutualStaff>({
    ...staff,
    eligible: same(staff.eligible),
    transferred: part(staff.transferred, staff.eligible),
    employed: same(staff.employed),
    members: part(staff.members, staff.employed),
    directors: same(staff.directors),
    staffDirectors: part(staff.staffDirectors, staff.directors),
    memberShare: staff.memberShare && stating(staff.memberShare, staff.memberShare.value),
    votes: staff.votes && stating(staff.votes, staff.votes.value),
  });
}

/** The properties that a mutual of a late status must have. */
const stages = [
  "host",
  "applicants",
  "services",
  "clinicalAppropriateness",
  "legalForm",
  "contract",
  "transfer",
] as const satisfies readonly (keyof Mutual)[];

/** The services are those of the applicants; where a stage is missing, not all of them are known. */
function settledMutual(mutual: Mutual): Mutual {
  const { applicants, services, stagesKnown } = mutual;
  const isComplete = stages.every((stage) => mutual[stage] !== undefined);
  return defined<Mutual>({
    ...mutual,
    stagesKnown: isComplete ? stagesKnown : false,
    applicants:
      services === undefined
        ? applicants
        : applicants?.map((one) => ({ ...one, delivers: services.map(({ name }) => name) })),
  });
}

/** Of two maxima the second follows the first, and no route runs beside itself. */
function settledRoute({ maxTerm, runsBeside, ...route }: ProcurementRoute): ProcurementRoute {
  const [first, second] = maxTerm ?? [];
  const day = first?.validity?.to ?? first?.validity?.from;
  const isOne = first === undefined || second === undefined || day === undefined;
  return defined<ProcurementRoute>({
    ...route,
    runsBeside: runsBeside === route.id ? undefined : runsBeside,
    maxTerm: isOne
      ? maxTerm?.slice(0, 1)
      : [
          { ...first, validity: { ...first.validity, to: day } },
          { ...second, validity: { from: addDays(day, 1) } },
        ],
  });
}

/** The rules that a walk of the schema cannot know, of mutuals and of how their contracts are bought. */
export const mutualRecipes: readonly Entry[] = [
  // A dividend lies within the profits.
  entry(mutualDistributionSchema, {
    settle: (made) => ({ ...made, amount: least(made.amount, made.distributableProfits) }),
  }),
  entry(mutualStaffSchema, { settle: settledStaff }),
  entry(surplusPolicySchema, {
    settle: ({ shares, ...policy }) => defined({ ...policy, shares: shares && sharing(shares) }),
  }),
  entry(clinicalAppropriatenessSchema, { settle: (found) => ({ ...found, appropriate: true }) }),
  entry(rightToProvideMutualSchema, {
    together: [["status", "history"], () => statefulArbitrary(mutualLifecycle)],
    settle: settledMutual,
  }),
  entry(procurementRouteSchema, { settle: settledRoute }),
];
