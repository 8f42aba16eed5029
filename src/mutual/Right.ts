import * as z from "zod";
import { type Entity, entityShape, lineSchema } from "../schema/fields.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { PartialDate } from "../time/range/PartialDate.ts";
import { partialDateSchema } from "../time/range/partialDateSchema.ts";

/**
 * The kind of a right: the Right to Request of 2008, the Right to Provide of 2011, or another.
 *
 * @category Mutuals
 */
export type RightKind = "right-to-request" | "right-to-provide" | "other";

/**
 * A right of staff to set up an independent organisation and run the services that they deliver. A mutual
 * that came by it names it.
 *
 * {@link rightSchema} reads one from JSON, and {@link checkRight} checks it.
 *
 * @category Mutuals
 * @example
 * ```ts
 * import { partialDate, type Right } from "concordat";
 *
 * const right: Right = {
 *   id: "example-right",
 *   kind: "right-to-provide",
 *   name: "Right to Provide",
 *   announcedOn: partialDate("2011-03-30"),
 *   condition: "Where it is clinically appropriate",
 * };
 * right.kind; // => "right-to-provide"
 * ```
 */
export interface Right extends Entity {
  /** The kind of right. */
  readonly kind: RightKind;
  /** Its name: one line. */
  readonly name: string;
  /** When it was announced: the day, month or year that is stated. */
  readonly announcedOn?: PartialDate;
  /** The ids of the organisations that announced it. */
  readonly announcedBy?: readonly string[];
  /** `true` where it was promised, and no source says that it came. */
  readonly promisedOnly?: true;
  /** Whose right it is: one line of your own words. */
  readonly forWhom?: string;
  /** The condition under which it applies: one line of your own words. */
  readonly condition?: string;
  /** The freedom that it gives them: one line of your own words. */
  readonly entitles?: string;
  /** The uses that it is not meant for, each in one line of your own words. */
  readonly notFor?: readonly string[];
  /** The ids of the rights that it is said to be like, or to stand beside. */
  readonly sisterOf?: readonly string[];
  /** The ids of the funds that support those who use it. */
  readonly funds?: readonly string[];
}

/**
 * Reads a {@link Right}. Unknown keys are refused; put data of your own under `extensions`.
 *
 * @category Mutuals
 * @example
 * ```ts
 * import { rightSchema } from "concordat";
 *
 * rightSchema.safeParse({ id: "example-right", kind: "other", name: "Example right" }).success; // => true
 * rightSchema.safeParse({ id: "example-right", kind: "duty", name: "Example duty" }).success; // => false
 * ```
 */
export const rightSchema: Schema<Right> = /* @__PURE__ */ objectOf<Right>()(() => ({
  ...entityShape(),
  kind: z.enum(["right-to-request", "right-to-provide", "other"]),
  name: lineSchema,
  announcedOn: z.exactOptional(partialDateSchema),
  announcedBy: z.exactOptional(z.array(idOf("organisations")).readonly()),
  promisedOnly: z.exactOptional(z.literal(true)),
  forWhom: z.exactOptional(lineSchema),
  condition: z.exactOptional(lineSchema),
  entitles: z.exactOptional(lineSchema),
  notFor: z.exactOptional(z.array(lineSchema).readonly()),
  sisterOf: z.exactOptional(z.array(idOf("rights")).readonly()),
  funds: z.exactOptional(z.array(idOf("funds")).readonly()),
}));
