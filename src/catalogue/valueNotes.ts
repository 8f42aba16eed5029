import type * as z from "zod";
import { currentCurrencies, historicCurrencies } from "../money/currencies.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { rateSchema } from "../money/rateSchema.ts";
import type { JsonSchema, SchemaNote, SchemaNotes } from "../schema/toJsonSchema.ts";

/*
 * Patterns in a syntax that every regular-expression engine shares: no lookahead and no \d, which some
 * take to mean other digits too.
 */
const NATURAL = "(?:0|[1-9][0-9]*)";
const NON_ZERO = "[1-9][0-9]*";
const AMOUNT = `^(?:${NATURAL}(?:\\.[0-9]{2,4})?|-${NON_ZERO}(?:\\.[0-9]{2,4})?|-0\\.[0-9]{2,4})$`;
const RATE = `^-?(?:${NATURAL}(?:\\.[0-9]+)?|${NATURAL}/${NON_ZERO})$`;
const LONGEST_NUMBER = 1000;

function money(json: JsonSchema): JsonSchema {
  const { amount, currency } = json.properties as Readonly<Record<string, JsonSchema>>;
  const codes = [...Object.keys(currentCurrencies), ...Object.keys(historicCurrencies)].sort();
  return {
    properties: {
      amount: { ...amount, pattern: AMOUNT, maxLength: LONGEST_NUMBER },
      currency: { ...currency, enum: codes },
    },
  };
}

/** What JSON Schema is told about values that are read by code and not by patterns. */
export function valueNotes(): SchemaNotes {
  return new Map<z.core.$ZodType, SchemaNote>([
    [moneySchema, { says: money }],
    [rateSchema, { says: () => ({ pattern: RATE, maxLength: LONGEST_NUMBER }) }],
  ]);
}
