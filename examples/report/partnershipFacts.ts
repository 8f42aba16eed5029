import {
  type DeclaredCount,
  type Figure,
  formatInterval,
  type Money,
  type Partnership,
  perHead,
  type Rate,
  type StrategicPlan,
} from "concordat";

/** The facts that section 4 gives for a partnership. */
export interface PartnershipFacts {
  readonly id: string;
  readonly name: string;
  readonly counts: readonly DeclaredCount[];
  readonly sum: number;
  readonly declaredTotal?: number;
  readonly devolved?: string;
  readonly wider?: string;
  readonly shareOfWider?: Rate;
  readonly per?: "year" | "not-stated";
  readonly ceiling?: string;
  readonly population?: string;
  readonly perHead?: string;
  readonly localityPlans?: number;
}

export function partnershipFacts(
  partnership: Partnership,
  strategicPlans: readonly StrategicPlan[],
): PartnershipFacts {
  const { id, name, declared, budget, footprint } = partnership;
  const strategicPlan = strategicPlans.find((plan) => plan.id === partnership.strategicPlan);
  const { devolved, wider, ceiling, per } = budget ?? {};
  const { population } = footprint;
  const counts = declared?.counts ?? [];
  return {
    id,
    name,
    counts,
    sum: counts.reduce((sum, { count }) => sum + count, 0),
    ...(declared?.total !== undefined && { declaredTotal: declared.total }),
    ...(devolved && { devolved: devolved.asStated }),
    ...(wider && { wider: wider.asStated }),
    ...(devolved &&
      wider &&
      areExact(devolved, wider) &&
      !wider.value.isZero() && { shareOfWider: devolved.value.ratioTo(wider.value) }),
    ...(per && { per }),
    ...(ceiling && { ceiling: ceiling.asStated }),
    ...(population && { population: population.asStated }),
    ...(devolved &&
      population &&
      population.value > 0 && {
        perHead: perHeadText(devolved, population),
      }),
    ...(strategicPlan?.localityPlans && { localityPlans: strategicPlan.localityPlans.value }),
  };
}

/** Two exact figures give one amount, rounded to the penny; else the result is what they allow. */
function perHeadText(amount: Figure<Money>, people: Figure<number>): string {
  return areExact(amount, people)
    ? `about ${perHead(amount.value, people.value, "half-even").format()}`
    : formatInterval(perHead(amount, people));
}

function areExact(...figures: readonly Figure[]): boolean {
  return figures.every(({ qualifier }) => qualifier === "exact");
}
