import { Money } from "concordat";
import { describe, expect, test } from "vitest";

describe("formatting money", () => {
  test("British English by default", () => {
    expect(Money.parse("£1.1m").format()).toBe("£1,100,000.00");
    expect(Money.parse("-£999").format()).toBe("-£999.00");
    expect(Money.parse("50p").format()).toBe("£0.50");
  });

  test("decimals can be left away from whole amounts", () => {
    expect(Money.parse("£1.1m").format({ decimals: "when-needed" })).toBe("£1,100,000");
    expect(Money.parse("£5.50").format({ decimals: "when-needed" })).toBe("£5.50");
  });

  test("negative amounts can stand in brackets", () => {
    expect(Money.parse("-£1,234.50").format({ negative: "brackets" })).toBe("(£1,234.50)");
    expect(Money.parse("£5").format({ negative: "brackets" })).toBe("£5.00");
  });

  test("the currency can be shown by its code, or not at all", () => {
    expect(Money.parse("-£5").format({ symbol: "code" })).toBe("-GBP\u00A05.00");
    expect(Money.parse("£5").format({ symbol: false })).toBe("5.00");
    expect(Money.of("5", "CHF").format()).toBe("CHF\u00A05.00");
  });

  test.each(["GBP", "EUR", "USD", "JPY", "KWD", "CHF", "AUD", "INR", "DKK"] as const)(
    "%s is written as Intl writes it in British English",
    (currency) => {
      const intl = new Intl.NumberFormat("en-GB", { style: "currency", currency });
      for (const minor of [0, 1, -99, 123_456, -1_234_567, 900_719_925_474]) {
        const money = Money.ofMinor(minor, currency);
        // Intl takes decimal text exactly; TypeScript's library says so from ES2023 on.
        const expected = intl.format(money.toDecimalString() as `${number}`);
        expect(money.format()).toBe(expected);
      }
    },
  );
});
