import type * as z from "zod";
import { argumentFailure } from "../finding/argumentFailures.ts";

/** Refuses what is not a zod schema, from this copy of zod or another. */
export function refuseNonSchema(of: string, schema: unknown): void {
  const { _zod: internals } = Object(schema) as Partial<z.ZodType>;
  if (typeof internals?.run !== "function") throw argumentFailure("argument.not-a-schema", { of });
}
