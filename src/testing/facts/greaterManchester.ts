import known from "../../../examples/data/greater-manchester.json" with { type: "json" };
import later from "../../../examples/data/more/later.json" with { type: "json" };
import {
  type MemorandumOfUnderstanding,
  memorandumSchema,
} from "../../agreement/MemorandumOfUnderstanding.ts";
import { type Fund, fundSchema } from "../../funding/fund/Fund.ts";
import { type Organisation, organisationSchema } from "../../organisation/Organisation.ts";
import { type Sector, sectorSchema } from "../../organisation/Sector.ts";
import { type Partnership, partnershipSchema } from "../../partnership/Partnership.ts";
import { type StrategicPlan, strategicPlanSchema } from "../../partnership/StrategicPlan.ts";
import { fact } from "./fact.ts";

/**
 * The Greater Manchester Health and Social Care Partnership as it was described while it was live: its
 * declared members, the £6 billion that was devolved to it, the £22 billion of public spending around it,
 * and its plan. It was superseded on 1 July 2022.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { gmPartnership } from "concordat/fixtures";
 *
 * gmPartnership.declared?.total; // => 37
 * gmPartnership.budget?.devolved?.value.format(); // => "£6,000,000,000.00"
 * gmPartnership.budget?.devolved?.source?.phrase; // => "£6 billion"
 * ```
 */
export const gmPartnership: Partnership<"superseded"> = /* @__PURE__ */ fact(
  partnershipSchema,
  known,
  "gm-partnership",
);

/**
 * The five-year vision of the partnership: an aim, and four goals, two of them with a sum. The ten locality
 * plans that shaped it are those of {@link gmLocalityPlans}; its themes stand in {@link gmTakingCharge}.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { gmStrategicPlan } from "concordat/fixtures";
 *
 * const { goals, sums, term, localityPlans } = gmStrategicPlan;
 * [goals?.length, sums?.length, term, localityPlans?.value]; // => [4, 2, { years: 5 }, 10]
 * sums?.[1]?.ceiling?.asStated; // => "no more than that"
 * ```
 */
export const gmStrategicPlan: StrategicPlan = /* @__PURE__ */ fact(
  strategicPlanSchema,
  known,
  "gm-vision",
);

/**
 * The plan "Taking Charge of our Health and Social Care", with the five transformation themes on which the
 * memorandum builds. Themes of other programmes are those of {@link gmPartnership}.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { gmPartnership, gmTakingCharge, gmVcseMou } from "concordat/fixtures";
 *
 * gmTakingCharge.themes?.length; // => 5
 * gmPartnership.programmeThemes?.length; // => 5
 * gmVcseMou.buildsOn; // => [gmTakingCharge.id]
 * ```
 */
export const gmTakingCharge: StrategicPlan = /* @__PURE__ */ fact(
  strategicPlanSchema,
  known,
  "gm-taking-charge",
);

/**
 * The fund of £450m that paid for the partnership's changes. Its five years, 2016/17 to 2020/21, are an
 * inference, and marked so.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { gmTransformationFund } from "concordat/fixtures";
 *
 * gmTransformationFund.total?.asStated; // => "a £450m pot"
 * gmTransformationFund.total?.value.format(); // => "£450,000,000.00"
 * ```
 */
export const gmTransformationFund: Fund = /* @__PURE__ */ fact(
  fundSchema,
  known,
  "gm-transformation-fund",
);

/**
 * The organisation that negotiated the memorandum on behalf of the sector, together with the sector's
 * own leadership group.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { gmcvo } from "concordat/fixtures";
 *
 * gmcvo.kind; // => "infrastructure-body"
 * ```
 */
export const gmcvo: Organisation = /* @__PURE__ */ fact(organisationSchema, known, "gmcvo");

/**
 * The voluntary, community and social enterprise sector of Greater Manchester, a party to the
 * memorandum although it is not a legal person, with the profile that was published in February 2017.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { bounds } from "concordat";
 * import { gmVcseSector } from "concordat/fixtures";
 *
 * const parts = gmVcseSector.profile?.subSectors ?? [];
 * parts.map(({ organisations }) => organisations.asStated); // => ["c5, 000", "c5, 000", "c4, 000"]
 * const organisations = gmVcseSector.profile?.organisations;
 * organisations && bounds(organisations, "strict")?.upper; // => { value: 15000, included: false }
 * ```
 */
export const gmVcseSector: Sector = /* @__PURE__ */ fact(sectorSchema, known, "gm-vcse-sector");

/**
 * The memorandum of understanding between the partnership and the sector: signed on or before
 * 1 February 2017, in public on 12 May 2017, for five years, backed by over £1.1m. How that was spread over
 * the years was never published, so nothing here says it. A wider accord was signed on 24 September 2021;
 * that the memorandum ended in that month is an inference.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { memorandumTerm } from "concordat";
 * import { gmVcseMou } from "concordat/fixtures";
 *
 * gmVcseMou.investment?.asStated; // => "over £1.1m"
 * memorandumTerm(gmVcseMou)?.end; // => "2022-01-31"
 * ```
 */
export const gmVcseMou: MemorandumOfUnderstanding<"superseded"> = /* @__PURE__ */ fact(
  memorandumSchema,
  known,
  "gm-vcse-memorandum",
);

/**
 * The combined authority of Greater Manchester, a party to the accord.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { gmca } from "concordat/fixtures";
 *
 * gmca.kind; // => "combined-authority"
 * ```
 */
export const gmca: Organisation = /* @__PURE__ */ fact(organisationSchema, later, "gmca");

/**
 * The accord for 2021 to 2026 between the combined authority, the partnership and the sector, which builds
 * on the memorandum. It was signed on 24 September 2021.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { gmAccord2021 } from "concordat/fixtures";
 *
 * gmAccord2021.signedOn; // => "2021-09-24"
 * gmAccord2021.parties.length; // => 3
 * gmAccord2021.supersedes; // => ["gm-vcse-memorandum"]
 * ```
 */
export const gmAccord2021: MemorandumOfUnderstanding<"signed"> = /* @__PURE__ */ fact(
  memorandumSchema,
  later,
  "gm-vcse-accord-2021",
);
