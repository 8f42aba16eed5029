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
 * The wider plan of the partnership: four goals, five transformation themes and five other themes, which
 * the sources count separately. The ten locality plans that shaped it are those of
 * {@link gmLocalityPlans}.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { gmStrategicPlan } from "concordat/fixtures";
 *
 * const { goals, themes, programmeThemes, localityPlans } = gmStrategicPlan;
 * [goals?.length, themes?.length, programmeThemes?.length]; // => [4, 5, 5]
 * localityPlans?.value; // => 10
 * ```
 */
export const gmStrategicPlan: StrategicPlan = /* @__PURE__ */ fact(
  strategicPlanSchema,
  known,
  "gm-vision",
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
 * The memorandum of understanding between the partnership and the sector: announced as signed on
 * 1 February 2017, signed in public on 12 May 2017, for five years, backed by over £1.1m. How that was
 * spread over the years was never published, so nothing here says it. A wider accord took its place in
 * autumn 2021; that it ended then is an inference.
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
 * The accord of autumn 2021 between the combined authority, the partnership and the sector, which builds
 * on the memorandum. No day of its signature is known.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { gmAccord2021 } from "concordat/fixtures";
 *
 * gmAccord2021.parties.length; // => 3
 * gmAccord2021.supersedes; // => ["gm-vcse-memorandum"]
 * ```
 */
export const gmAccord2021: MemorandumOfUnderstanding<"signed"> = /* @__PURE__ */ fact(
  memorandumSchema,
  later,
  "gm-vcse-accord-2021",
);
