import * as fc from "fast-check";
import { actionPlanSchema } from "../agreement/ActionPlan.ts";
import { consultationSchema } from "../agreement/Consultation.ts";
import {
  type MemorandumOfUnderstanding,
  memorandumOfUnderstandingSchema,
} from "../agreement/MemorandumOfUnderstanding.ts";
import { memorandumLifecycle } from "../agreement/memorandumLifecycle.ts";
import { partySchema } from "../agreement/Party.ts";
import { type PlanCycle, planCycleSchema } from "../agreement/PlanCycle.ts";
import { termOf } from "../agreement/termOf.ts";
import { isEnded } from "../lifecycle/statuses.ts";
import { Money } from "../money/Money.ts";
import { addDays } from "../time/arithmetic.ts";
import { financialYearsIn } from "../time/financialYears.ts";
import { type PartialDate, partialDateRange } from "../time/PartialDate.ts";
import { termEnd } from "../time/termEnds.ts";
import { defined, type Entry, entry } from "./recipe.ts";
import { closing, stating, within } from "./settling.ts";
import { statefulArbitrary } from "./statefulArbitrary.ts";

type Memorandum = MemorandumOfUnderstanding;

/** It ends when it has begun, and after as long as it says. */
function settledCycle({ from, to, length, ...rest }: PlanCycle): PlanCycle {
  if (length === undefined) {
    return from <= to ? { ...rest, from, to } : { ...rest, from: to, to: from };
  }
  const end = termEnd(partialDateRange(from).start, length);
  const precision = Math.max(from.length, to.length);
  return { ...rest, from, to: end.slice(0, precision) as PartialDate, length };
}

/**
 * Its end, its term and its record agree. Only of one that has ended is it stated when it began: another
 * may have run out by the day for which it is checked.
 */
function settledCourse(memorandum: Memorandum): Memorandum {
  const { status, history = [], term, extendedTo, endedOn, endReason } = memorandum;
  const hasEnded = isEnded(memorandumLifecycle, status);
  const wasExtended = history.some(({ to }) => to === "extended") || status === "extended";
  const isSure = hasEnded && !wasExtended;
  const began = history.find(({ to }) => to === "in-force")?.on;
  const start = memorandum.effectiveFrom && (began ?? memorandum.effectiveFrom);
  const basis = memorandum.effectiveFromBasis ?? "stated";
  const last = start && term && termEnd(start, term);
  const longer = last && extendedTo && addDays(last, Number(extendedTo.slice(-2)));
  const cut =
    endedOn && start && last && within({ start, end: last }, partialDateRange(endedOn).end);
  const end = (status === "expired" ? last : cut) ?? endedOn;
  return defined<Memorandum>({
    ...memorandum,
    effectiveFrom: start,
    effectiveFromBasis:
      start && (isSure || basis !== "stated" ? memorandum.effectiveFromBasis : "assumed"),
    extendedTo: wasExtended ? longer : undefined,
    endedOn: hasEnded ? end : undefined,
    endReason: hasEnded && endReason ? (status as typeof endReason) : undefined,
  });
}

/** Its profile is for years of the money, and adds up to the investment. */
function settledMoney(memorandum: Memorandum): Memorandum {
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
  return defined<Memorandum>({
    ...memorandum,
    profile: rows,
    investment: investment && stating(investment, sum),
  });
}

/** The rules that a walk of the schema cannot know, of agreements and of what is published about them. */
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
    together: [["status", "history"], () => statefulArbitrary(memorandumLifecycle)],
    settle: (memorandum) => settledMoney(settledCourse(memorandum)),
  }),
];
