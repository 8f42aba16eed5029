import * as z from "zod";
import type { Figure } from "../../figure/Figure.ts";
import { countFigureSchema, shareFigureSchema } from "../../figure/figureSchema.ts";
import type { Rate } from "../../rate/Rate.ts";
import { objectOf, type Schema } from "../../schema/schemaOf.ts";

/**
 * Published figures on the staff of a mutual and their say in it.
 *
 * @category Mutuals
 */
export interface MutualStaff {
  /** How many deliver the services, and may transfer. */
  readonly eligible?: Figure<number>;
  /** How many of them transferred. */
  readonly transferred?: Figure<number>;
  /** How many work there. */
  readonly employed?: Figure<number>;
  /** How many of those who work there are members or shareholders. */
  readonly members?: Figure<number>;
  /** The share of those who work there that are members, where that is what is published. */
  readonly memberShare?: Figure<Rate>;
  /** How many directors it has. */
  readonly directors?: Figure<number>;
  /** How many of the directors the staff elect or are. */
  readonly staffDirectors?: Figure<number>;
  /** The share of the votes of its members that staff have. */
  readonly votes?: Figure<Rate>;
}

/**
 * Reads a {@link MutualStaff}. Unknown keys are refused, and so is a share below 0 or above 1 (rule
 * `rate.not-a-share`).
 *
 * @category Mutuals
 * @example
 * ```ts
 * import { mutualStaffSchema } from "concordat";
 *
 * const staff = mutualStaffSchema.parse({
 *   memberShare: { value: "31/50", qualifier: "exact", asStated: "62%" },
 * });
 * staff.memberShare?.value.format({ digits: 0 }); // => "62%"
 * ```
 */
export const mutualStaffSchema: Schema<MutualStaff> = /* @__PURE__ */ objectOf<MutualStaff>()(
  () => ({
    eligible: z.exactOptional(countFigureSchema),
    transferred: z.exactOptional(countFigureSchema),
    employed: z.exactOptional(countFigureSchema),
    members: z.exactOptional(countFigureSchema),
    memberShare: z.exactOptional(shareFigureSchema),
    directors: z.exactOptional(countFigureSchema),
    staffDirectors: z.exactOptional(countFigureSchema),
    votes: z.exactOptional(shareFigureSchema),
  }),
);
