import * as z from "zod";
import { refuseNonList } from "../finding/refuseWrongType.ts";
import { lineSchema } from "../schema/fields.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import { localDateSchema } from "../time/date/localDateSchema.ts";
import type { LifecycleTable, MovesAmong, StatusChange, StatusOf } from "./LifecycleTable.ts";
import { statusesOf } from "./statuses.ts";

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
): Schema<StatusChange<Status>> {
  refuseNonList("statuses", statuses);
  const status: z.ZodType<string, string> = z.enum(statuses);
  return objectOf<StatusChange>()(() => ({
    from: status,
    to: status,
    on: localDateSchema,
    by: z.exactOptional(lineSchema),
    reason: z.exactOptional(lineSchema),
    recordedOn: z.exactOptional(localDateSchema),
  })) as unknown as Schema<StatusChange<Status>>;
}

/** The part of an entity's schema that says where the entity stands, and how it came to stand there. */
export function statusShape<Moves extends MovesAmong<Moves>>(
  table: LifecycleTable<Moves, never, never>,
): {
  status: Schema<StatusOf<Moves>>;
  history: z.ZodExactOptional<Schema<readonly StatusChange<StatusOf<Moves>>[]>>;
} {
  const statuses = statusesOf(table);
  const history = z.array(statusChangeSchema(statuses)).readonly();
  return {
    status: z.enum(statuses) as unknown as Schema<StatusOf<Moves>>,
    history: z.exactOptional(
      history as unknown as Schema<readonly StatusChange<StatusOf<Moves>>[]>,
    ),
  };
}
