import plans from "../../../examples/data/locality-plans.json" with { type: "json" };
import bodies from "../../../examples/data/more/greater-manchester-bodies.json" with {
  type: "json",
};
import samples from "../../../examples/data/more/samples.json" with { type: "json" };
import type { Figure } from "../../figure/Figure.ts";
import { parseFigure } from "../../figure/parseFigure.ts";
import type { SourceRef } from "../../finding/SourceRef.ts";
import { type Organisation, organisationSchema } from "../../organisation/Organisation.ts";
import { type Supersession, supersessionSchema } from "../../organisation/Supersession.ts";
import { partialDate } from "../../time/range/PartialDate.ts";
import { fact, organisations, table } from "./fact.ts";

/**
 * The ten local authorities of Greater Manchester, with the GSS codes of their areas. They are named as
 * their areas are, in alphabetical order.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { gmCouncils } from "concordat/fixtures";
 *
 * gmCouncils.length; // => 10
 * gmCouncils[5]?.names[0]?.name; // => "Salford"
 * gmCouncils[5]?.identifiers?.[0]; // => { scheme: "GSS", id: "E08000006" }
 * ```
 */
export const gmCouncils: readonly Organisation[] = /* @__PURE__ */ organisations(
  ({ kind }) => kind === "local-authority",
  bodies,
);

/**
 * How many people live in the area of a council.
 *
 * @category Published facts
 */
export interface CouncilPopulation {
  /** The id of the council in {@link gmCouncils}. */
  readonly council: string;
  /** How many people live in its area, with the time for which that was estimated. */
  readonly population: Figure<number>;
}

/**
 * The population of each of the ten boroughs in the middle of 2011, an estimate of the Office for
 * National Statistics. They add up to 2,681,735, the published total.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { gmPopulations } from "concordat/fixtures";
 *
 * gmPopulations.reduce((sum, { population }) => sum + population.value, 0); // => 2681735
 * ```
 */
export const gmPopulations: readonly CouncilPopulation[] = /* @__PURE__ */ table(() =>
  Object.entries(samples.populations.people).map(([council, words]) => {
    const source = { ...(samples.populations.source as SourceRef), phrase: words };
    const asOf = partialDate(samples.populations.asOf);
    const population = parseFigure(words, { as: "count", asOf, source });
    return { council, population: { ...population, unit: "people" } };
  }),
);

/**
 * The twelve clinical commissioning groups that the partnership was counted with, and the group of
 * Manchester that three of them became: their names, and such codes as a source confirms. Ten of the
 * thirteen lasted until they were replaced on 1 July 2022; on which day the three of Manchester ended is
 * left open, because no source that was read says it.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { gmCcgs } from "concordat/fixtures";
 *
 * gmCcgs.length; // => 13
 * gmCcgs.filter(({ validity }) => validity?.to === "2022-06-30").length; // => 10
 * ```
 */
export const gmCcgs: readonly Organisation[] = /* @__PURE__ */ organisations(
  ({ kind }) => kind === "clinical-commissioning-group",
  bodies,
  plans,
);

/**
 * The integrated care board that replaced the ten remaining commissioning groups on 1 July 2022.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { nhsGreaterManchester } from "concordat/fixtures";
 *
 * nhsGreaterManchester.validity; // => { from: "2022-07-01" }
 * ```
 */
export const nhsGreaterManchester: Organisation = /* @__PURE__ */ fact(
  organisationSchema,
  bodies,
  "nhs-greater-manchester",
);

/**
 * The succession of the integrated care board to the ten commissioning groups.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { gmSuccession } from "concordat/fixtures";
 *
 * gmSuccession.predecessors.length; // => 10
 * ```
 */
export const gmSuccession: Supersession = /* @__PURE__ */ fact(
  supersessionSchema,
  bodies,
  "gm-ccgs-to-icb",
);
