import * as z from "zod";
import { lineSchema } from "../schema/common.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import type { Wire } from "../schema/Wire.ts";
import { localDateSchema } from "../time/localDateSchema.ts";
import type { StatusChange } from "./StatusChange.ts";

/**
 * Makes the schema of a {@link StatusChange} among given statuses. It refuses a status that is not
 * among them; whether a change is legal is for {@link checkHistory} to say.
 *
 * @typeParam Status - the statuses
 * @param statuses - the statuses that the entity can have
 * @returns a schema that reads the JSON of one change
 * @category Lifecycles
 * @example
 * ```ts
 * import { grantLifecycle, statusChangeSchema, statusesOf } from "concordat";
 *
 * const schema = statusChangeSchema(statusesOf(grantLifecycle));
 * schema.parse({ from: "accepted", to: "active", on: "2012-04-01" }).to; // => "active"
 * schema.safeParse({ from: "accepted", to: "under way", on: "2012-04-01" }).success; // => false
 * ```
 */
export function statusChangeSchema<Status extends string>(
  statuses: readonly Status[],
): z.ZodType<StatusChange<Status>, Wire<StatusChange<Status>>> {
  const status: z.ZodType<string, string> = z.enum(statuses);
  const schema = schemaOf<StatusChange>()(() =>
    z
      .strictObject({
        from: status,
        to: status,
        on: localDateSchema,
        by: z.exactOptional(lineSchema),
        reason: z.exactOptional(lineSchema),
      })
      .readonly(),
  );
  return schema as unknown as z.ZodType<StatusChange<Status>, Wire<StatusChange<Status>>>;
}
