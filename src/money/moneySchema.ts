import * as z from "zod";
import { longestNumber } from "../rounding/readDecimal.ts";
import { domainCodec } from "../schema/domainCodec.ts";
import { expecting } from "../schema/expecting.ts";
import { schemaOf } from "../schema/schemaOf.ts";
import { text } from "../schema/text.ts";
import {
  type CurrencyCode,
  codesWithDigits,
  type MinorUnitDigits,
  minorUnitDigits,
} from "./Currency.ts";
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
  const example = Money.of(36500, currency ?? "GBP").toJSON();
  const shape = {
    amount: text(`a string such as "${example.amount}"`),
    currency: text('a currency code such as "GBP"'),
  };
  const error = expecting(`an amount such as ${JSON.stringify(example)}`);
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
 * including the decimals of each currency. It asks for the currency first, so that a validator names the
 * decimals of that currency alone, and does not list every code where one is misspelt.
 */
export function moneyJsonSchema(only: CurrencyCode | undefined): JsonSchema {
  const code: JsonSchema = { type: "string", pattern: "^[A-Z]{3}$" };
  const all: readonly MinorUnitDigits[] = only ? [minorUnitDigits(only)] : [4, 3, 0, 2];
  const byCurrency = all.reduce<JsonSchema>(
    (others, digits) => ({
      if: { properties: { currency: { enum: only ? [only] : codesWithDigits(digits) } } },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema names it so
      then: { properties: { amount: { type: "string", pattern: amountPattern(digits) } } },
      else: others,
    }),
    { properties: { currency: { not: code } } },
  );
  return {
    type: "object",
    properties: {
      amount: {
        type: "string",
        maxLength: longestNumber,
        // Zero has no sign.
        not: { type: "string", pattern: "^-[0.]*$" },
      },
      currency: code,
    },
    required: ["amount", "currency"],
    additionalProperties: false,
    ...byCurrency,
  };
}

/** The pattern of amounts with a number of decimals. */
function amountPattern(digits: number): string {
  return `^-?(?:0|[1-9][0-9]*)${digits > 0 ? `\\.[0-9]{${digits}}` : ""}$`;
}
