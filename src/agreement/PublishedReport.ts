import * as z from "zod";
import type { SourceRef } from "../finding/SourceRef.ts";
import { type Entity, entityShape, lineSchema, sourceRefSchema } from "../schema/fields.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { PartialDate } from "../time/range/PartialDate.ts";
import { partialDateSchema } from "../time/range/partialDateSchema.ts";

/**
 * A result that a published report states.
 *
 * @category Agreements
 */
export interface ReportedResult {
  /** The result, in one line of your own words. */
  readonly text: string;
  /** Where it is stated. */
  readonly source?: SourceRef;
}

/**
 * A term that a published report defines.
 *
 * @category Agreements
 */
export interface ReportedDefinition {
  /** The term: one line. */
  readonly term: string;
  /** The parts of its definition, each in one line of your own words. */
  readonly parts: readonly string[];
}

/**
 * A report that somebody published, with what it found. A report that a grant asks for is a
 * {@link GrantReport}.
 *
 * @category Agreements
 * @example
 * ```ts
 * import type { PublishedReport } from "concordat";
 *
 * const report: PublishedReport = {
 *   id: "example-report",
 *   about: "Public service mutuals",
 *   results: [{ text: "Competition can keep mutuals and charities apart" }],
 * };
 * report.results?.length; // => 1
 * ```
 */
export interface PublishedReport extends Entity {
  /** Its title, where that is known: one line. */
  readonly title?: string;
  /** Its subject: one line. */
  readonly about: string;
  /** Who published it, by name. */
  readonly publishedBy?: string;
  /** The id of the organisation that published it. */
  readonly publisher?: string;
  /** When it was published: the day, month or year that is stated. */
  readonly publishedOn?: PartialDate;
  /** The terms that it defines. */
  readonly definitions?: readonly ReportedDefinition[];
  /** The results that it states. */
  readonly results?: readonly ReportedResult[];
}

const resultSchema: Schema<ReportedResult> = /* @__PURE__ */ objectOf<ReportedResult>()(() => ({
  text: lineSchema,
  source: z.exactOptional(sourceRefSchema),
}));

const definitionSchema: Schema<ReportedDefinition> = /* @__PURE__ */ objectOf<ReportedDefinition>()(
  () => ({ term: lineSchema, parts: z.array(lineSchema).min(1).readonly() }),
);

/**
 * Reads a {@link PublishedReport}. Unknown keys are refused; put data of your own under `extensions`.
 *
 * @category Agreements
 * @example
 * ```ts
 * import { publishedReportSchema } from "concordat";
 *
 * publishedReportSchema.safeParse({ id: "example-report" }).success; // => false
 * publishedReportSchema.safeParse({ id: "example-report", about: "Mutuals" }).success; // => true
 * ```
 */
export const publishedReportSchema: Schema<PublishedReport> =
  /* @__PURE__ */ objectOf<PublishedReport>()(() => ({
    ...entityShape(),
    title: z.exactOptional(lineSchema),
    about: lineSchema,
    publishedBy: z.exactOptional(lineSchema),
    publisher: z.exactOptional(idOf("organisations")),
    publishedOn: z.exactOptional(partialDateSchema),
    definitions: z.exactOptional(z.array(definitionSchema).readonly()),
    results: z.exactOptional(z.array(resultSchema).readonly()),
  }));
