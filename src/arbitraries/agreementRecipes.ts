import * as fc from "fast-check";
import { actionPlanSchema } from "../agreement/ActionPlan.ts";
import { consultationSchema } from "../agreement/Consultation.ts";
import {
  type MemorandumOfUnderstanding,
  memorandumOfUnderstandingSchema,
} from "../agreement/MemorandumOfUnderstanding.ts";
import { partySchema } from "../agreement/Party.ts";
import { type PlanCycle, planCycleSchema } from "../agreement/PlanCycle.ts";
import { termOf } from "../agreement/termOf.ts";
import { Money } from "../money/Money.ts";
import { financialYearsIn } from "../time/financialYears.ts";
import { type PartialDate, partialDateRange } from "../time/PartialDate.ts";
import { termEnd } from "../time/termEnds.ts";
import { memorandumCourseArbitrary } from "./memorandumCourse.ts";
import { defined, type Entry, entry } from "./recipe.ts";
import { closing, stating } from "./settling.ts";

/** It ends when it has begun, and after as long as it says. */
function settledCycle({ from, to, length, ...rest }: PlanCycle): PlanCycle {
  if (length === undefined) {
    return from <= to ? { ...rest, from, to } : { ...rest, from: to, to: from };
  }
  const end = termEnd(partialDateRange(from).start, length);
  const precision = Math.max(from.length, to.length);
  return { ...rest, from, to: end.slice(0, precision) as PartialDate, length };
}

/** Its profile is for years of the money, and comes to the investment. */
function settledMoney(memorandum: MemorandumOfUnderstanding): MemorandumOfUnderstanding {
  const { profile, investment } = memorandum;
  if (profile === undefined) return memorandum;
  const period = memorandum.fundingPeriod ?? termOf(memorandum);
  const years = period
    ? financialYearsIn({ start: period.start, end: period.end })
    : profile.map(({ financialYear }) => financialYear);
  const rows = profile
    .slice(0, years.length)
    .map((row, at) => ({ ...row, financialYear: years[at] ?? row.financialYear }));
  const sum = Money.sumBy(rows, ({ amount }) => amount, "GBP");
  return defined<MemorandumOfUnderstanding>({
    ...memorandum,
    profile: rows,
    investment: investment && stating(investment, sum),
  });
}

/** What a walk cannot know of agreements and of what is published about them. */
export const agreementRecipes: readonly Entry[] = [
  entry(planCycleSchema, { settle: settledCycle }),
  // No body both agreed and adopted it.
  entry(actionPlanSchema, {
    settle: ({ adoptedBy, ...plan }) =>
      defined({ ...plan, adoptedBy: adoptedBy?.filter((id) => !plan.agreedBy?.includes(id)) }),
  }),
  entry(consultationSchema, { settle: closing }),
  // Only one that is not called an equal holds powers over the others.
  entry(partySchema, {
    settle: ({ holds, ...party }) =>
      defined({ ...party, holds: party.standing === "other" ? holds : undefined }),
  }),
  entry(memorandumOfUnderstandingSchema, {
    parts: (walk) => ({
      parties: fc.uniqueArray(walk(partySchema), {
        minLength: 2,
        maxLength: 4,
        selector: ({ id }) => id,
      }),
    }),
    together: [
      [
        "status",
        "history",
        "effectiveFrom",
        "effectiveFromBasis",
        "term",
        "extendedTo",
        "endedOn",
        "endReason",
      ],
      memorandumCourseArbitrary,
    ],
    settle: settledMoney,
  }),
];
