import * as z from "zod";
import type { Figure } from "../figure/Figure.ts";
import { countFigureSchema } from "../figure/figureSchema.ts";
import { type Publication, publicationSchema } from "../organisation/Publication.ts";
import { type Entity, entityShape, lineSchema } from "../schema/fields.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { localDateSchema } from "../time/date/localDateSchema.ts";
import type { Deadline } from "../time/deadline/Deadline.ts";
import { deadlineSchema } from "../time/deadline/deadlineSchema.ts";

/**
 * A consultation: questions that anybody may answer until it closes.
 *
 * {@link consultationSchema} reads one from JSON, {@link consultationWindow} says how long it is open,
 * {@link isOpen} and {@link daysLeft} whether it still is, and {@link checkConsultation} checks it.
 *
 * @category Agreements
 * @example
 * ```ts
 * import { type Consultation, daysLeft, deadline, isOpen } from "concordat";
 *
 * const consultation = {
 *   id: "example-consultation",
 *   about: "Recommendations of the example action plan",
 *   closes: deadline("2018-06-29T17:00"),
 * } satisfies Consultation;
 * isOpen(consultation, new Date("2018-06-07T09:00:00Z")); // => true
 * daysLeft(consultation, new Date("2018-06-07T09:00:00Z")); // => 22
 * ```
 */
export interface Consultation extends Entity {
  /** Its subject: one line. */
  readonly about: string;
  /**
   * When it closes: a day, which counts to its end, or a time of a day in London; absent if that is not
   * stated.
   */
  readonly closes?: Deadline;
  /** The first day on which it is open; absent if that is not known. */
  readonly opens?: LocalDate;
  /** How many questions it asks. */
  readonly questions?: Figure<number>;
  /** The id of the action plan that it is about. */
  readonly actionPlan?: string;
  /** How it can be answered, such as `"Email"`: each way in one line, without addresses of people. */
  readonly channels?: readonly string[];
  /** The response to it, promised or published. */
  readonly response?: Publication;
  /** Why it is open for less than the norm of its day, where its own words say so: one line. */
  readonly reasonForShortWindow?: string;
}

/**
 * Reads a {@link Consultation}. Unknown keys are refused; put data of your own under `extensions`.
 *
 * @category Agreements
 * @example
 * ```ts
 * import { consultationSchema } from "concordat";
 *
 * const consultation = { id: "example-consultation", about: "The example plan" };
 * consultationSchema.safeParse({ ...consultation, closes: "2018-06-29T17:00" }).success; // => true
 * consultationSchema.safeParse({ ...consultation, closes: "5pm on 29 June" }).success; // => false
 * ```
 */
export const consultationSchema: Schema<Consultation> = /* @__PURE__ */ objectOf<Consultation>()(
  () => ({
    ...entityShape(),
    about: lineSchema,
    closes: z.exactOptional(deadlineSchema),
    opens: z.exactOptional(localDateSchema),
    questions: z.exactOptional(countFigureSchema),
    actionPlan: z.exactOptional(idOf("actionPlans")),
    channels: z.exactOptional(z.array(lineSchema).readonly()),
    response: z.exactOptional(publicationSchema),
    reasonForShortWindow: z.exactOptional(lineSchema),
  }),
);
