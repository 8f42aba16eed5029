import type * as z from "zod";
import { longestNumber } from "../rounding/readDecimal.ts";
import { type CurrencyCode, codesWithDigits, minorUnitDigits } from "./Currency.ts";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * What JSON Schema says of money in one currency, or in any: exactly what `Money.fromJSON` takes,
 * decimals by currency included.
 */
export function moneyJsonSchema(currency: CurrencyCode | undefined): JsonSchema {
  const shape: JsonSchema = {
    type: "object",
    properties: {
      amount: { type: "string", maxLength: longestNumber },
      currency: { type: "string" },
    },
    required: ["amount", "currency"],
    additionalProperties: false,
  };
  if (currency === undefined) {
    const byDigits = ([2, 0, 3, 4] as const).map((digits) =>
      forDigits(digits, codesWithDigits(digits)),
    );
    return { ...shape, anyOf: byDigits };
  }
  return { ...shape, allOf: [forDigits(minorUnitDigits(currency), [currency])] };
}

function forDigits(digits: number, currencies: string[]): JsonSchema {
  return {
    type: "object",
    properties: {
      amount: { type: "string", pattern: amountPattern(digits) },
      currency: { type: "string", enum: currencies },
    },
  };
}

/** The canonical amounts with so many decimals; without lookahead, which not every language has. */
function amountPattern(digits: number): string {
  if (digits === 0) return "^(?:0|-?[1-9][0-9]*)$";
  const fractions = Array.from({ length: digits }, (_, at) => notZeroAt(at, digits)).join("|");
  const zero = `0\\.0{${digits}}`;
  return `^(?:${zero}|-?(?:[1-9][0-9]*\\.[0-9]{${digits}}|0\\.(?:${fractions})))$`;
}

/** Decimals whose first digit other than zero stands at a place. */
function notZeroAt(place: number, digits: number): string {
  return `${"0".repeat(place)}[1-9]${"[0-9]".repeat(digits - place - 1)}`;
}
