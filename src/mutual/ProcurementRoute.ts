import * as z from "zod";
import type { Figure } from "../figure/Figure.ts";
import { moneyFigureSchema, shareFigureSchema } from "../figure/figureSchema.ts";
import type { SourceRef } from "../finding/SourceRef.ts";
import { isShare, notAShare } from "../money/isShare.ts";
import type { Money } from "../money/Money.ts";
import { rateSchema } from "../money/rateSchema.ts";
import { type Publication, publicationSchema } from "../organisation/Publication.ts";
import type { Rate } from "../rate/Rate.ts";
import { type Entity, entityShape, lineSchema, sourceRefSchema } from "../schema/fields.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { certainly, type PartialValidity } from "../time/range/PartialValidity.ts";
import { partialValiditySchema } from "../time/range/partialValiditySchema.ts";
import { isValidOn } from "../time/range/Validity.ts";
import { refuseWrongDay, refuseWrongSubject } from "../time/refuseWrong.ts";
import type { Term } from "../time/term/Term.ts";
import { termSchema } from "../time/term/termSchema.ts";

const routeKinds = [
  "framework",
  "dynamic-purchasing-system",
  "any-qualified-provider",
  "reserved-contract",
  "provider-selection-regime",
  "direct-award",
] as const;

/**
 * Every {@link ProcurementRouteKind}, in a fixed order, for lists to choose from.
 *
 * @category Mutuals
 */
export const procurementRouteKinds: typeof routeKinds = /* @__PURE__ */ Object.freeze(routeKinds);

/**
 * How public bodies choose who delivers a service.
 *
 * @category Mutuals
 */
export type ProcurementRouteKind = (typeof procurementRouteKinds)[number];

/**
 * The longest that a contract on a route may run, for as long as that holds.
 *
 * @category Mutuals
 */
export interface MaximumTerm {
  /** The longest term; a contract of just that length is within it. */
  readonly term: Term;
  /** The days of award for which it holds, as far as they are known; absent if it always did. */
  readonly validity?: PartialValidity;
  /** Where it is stated. */
  readonly source?: SourceRef;
}

const maximumTermSchema: Schema<MaximumTerm> = /* @__PURE__ */ objectOf<MaximumTerm>()(() => ({
  term: termSchema,
  validity: z.exactOptional(partialValiditySchema),
  source: z.exactOptional(sourceRefSchema),
}));

/**
 * A way in which public bodies buy services from mutuals, charities and others: a framework, the
 * dynamic purchasing system beside it, any qualified provider, and so on.
 *
 * {@link routeSchema} reads one from JSON, {@link checkRoute} checks it,
 * {@link routeMaxTermOn} says how long a contract may run, and {@link transferLimit} how much may move
 * between a framework and the system beside it.
 *
 * @category Mutuals
 * @example
 * ```ts
 * import { type ProcurementRoute, Rate } from "concordat";
 *
 * const system: ProcurementRoute = {
 *   id: "example-purchasing-system",
 *   kind: "dynamic-purchasing-system",
 *   runsBeside: "example-framework",
 *   transferLimit: Rate.percent(5),
 * };
 * system.transferLimit?.format({ digits: 0 }); // => "5%"
 * ```
 */
export interface ProcurementRoute extends Entity {
  /** The kind of route. */
  readonly kind: ProcurementRouteKind;
  /** Its name: one line. */
  readonly name?: string;
  /** The id of the route that it runs beside, apart from it. */
  readonly runsBeside?: string;
  /** The longest that its contracts may run, one entry for each time in which a length held. */
  readonly maxTerm?: readonly MaximumTerm[];
  /** The typical value of a contract on it, over its whole term. */
  readonly typicalValue?: Figure<Money>;
  /** How long a contract on it typically runs. */
  readonly typicalTerm?: Term;
  /** The share of the framework's value that may move between it and the system beside it each year. */
  readonly transferLimit?: Rate;
  /** That share as it was published, with its words and its source. */
  readonly transferLimitStated?: Figure<Rate>;
  /** Its purposes, each in one line of your own words. */
  readonly purposes?: readonly string[];
  /** The id of the body that owns the route. */
  readonly authority?: string;
  /** Who may buy on it, by role or kind of body, such as `"Prison governors"`: each in one line. */
  readonly buyers?: readonly string[];
  /** The steps of the route beside it that it leaves out, each in one line of your own words. */
  readonly without?: readonly string[];
  /** How a provider is chosen, in the words of the regime, such as `"direct award A"`: one line. */
  readonly process?: string;
  /** The guidance on it, promised or published. */
  readonly guidance?: readonly Publication[];
}

/**
 * Reads a {@link ProcurementRoute}. Unknown keys are refused; put data of your own under `extensions`.
 * A transfer limit below 0 or above 1 is refused (rule `rate.not-a-share`).
 *
 * @category Mutuals
 * @example
 * ```ts
 * import { routeSchema } from "concordat";
 *
 * routeSchema.safeParse({ id: "example-route", kind: "framework" }).success; // => true
 * routeSchema.safeParse({ id: "example-route", kind: "lottery" }).success; // => false
 * ```
 */
export const routeSchema: Schema<ProcurementRoute> = /* @__PURE__ */ objectOf<ProcurementRoute>()(
  () => ({
    ...entityShape(),
    kind: z.enum(procurementRouteKinds),
    name: z.exactOptional(lineSchema),
    runsBeside: z.exactOptional(idOf("procurementRoutes")),
    maxTerm: z.exactOptional(z.array(maximumTermSchema).min(1).readonly()),
    typicalValue: z.exactOptional(moneyFigureSchema),
    typicalTerm: z.exactOptional(termSchema),
    transferLimit: z.exactOptional(rateSchema.refine(isShare, notAShare)),
    transferLimitStated: z.exactOptional(shareFigureSchema),
    purposes: z.exactOptional(z.array(lineSchema).readonly()),
    authority: z.exactOptional(idOf("organisations")),
    buyers: z.exactOptional(z.array(lineSchema).readonly()),
    without: z.exactOptional(z.array(lineSchema).readonly()),
    process: z.exactOptional(lineSchema),
    guidance: z.exactOptional(z.array(publicationSchema).readonly()),
  }),
);

/**
 * The longest that a contract on a route may run.
 *
 * @param route - the route
 * @param awardedOn - the day on which the contract is awarded
 * @returns the maximum that holds on that day for certain, the first listed if several do; `undefined` where
 * none is known for that day
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Mutuals
 * @example
 * ```ts
 * import { localDate, routeMaxTermOn } from "concordat";
 *
 * const route = {
 *   maxTerm: [
 *     { term: { months: 12 }, validity: { to: localDate("2019-12-31") } },
 *     { term: { years: 2 }, validity: { from: localDate("2020-01-31") } },
 *   ],
 * };
 * routeMaxTermOn(route, localDate("2019-12-31")); // => { months: 12 }
 * routeMaxTermOn(route, localDate("2020-01-15")); // => undefined
 * ```
 */
export function routeMaxTermOn(
  route: Pick<ProcurementRoute, "maxTerm">,
  awardedOn: LocalDate,
): Term | undefined {
  refuseWrongSubject("route", route);
  refuseWrongDay("awardedOn", awardedOn);
  const { maxTerm = [] } = route;
  return maxTerm.find(({ validity }) => isValidOn(certainly(validity), awardedOn))?.term;
}
