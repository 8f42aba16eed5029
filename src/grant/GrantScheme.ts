import * as z from "zod";
import type { Figure } from "../figure/Figure.ts";
import { moneyFigureSchema } from "../figure/figureSchema.ts";
import type { Money } from "../money/Money.ts";
import { type OrganisationKind, organisationKindSchema } from "../organisation/Organisation.ts";
import { type Entity, entityShape, lineSchema } from "../schema/fields.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { localDateSchema } from "../time/date/localDateSchema.ts";
import type { Deadline } from "../time/deadline/Deadline.ts";
import { deadlineSchema } from "../time/deadline/deadlineSchema.ts";

/**
 * A scheme to which anybody eligible may apply for a grant until it closes. What it awards are grants of
 * their own; the money it has to award is in its {@link Fund}.
 *
 * {@link schemeSchema} reads one from JSON, {@link isOpen} and {@link daysLeft} say whether it is
 * open, {@link withinCap} whether an amount may be applied for, and {@link checkScheme} checks it.
 *
 * @category Grants
 * @example
 * ```ts
 * import { daysLeft, deadline, type GrantScheme, isOpen, parseFigure } from "concordat";
 *
 * const scheme: GrantScheme = {
 *   id: "example-scheme",
 *   title: "Example community fund",
 *   funder: "example-department",
 *   closes: deadline("2018-06-15"),
 *   yearInferred: true,
 *   perProjectCap: parseFigure("up to £30,000", { as: "money" }),
 * };
 * isOpen(scheme, new Date("2018-06-15T22:59:59Z")); // => true
 * isOpen(scheme, new Date("2018-06-15T23:00:00Z")); // => false
 * daysLeft(scheme, new Date("2018-06-07T09:00:00Z")); // => 8
 * ```
 */
export interface GrantScheme extends Entity {
  /** Its title: one line. */
  readonly title: string;
  /** The id of the organisation that gives the grants. */
  readonly funder: string;
  /** When applications close: a day, which counts to its end, or a time of a day in London. */
  readonly closes: Deadline;
  /** The first day on which it takes applications; absent if that is not known. */
  readonly opens?: LocalDate;
  /** `true` where the source names day and month of the closing, and the year was inferred. */
  readonly yearInferred?: true;
  /** The most that one project may get; an amount equal to it is within it. */
  readonly perProjectCap?: Figure<Money>;
  /** Who may apply, by kind of body; absent where that is not known by kind. */
  readonly eligibleKinds?: readonly OrganisationKind[];
  /** Who may apply, in words: one line. */
  readonly eligibility?: string;
  /** The blocks of work that it supports, by name. */
  readonly themes?: readonly string[];
  /** The id of the fund from which the grants come. */
  readonly fund?: string;
  /** Its terms, each in one line of your own words. */
  readonly terms?: readonly string[];
  /** Its purposes, each in one line of your own words. */
  readonly purposes?: readonly string[];
}

/**
 * Reads a {@link GrantScheme}. Unknown keys are refused; put data of your own under `extensions`.
 *
 * @category Grants
 * @example
 * ```ts
 * import { schemeSchema, read } from "concordat";
 *
 * const result = read(schemeSchema, {
 *   id: "example-scheme",
 *   title: "Example community fund",
 *   funder: "example-department",
 *   closes: "15 June",
 * });
 * !result.ok && result.problems.map(({ rule, path }) => [rule, path.join(".")]); // => [["deadline.format", "closes"]]
 * ```
 */
export const schemeSchema: Schema<GrantScheme> = /* @__PURE__ */ objectOf<GrantScheme>()(() => ({
  ...entityShape(),
  title: lineSchema,
  funder: idOf("organisations"),
  closes: deadlineSchema,
  opens: z.exactOptional(localDateSchema),
  yearInferred: z.exactOptional(z.literal(true)),
  perProjectCap: z.exactOptional(moneyFigureSchema),
  eligibleKinds: z.exactOptional(z.array(organisationKindSchema).min(1).readonly()),
  eligibility: z.exactOptional(lineSchema),
  themes: z.exactOptional(z.array(lineSchema).readonly()),
  fund: z.exactOptional(idOf("funds")),
  terms: z.exactOptional(z.array(lineSchema).readonly()),
  purposes: z.exactOptional(z.array(lineSchema).readonly()),
}));
