import * as z from "zod";
import { type DomainError, isAnyDomainError } from "../finding/DomainError.ts";
import { convertsQuickly } from "./engine/quickReads.ts";
import { refuse } from "./problem/refusal.ts";

/** The functions that convert between a value of the library and its wire form. */
export interface DomainCodec<Out, In> {
  /**
   * Makes the value, which is then frozen. An error that it throws becomes an issue with the code and the
   * values of the error.
   */
  readonly read: (wire: In) => Out;
  /** Whether a value is of the kind that the codec reads. */
  readonly is: (value: unknown) => boolean;
  /** Makes the wire form. */
  readonly write: (value: Out) => In;
  /** The key of the wire form that is at fault; the whole of it if omitted. */
  readonly pathOf?: (error: DomainError) => keyof In & string;
  /** The JSON Schema of the wire form, which zod cannot derive by itself. */
  readonly jsonSchema: () => z.core.JSONSchema.BaseSchema;
}

/** A schema that reads a value of the library from its wire form, and writes it back. */
export function domainCodec<Out, In>(
  wire: z.ZodType<In, In>,
  value: z.ZodType<Out, Out>,
  { read, is, write, pathOf, jsonSchema }: DomainCodec<Out, In>,
): z.ZodCodec<z.ZodType<In, In>, z.ZodType<Out, Out>> {
  wire._zod.toJSONSchema = jsonSchema;
  const make = (input: In): Out => Object.freeze(read(input));
  const codec = z.codec(wire, value, {
    decode: (input, ctx) => {
      try {
        return make(input);
      } catch (error) {
        if (!isAnyDomainError(error)) throw error;
        const key = pathOf?.(error);
        refuse(ctx, error, ...(key === undefined ? [] : [key]));
        return z.NEVER;
      }
    },
    encode: (output, ctx) => {
      // When an object has checks of its own, zod first encodes it without any check, absent keys
      // included: a value of another kind must not reach `write`.
      if (is(output)) return write(output);
      ctx.issues.push({
        code: "custom",
        message: "This is not a value that the schema can write",
        input: output,
      });
      return z.NEVER;
    },
  });
  return convertsQuickly(codec, wire, make);
}
