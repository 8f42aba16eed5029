import later from "../../../examples/data/more/later.json" with { type: "json" };
import samples from "../../../examples/data/more/samples.json" with { type: "json" };
import known from "../../../examples/data/vcse-round-up.json" with { type: "json" };
import { type ActionPlan, actionPlanSchema } from "../../agreement/ActionPlan.ts";
import { type Consultation, consultationSchema } from "../../agreement/Consultation.ts";
import { type PublishedReport, publishedReportSchema } from "../../agreement/PublishedReport.ts";
import type { SourceRef } from "../../finding/SourceRef.ts";
import { type Fund, fundSchema } from "../../funding/fund/Fund.ts";
import { type GrantScheme, schemeSchema } from "../../grant/GrantScheme.ts";
import {
  programmeSchema,
  type StrategicPartnerProgramme,
} from "../../grant/StrategicPartnerProgramme.ts";
import { Money } from "../../money/Money.ts";
import type { Organisation } from "../../organisation/Organisation.ts";
import { fact, organisations, table } from "./fact.ts";

/**
 * The bodies that the round-up of June 2018 names, under the names that they had then, beside
 * {@link departmentOfHealth}: national bodies, Parliament and the devolved administrations, and two networks
 * of the voluntary sector.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { nationalBodies } from "concordat/fixtures";
 *
 * nationalBodies.map(({ id }) => id).includes("home-office"); // => true
 * ```
 */
export const nationalBodies: readonly Organisation[] = /* @__PURE__ */ organisations(
  () => true,
  known,
);

/**
 * The programme between national health bodies and the voluntary sector that followed the strategic
 * partners.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { dhStrategicPartners2013, healthAndWellbeingAlliance } from "concordat/fixtures";
 *
 * dhStrategicPartners2013.successors; // => [healthAndWellbeingAlliance.id]
 * ```
 */
export const healthAndWellbeingAlliance: StrategicPartnerProgramme<"running"> =
  /* @__PURE__ */ fact(programmeSchema, known, "health-and-wellbeing-alliance");

/**
 * The government's report of 2018 on public service mutuals: what such a mutual is, and what it found.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { publicServiceMutualsReport2018 } from "concordat/fixtures";
 *
 * publicServiceMutualsReport2018.definitions?.[0]?.parts.length; // => 3
 * publicServiceMutualsReport2018.results?.length; // => 1
 * ```
 */
export const publicServiceMutualsReport2018: PublishedReport = /* @__PURE__ */ fact(
  publishedReportSchema,
  known,
  "public-service-mutuals-report-2018",
);

/**
 * The action plan of the VCSE Review: agreed by three national bodies, adopted by the alliance, which are
 * different relations.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { vcseReviewActionPlan } from "concordat/fixtures";
 *
 * vcseReviewActionPlan.agreedBy?.length; // => 3
 * vcseReviewActionPlan.adoptedBy; // => ["health-and-wellbeing-alliance"]
 * ```
 */
export const vcseReviewActionPlan: ActionPlan = /* @__PURE__ */ fact(
  actionPlanSchema,
  known,
  "vcse-review-action-plan",
);

/**
 * The consultation on that plan: three questions, to be answered by 5pm on 29 June 2018.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { deadlineInstant } from "concordat";
 * import { vcseReviewConsultation } from "concordat/fixtures";
 *
 * deadlineInstant(vcseReviewConsultation.closes).toISOString(); // => "2018-06-29T16:00:00.000Z"
 * vcseReviewConsultation.questions?.value; // => 3
 * ```
 */
export const vcseReviewConsultation: Consultation & Required<Pick<Consultation, "closes">> =
  /* @__PURE__ */ fact(consultationSchema, known, "vcse-review-consultation");

/**
 * The action plans on open government for 2018 to 2020, a cycle of two years and no financial year, with
 * the manifesto that feeds them.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { openGovernmentActionPlan } from "concordat/fixtures";
 *
 * openGovernmentActionPlan.cycle; // => { from: "2018", to: "2020", length: { years: 2 } }
 * ```
 */
export const openGovernmentActionPlan: ActionPlan = /* @__PURE__ */ fact(
  actionPlanSchema,
  known,
  "open-government-action-plans-2018-2020",
);

/**
 * The consultation on the draft of the action plan of the United Kingdom: 29 days, both ends counted.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { checkConsultation } from "concordat";
 * import { openGovernmentConsultation } from "concordat/fixtures";
 *
 * const [found] = checkConsultation(openGovernmentConsultation);
 * found?.rule === "consultation.short-window" && found.values.days; // => 29
 * ```
 */
export const openGovernmentConsultation: Consultation = /* @__PURE__ */ fact(
  consultationSchema,
  later,
  "open-government-consultation-2018",
);

/**
 * The grant scheme on tobacco control of 2018. How much it gave was not found.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { tobaccoScheme2018 } from "concordat/fixtures";
 *
 * tobaccoScheme2018.themes; // => ["Mental health", "Health inequalities", "Smoking by young people"]
 * tobaccoScheme2018.perProjectCap; // => undefined
 * ```
 */
export const tobaccoScheme2018: GrantScheme = /* @__PURE__ */ fact(
  schemeSchema,
  known,
  "tobacco-control-grant-scheme-2018",
);

/**
 * The Home Office's community fund against knife crime of 2018: projects of up to £30,000 each. By 7 August
 * 2018 its £1m was raised by £500,000, and 67 charities shared the £1.5m.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { akccf2018 } from "concordat/fixtures";
 *
 * akccf2018.perProjectCap?.asStated; // => "up to £30,000"
 * akccf2018.total?.value.format(); // => "£1,000,000.00"
 * akccf2018.enlargements?.[0]?.amount.value.format(); // => "£500,000.00"
 * ```
 */
export const akccf2018: Fund = /* @__PURE__ */ fact(
  fundSchema,
  known,
  "anti-knife-crime-community-fund-2018",
);

/**
 * One award of the community fund against knife crime.
 *
 * @category Published facts
 */
export interface KnifeCrimeAward {
  /** The amount, in pounds. */
  readonly amount: Money<"GBP">;
  /** The report that names it. */
  readonly source: SourceRef;
}

/**
 * Five of the awards of that fund that the news report names; none is above the cap.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { Money } from "concordat";
 * import { akccf2018Sample } from "concordat/fixtures";
 *
 * const cap = Money.of("30000", "GBP");
 * akccf2018Sample.every(({ amount }) => !amount.greaterThan(cap)); // => true
 * ```
 */
export const akccf2018Sample: readonly KnifeCrimeAward[] = /* @__PURE__ */ table(() =>
  samples.knifeCrimeAwards.amounts.map((amount) => ({
    amount: Money.of(amount, "GBP"),
    source: samples.knifeCrimeAwards.source as SourceRef,
  })),
);

/**
 * The scheme by which projects applied to that fund. The source names the day on which it closed, but not
 * the year.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { akccf2018Scheme } from "concordat/fixtures";
 *
 * akccf2018Scheme.closes; // => "2018-06-15"
 * akccf2018Scheme.yearInferred; // => true
 * ```
 */
export const akccf2018Scheme: GrantScheme = /* @__PURE__ */ fact(
  schemeSchema,
  known,
  "anti-knife-crime-community-scheme-2018",
);
