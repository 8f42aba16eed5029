import { Money, moneySchema, moneySchemaIn } from "concordat";
import { describe, expect, test } from "vitest";
import * as z from "zod";

const issuesOf = (input: unknown, schema: z.ZodType = moneySchema) =>
  schema.safeParse(input).error?.issues ?? [];

describe("the money schema", () => {
  test("reads the canonical form and writes it back", () => {
    const json = { amount: "1100000.00", currency: "GBP" };
    const money = z.decode(moneySchema, json);
    expect(money).toEqual(Money.parse("£1.1m"));
    expect(z.encode(moneySchema, money)).toEqual(json);
  });

  test.each([
    ["5", "GBP", "money.non-canonical-amount", "amount", { currency: "GBP", digits: 2 }],
    ["5.0", "GBP", "money.non-canonical-amount", "amount", { currency: "GBP", digits: 2 }],
    ["5.00", "JPY", "money.non-canonical-amount", "amount", { currency: "JPY", digits: 0 }],
    ["5.00", "ABC", "money.unknown-currency", "currency", { currency: "ABC" }],
    ["5.00", "XAU", "money.currency-without-minor-units", "currency", { currency: "XAU" }],
  ])(
    "%s in %s is an issue that names its rule, its place and the values",
    (amount, currency, rule, key, values) => {
      expect(issuesOf({ amount, currency })).toEqual([
        expect.objectContaining({ code: "custom", path: [key], params: { rule, values } }),
      ]);
    },
  );

  test("the message shows the canonical form", () => {
    expect(issuesOf({ amount: "5", currency: "GBP" })[0]?.message).toContain('"5.00"');
  });

  test("other shapes are refused", () => {
    expect(issuesOf({ amount: 5, currency: "GBP" })).toHaveLength(1);
    expect(issuesOf({ amount: "5.00", currency: "GBP", note: "" })).toHaveLength(1);
    expect(issuesOf("£5")).toHaveLength(1);
  });

  test("places in a larger document are kept", () => {
    const schema = z.strictObject({ award: moneySchema });
    const issues = issuesOf({ award: { amount: "5", currency: "GBP" } }, schema);
    expect(issues[0]?.path).toEqual(["award", "amount"]);
  });

  test("only money is written", () => {
    const forged = { currency: "GBP", minor: 500 } as Money;
    expect(z.safeEncode(moneySchema, forged).success).toBe(false);
  });

  test("its wire form can be described as JSON Schema", () => {
    expect(z.toJSONSchema(moneySchema, { io: "input" })).toMatchObject({
      type: "object",
      required: ["amount", "currency"],
      additionalProperties: false,
    });
  });
});

describe("the money schema of one currency", () => {
  const pounds = moneySchemaIn("GBP");

  test("takes that currency", () => {
    const money: Money<"GBP"> = pounds.parse({ amount: "5.00", currency: "GBP" });
    expect(money.plus(Money.of("1", "GBP")).toString()).toBe("GBP 6.00");
  });

  test("reports another", () => {
    expect(issuesOf({ amount: "5.00", currency: "EUR" }, pounds)).toEqual([
      expect.objectContaining({
        path: ["currency"],
        params: { rule: "money.currency-mismatch", values: { left: "GBP", right: "EUR" } },
      }),
    ]);
  });
});
