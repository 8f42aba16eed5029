import * as z from "zod";
import { lineSchema } from "../schema/common.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { localDateSchema } from "../time/localDateSchema.ts";

/**
 * Notice that the funding of a grant ends or changes.
 *
 * @category Grants
 */
export interface EndNotice {
  /** The day on which it was given. */
  readonly givenOn: LocalDate;
  /** The last day of the funding as it was. */
  readonly endsOn: LocalDate;
  /** Why: one line. */
  readonly reason?: string;
}

/**
 * Reads an {@link EndNotice}. Unknown keys are refused.
 *
 * @category Grants
 * @example
 * ```ts
 * import { endNoticeSchema } from "concordat";
 *
 * endNoticeSchema.parse({ givenOn: "2012-12-31", endsOn: "2013-03-31" }).endsOn; // => "2013-03-31"
 * ```
 */
export const endNoticeSchema: Schema<EndNotice> = /* @__PURE__ */ objectOf<EndNotice>()(() => ({
  givenOn: localDateSchema,
  endsOn: localDateSchema,
  reason: z.exactOptional(lineSchema),
}));
