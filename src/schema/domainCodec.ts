import * as z from "zod";
import { type DomainError, isAnyDomainError } from "../finding/DomainError.ts";
import { quickReaderOf } from "./quickReaderOf.ts";
import { attempt, notRead, readsQuickly } from "./quickReads.ts";
import { refuse } from "./refusal.ts";

/** How a value of the library and its wire form become each other. */
export interface DomainCodec<Out, In> {
  /** Makes the value; what it throws becomes an issue that carries the code and the values of the error. */
  readonly read: (wire: In) => Out;
  /** Whether something is such a value. */
  readonly is: (value: unknown) => boolean;
  /** Makes the wire form. */
  readonly write: (value: Out) => In;
  /** Where in the wire form the fault lies; the whole of it if omitted. */
  readonly pathOf?: (error: DomainError) => keyof In & string;
  /** What JSON Schema says of the wire form, where zod cannot tell by itself. */
  readonly jsonSchema: () => z.core.JSONSchema.BaseSchema;
}

/** A schema that reads a value of the library from its wire form, and writes it back. */
export function domainCodec<Out, In>(
  wire: z.ZodType<In, In>,
  value: z.ZodType<Out, Out>,
  { read, is, write, pathOf, jsonSchema }: DomainCodec<Out, In>,
): z.ZodCodec<z.ZodType<In, In>, z.ZodType<Out, Out>> {
  wire._zod.toJSONSchema = jsonSchema;
  const codec = z.codec(wire, value, {
    decode: (input, ctx) => {
      try {
        return read(input);
      } catch (error) {
        if (!isAnyDomainError(error)) throw error;
        const key = pathOf?.(error);
        refuse(ctx, error, ...(key === undefined ? [] : [key]));
        return z.NEVER;
      }
    },
    encode: (output, ctx) => {
      // Around an object that has checks of its own, zod writes once without any check, absent keys
      // included: what is no such value must not reach `write`.
      if (is(output)) return write(output);
      ctx.issues.push({ code: "custom", message: "Not a value of this kind", input: output });
      return z.NEVER;
    },
  });
  const readWire = quickReaderOf(wire);
  if (readWire === undefined) return codec;
  // Under its transform, which a refined copy of the codec shares with it.
  readsQuickly(codec._zod.def.transform, (input, reading) => {
    const found = readWire(input, reading);
    return found === notRead ? notRead : attempt(read, found as In);
  });
  return codec;
}
