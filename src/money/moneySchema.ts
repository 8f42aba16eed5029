import * as z from "zod";
import { longestNumber } from "../rounding/readDecimal.ts";
import { domainCodec } from "../schema/domainCodec.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import { type CurrencyCode, codesWithDigits, minorUnitDigits } from "./Currency.ts";
import { isIn } from "./isIn.ts";
import { Money, type MoneyJson } from "./Money.ts";
import { moneyFailure } from "./moneyFailures.ts";

/**
 * Reads {@link MoneyJson} into a {@link Money}, and writes it back.
 *
 * Only the canonical form is accepted: `"5.00"` for pounds, not `"5"` or `"5.0"`. A refusal carries the
 * code of the error that {@link Money.fromJSON} would throw in `params.rule`.
 *
 * @category Money
 * @example
 * ```ts
 * import { moneySchema } from "concordat";
 *
 * moneySchema.parse({ amount: "1100000.00", currency: "GBP" }).format(); // => "£1,100,000.00"
 * moneySchema.safeParse({ amount: "5", currency: "GBP" }).success; // => false
 * ```
 */
export const moneySchema: z.ZodType<Money, MoneyJson> = /* @__PURE__ */ schemaOf<
  Money,
  MoneyJson
>()(() =>
  codecOf(
    undefined,
    z.custom<Money>(Money.isMoney, { error: "Expected a Money" }),
    (money) => money,
  ),
);

/**
 * Makes a schema like {@link moneySchema} that accepts one currency only.
 *
 * As there is one for every currency, {@link jsonSchemas} lists none of them; {@link jsonSchemaOf} returns
 * the JSON Schema of the one that you use.
 *
 * @param currency - the code of the currency
 * @returns the schema; it reports another currency as `money.currency-mismatch`
 * @category Money
 * @example
 * ```ts
 * import { jsonSchemaOf, moneySchemaIn } from "concordat";
 *
 * const pounds = moneySchemaIn("GBP");
 * pounds.parse({ amount: "5.00", currency: "GBP" }).toString(); // => "GBP 5.00"
 * pounds.safeParse({ amount: "5.00", currency: "EUR" }).success; // => false
 * jsonSchemaOf(pounds).required; // => ["amount", "currency"]
 * ```
 */
export function moneySchemaIn<C extends CurrencyCode>(currency: C): z.ZodType<Money<C>, MoneyJson> {
  minorUnitDigits(currency);
  const inCurrency = (value: unknown) => Money.isMoney(value) && isIn(value, currency);
  return codecOf(
    currency,
    z.custom<Money<C>>(inCurrency, { error: `Expected a Money in ${currency}` }),
    (money) => {
      if (isIn(money, currency)) return money;
      throw moneyFailure("money.currency-mismatch", { left: currency, right: money.currency });
    },
  );
}

function codecOf<M extends Money>(
  currency: CurrencyCode | undefined,
  value: z.ZodType<M, M>,
  check: (money: Money) => M,
) {
  const shape = { amount: z.string(), currency: z.string() };
  const error: z.core.$ZodErrorMap = ({ code, input }) =>
    code === "invalid_type" && input !== undefined
      ? `Expected an amount such as ${JSON.stringify(Money.of(36500, currency ?? "GBP"))}.`
      : undefined;
  const wire = z.strictObject(shape, { error }).readonly();
  return domainCodec<M, MoneyJson>(wire, value, {
    read: (json) => check(Money.fromJSON(json)),
    is: Money.isMoney,
    write: (money) => money.toJSON(),
    pathOf: (error) => (error.code === "money.non-canonical-amount" ? "amount" : "currency"),
    jsonSchema: () => moneyJsonSchema(currency),
  });
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema of money in one currency, or in any. It accepts exactly what `Money.fromJSON` accepts,
 * including the decimals of each currency.
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

/**
 * The pattern of canonical amounts with a number of decimals; without lookahead, which not every language
 * has.
 */
function amountPattern(digits: number): string {
  if (digits === 0) return "^(?:0|-?[1-9][0-9]*)$";
  const fractions = Array.from({ length: digits }, (_, at) => notZeroAt(at, digits)).join("|");
  const zero = `0\\.0{${digits}}`;
  return `^(?:${zero}|-?(?:[1-9][0-9]*\\.[0-9]{${digits}}|0\\.(?:${fractions})))$`;
}

/** The pattern of decimals whose first digit other than zero is at a given place. */
function notZeroAt(place: number, digits: number): string {
  return `${"0".repeat(place)}[1-9]${"[0-9]".repeat(digits - place - 1)}`;
}
