import * as z from "zod";
import { type Entity, entityShape, lineSchema } from "../schema/fields.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { PartialDate } from "../time/range/PartialDate.ts";
import { partialDateSchema } from "../time/range/partialDateSchema.ts";
import { type Publication, publicationSchema } from "./Publication.ts";

/**
 * How bodies follow others.
 *
 * - `merger`: several end, and a new one begins
 * - `replacement`: one or more end, and one or more new ones take over what they did
 * - `renaming`: the same body goes on under another id of the data; a mere change of name needs none of
 *   this, because an organisation has names over time
 * - `transfer`: what bodies did passes to others that exist beside them, which may go on, or not end
 *
 * @category Organisations
 */
export type SupersessionKind = "merger" | "replacement" | "renaming" | "transfer";

/**
 * That bodies follow others: patient involvement groups by local HealthWatch, say. What was planned and
 * what happened are kept apart.
 *
 * {@link supersessionSchema} reads one from JSON, and {@link checkSupersessions} checks several.
 *
 * @category Organisations
 * @example
 * ```ts
 * import { checkSupersessions, localDate, partialDate, type Supersession } from "concordat";
 *
 * const healthwatch: Supersession = {
 *   id: "local-healthwatch-begins",
 *   kind: "replacement",
 *   predecessors: ["involvement-network"],
 *   successors: ["local-healthwatch"],
 *   planned: partialDate("2012-04"),
 *   actual: localDate("2013-04-01"),
 * };
 * checkSupersessions([healthwatch])[0]?.rule; // => "supersession.late"
 * ```
 */
export interface Supersession extends Entity {
  /** How the ones follow the others. */
  readonly kind: SupersessionKind;
  /** The ids of the organisations or partnerships that are followed: at least one. */
  readonly predecessors: readonly string[];
  /** The ids of the organisations or partnerships that follow: at least one. */
  readonly successors: readonly string[];
  /** When it was to happen: the day, month or year that was announced. */
  readonly planned?: PartialDate;
  /** When it happened: the first day, or the month or year, of the successors. */
  readonly actual?: PartialDate;
  /** The parts of predecessors that pass, where not the whole of them does: each in one line. */
  readonly parts?: readonly string[];
  /** The powers of the successors that the predecessors did not have, each in one line of your own words. */
  readonly strongerPowers?: readonly string[];
  /** The guidance and timetables on the change, promised or published. */
  readonly guidance?: readonly Publication[];
}

/**
 * Reads a {@link Supersession}. Unknown keys are refused; put data of your own under `extensions`.
 *
 * @category Organisations
 * @example
 * ```ts
 * import { supersessionSchema } from "concordat";
 *
 * const merger = supersessionSchema.parse({
 *   id: "example-merger",
 *   kind: "merger",
 *   predecessors: ["first-charity", "second-charity", "third-charity"],
 *   successors: ["merged-charity"],
 *   actual: "2018-10-01",
 * });
 * merger.predecessors.length; // => 3
 * ```
 */
export const supersessionSchema: Schema<Supersession> = /* @__PURE__ */ objectOf<Supersession>()(
  () => ({
    ...entityShape(),
    kind: z.enum(["merger", "replacement", "renaming", "transfer"]),
    predecessors: z.array(idOf("organisations", "partnerships")).min(1).readonly(),
    successors: z.array(idOf("organisations", "partnerships")).min(1).readonly(),
    planned: z.exactOptional(partialDateSchema),
    actual: z.exactOptional(partialDateSchema),
    parts: z.exactOptional(z.array(lineSchema).readonly()),
    strongerPowers: z.exactOptional(z.array(lineSchema).readonly()),
    guidance: z.exactOptional(z.array(publicationSchema).readonly()),
  }),
);
