import known from "../../../examples/data/locality-plans.json" with { type: "json" };
import {
  type LocalityPlan,
  localityPlanSchema,
} from "../../partnership/locality-plan/LocalityPlan.ts";
import { fact, table } from "./fact.ts";

/**
 * Manchester's plan: three months of engagement from 13 January 2016. A small award for its development is
 * reported without an amount.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { manchesterPlan } from "concordat/fixtures";
 *
 * manchesterPlan.engagement; // => { start: "2016-01-13", end: "2016-04-12" }
 * ```
 */
export const manchesterPlan: LocalityPlan = /* @__PURE__ */ fact(
  localityPlanSchema,
  known,
  "manchester-locality-plan",
);

/**
 * Salford's plan as it stood in June 2018, with an award of £17m. It was refreshed in July 2020.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { salfordPlan } from "concordat/fixtures";
 *
 * salfordPlan.award?.figure.value.format(); // => "£17,000,000.00"
 * salfordPlan.status; // => "in-delivery"
 * ```
 */
export const salfordPlan: LocalityPlan = /* @__PURE__ */ fact(
  localityPlanSchema,
  known,
  "salford-locality-plan",
);

/**
 * Bolton's plan: a gap of £83m by 2020, and an award of £28.8m in March 2017, for which all partners
 * applied together.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { boltonPlan } from "concordat/fixtures";
 *
 * boltonPlan.award?.announcedOn; // => "2017-03"
 * boltonPlan.financialGap?.figure.value.format(); // => "£83,000,000.00"
 * ```
 */
export const boltonPlan: LocalityPlan = /* @__PURE__ */ fact(
  localityPlanSchema,
  known,
  "bolton-locality-plan",
);

/**
 * Bury's plan: an award of £19.2m over four years, and £4m of its own, which were reported as
 * "£23 million".
 *
 * @category Published facts
 * @example
 * ```ts
 * import { buryPlan } from "concordat/fixtures";
 *
 * const { award, localMatch } = buryPlan;
 * localMatch && award?.figure.value.plus(localMatch.value).format(); // => "£23,200,000.00"
 * ```
 */
export const buryPlan: LocalityPlan = /* @__PURE__ */ fact(
  localityPlanSchema,
  known,
  "bury-locality-plan",
);

/**
 * Wigan's plan: an award of £14.87m, which the same page also gives as "over £14M".
 *
 * @category Published facts
 * @example
 * ```ts
 * import { wiganPlan } from "concordat/fixtures";
 *
 * wiganPlan.award?.figure.value.format(); // => "£14,870,000.00"
 * ```
 */
export const wiganPlan: LocalityPlan = /* @__PURE__ */ fact(
  localityPlanSchema,
  known,
  "wigan-locality-plan",
);

/**
 * Stockport's plan: an award of £19m over three years, then an agreement of £16m for two and a half. No
 * source says whether that is the balance.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { localityPlanAwardAgainstAgreement } from "concordat";
 * import { stockportPlan } from "concordat/fixtures";
 *
 * localityPlanAwardAgainstAgreement(stockportPlan)?.signed.format(); // => "£16,000,000.00"
 * localityPlanAwardAgainstAgreement(stockportPlan)?.agreementMonths; // => 30
 * ```
 */
export const stockportPlan: LocalityPlan = /* @__PURE__ */ fact(
  localityPlanSchema,
  known,
  "stockport-locality-plan",
);

/**
 * The plan of Tameside and Glossop: Glossop lies outside Greater Manchester, so that the plan reaches
 * beyond its area. £23.2m over four years.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { fullYearEffect } from "concordat";
 * import { tamesideGlossopPlan } from "concordat/fixtures";
 *
 * tamesideGlossopPlan.footprint?.beyondAreas; // => true
 * const { figure, term } = tamesideGlossopPlan.award ?? {};
 * figure && term && fullYearEffect(figure, term, "half-up").fullYear.format(); // => "£5,800,000.00"
 * ```
 */
export const tamesideGlossopPlan: LocalityPlan = /* @__PURE__ */ fact(
  localityPlanSchema,
  known,
  "tameside-and-glossop-locality-plan",
);

/**
 * Oldham's plan: an award of £21.3m.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { oldhamPlan } from "concordat/fixtures";
 *
 * oldhamPlan.award?.figure.value.format(); // => "£21,300,000.00"
 * ```
 */
export const oldhamPlan: LocalityPlan = /* @__PURE__ */ fact(
  localityPlanSchema,
  known,
  "oldham-locality-plan",
);

/**
 * Rochdale's plan. Nothing more than its existence is known here.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { rochdalePlan } from "concordat/fixtures";
 *
 * rochdalePlan.areas; // => ["E08000005"]
 * ```
 */
export const rochdalePlan: LocalityPlan = /* @__PURE__ */ fact(
  localityPlanSchema,
  known,
  "rochdale-locality-plan",
);

/**
 * Trafford's plan, which was refreshed in 2024/25; no award was found.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { traffordPlan } from "concordat/fixtures";
 *
 * traffordPlan.areas; // => ["E08000009"]
 * ```
 */
export const traffordPlan: LocalityPlan = /* @__PURE__ */ fact(
  localityPlanSchema,
  known,
  "trafford-locality-plan",
);

/**
 * The ten locality plans of Greater Manchester as they stood in June 2018. That they were in
 * delivery is inferred from their awards, or from the fact that each borough has a plan. The seven stated awards
 * total £143.37m. The amounts for Manchester, Rochdale and Trafford were not found, so at most £306.63m of the
 * fund is left.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { Money } from "concordat";
 * import { gmLocalityPlans, gmTransformationFund } from "concordat/fixtures";
 *
 * const awards = gmLocalityPlans.flatMap(({ award }) => award?.figure.value ?? []);
 * Money.sum(awards, "GBP").format(); // => "£143,370,000.00"
 * gmTransformationFund.total?.value.minus(Money.sum(awards, "GBP")).format(); // => "£306,630,000.00"
 * ```
 */
export const gmLocalityPlans: readonly LocalityPlan[] = /* @__PURE__ */ table(() => [
  manchesterPlan,
  salfordPlan,
  boltonPlan,
  buryPlan,
  wiganPlan,
  stockportPlan,
  tamesideGlossopPlan,
  oldhamPlan,
  rochdalePlan,
  traffordPlan,
]);
