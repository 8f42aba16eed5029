import { type CurrencyCode, Money, type MoneyFormat, minorUnitDigits } from "concordat";
import { describe, expect, test } from "vitest";
import { codesWithDigits } from "../../src/money/Currency.ts";

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

  // What a currency's sign is changes from one version of CLDR to the next.
  test.runIf(process.versions.cldr?.startsWith("48."))(
    "every currency has the sign that it has in CLDR 48",
    () => {
      const codes = ([0, 2, 3, 4] as const).flatMap(codesWithDigits) as CurrencyCode[];
      expect(codes.length).toBeGreaterThan(250);
      for (const currency of codes) {
        const money = Money.of(1_234, currency);
        const digits = minorUnitDigits(currency);
        const intl = new Intl.NumberFormat("en-GB", {
          style: "currency",
          currency,
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        });
        expect(money.format()).toBe(intl.format(1_234));
      }
    },
  );

  test("large amounts can be written compactly, exactly unless rounding is asked for", () => {
    const compact = (text: string) => Money.parse(text).format({ compact: true });
    expect(["£1.1m", "£6bn", "£22bn", "£450k", "£2tn", "-£5k"].map(compact)).toEqual([
      "£1.1m",
      "£6bn",
      "£22bn",
      "£450k",
      "£2tn",
      "-£5k",
    ]);
    expect(["£999", "£999.50", "£1,234.56", "£0", "£5,000tn"].map(compact)).toEqual([
      "£999",
      "£999.50",
      "£1.23456k",
      "£0",
      "£5,000tn",
    ]);
    expect(Money.of("1500000", "JPY").format({ compact: true })).toBe("JP¥1.5m");
  });

  test("compact amounts are rounded as asked, to the next scale word if need be", () => {
    const rounded = (text: string, digits: number) =>
      Money.parse(text).format({ compact: { digits, rounding: "half-even" } });
    expect(rounded("£1,234,567", 1)).toBe("£1.2m");
    expect(rounded("£999,999", 0)).toBe("£1m");
    expect(rounded("£999,949", 1)).toBe("£999.9k");
    expect(rounded("£1,000,000", 2)).toBe("£1m");
    expect(rounded("£10,000,000", 0)).toBe("£10m");
    expect(rounded("£999,999,999,999,999", 0)).toBe("£1,000tn");
    expect(rounded("£950.55", 0)).toBe("£950.55");
    const floor = { digits: 0, rounding: "floor" } as const;
    expect(Money.parse("-£1,500").format({ compact: floor })).toBe("-£2k");
    const exact = { digits: 1, rounding: "unnecessary" } as const;
    expect(() => Money.parse("£1.25m").format({ compact: exact })).toThrow(
      expect.objectContaining({ code: "rounding.needed" }),
    );
    expect(() => Money.parse("£1").format({ compact: { ...exact, digits: -1 } })).toThrow(
      expect.objectContaining({ code: "rate.invalid-digits" }),
    );
  });

  test("amounts of less than a pound can be written in pence", () => {
    const pence = (text: string) => Money.parse(text).format({ pence: true });
    expect(["50p", "-1p", "£0", "£1", "99p"].map(pence)).toEqual([
      "50p",
      "-1p",
      "£0.00",
      "£1.00",
      "99p",
    ]);
    expect(Money.of("0.50", "EUR").format({ pence: true })).toBe("€0.50");
    expect(Money.parse("50p").format({ pence: true, symbol: false })).toBe("0.50");
  });

  test("signs are shown as asked", () => {
    const signed = (sign: "auto" | "always" | "exceptZero" | "never") =>
      ["£5", "£0", "-£5"].map((text) =>
        Money.parse(text).format({ sign, decimals: "when-needed" }),
      );
    expect(signed("auto")).toEqual(["£5", "£0", "-£5"]);
    expect(signed("always")).toEqual(["+£5", "+£0", "-£5"]);
    expect(signed("exceptZero")).toEqual(["+£5", "£0", "-£5"]);
    expect(signed("never")).toEqual(["£5", "£0", "£5"]);
  });

  test("another locale is written by Intl, exactly at any size", () => {
    const vast = Money.of("-12345678901234567890.12", "EUR");
    expect(vast.format({ locale: "de-DE" })).toBe("-12.345.678.901.234.567.890,12\u00A0€");
    expect(Money.of("5", "USD").format({ locale: "en-US" })).toBe("$5.00");
    expect(Money.of("-5", "USD").format({ locale: "en-US", negative: "brackets" })).toBe("($5.00)");
    expect(Money.of("5", "USD").format({ locale: "en-US", decimals: "when-needed" })).toBe("$5");
    expect(Money.of("1234", "USD").format({ locale: "de-DE", symbol: false })).toBe("1.234,00");
    expect(Money.of("5", "GBP").format({ locale: "en-GB" })).toBe("£5.00");
  });

  test("brackets stand for minus in every locale, with a currency or without", () => {
    const owed = Money.parse("-£1,234.50");
    const write = (locale: string, format: MoneyFormat = {}) =>
      owed.format({ ...format, locale, negative: "brackets" } as MoneyFormat);
    expect(write("en-US")).toBe("(£1,234.50)");
    expect(write("en-US", { symbol: false })).toBe("(1,234.50)");
    expect(write("de-DE")).toBe("(1.234,50\u00A0£)");
    expect(write("cy-GB", { symbol: "code", sign: "always" })).toBe("(GBP\u00A01,234.50)");
    expect(write("de-DE", { sign: "never" })).toBe("1.234,50\u00A0£");
    expect(owed.abs().format({ locale: "de-DE", negative: "brackets" })).toBe("1.234,50\u00A0£");
  });

  test("signs are shown as asked in every locale, and a name that is none counts as left away", () => {
    const signed = (sign: string) =>
      ["£5", "£0", "-£5"].map((text) =>
        Money.parse(text).format({
          sign,
          locale: "en-US",
          decimals: "when-needed",
        } as MoneyFormat),
      );
    expect(signed("auto")).toEqual(["£5", "£0", "-£5"]);
    expect(signed("always")).toEqual(["+£5", "+£0", "-£5"]);
    expect(signed("exceptZero")).toEqual(["+£5", "£0", "-£5"]);
    expect(signed("never")).toEqual(["£5", "£0", "£5"]);
    expect(signed("plus")).toEqual(signed("auto"));
  });

  test("what is no locale is refused, and so is every locale where there is no Intl", () => {
    const refused = expect.objectContaining({ code: "money.invalid-locale" });
    expect(() => Money.parse("£5").format({ locale: "deutsch!" })).toThrow(refused);
    const { Intl: intl } = globalThis;
    try {
      Reflect.deleteProperty(globalThis, "Intl");
      expect(Money.parse("£5").format()).toBe("£5.00");
      expect(() => Money.parse("£5").format({ locale: "de-DE" })).toThrow(refused);
    } finally {
      globalThis.Intl = intl;
    }
  });

  test("what is written can be read back", () => {
    for (const text of ["£1.1m", "-50p", "(£5.00)", "£1,234.56", "£0", "-£6bn", "£1,000,001.01"]) {
      const money = Money.parse(text);
      for (const negative of ["minus", "brackets"] as const) {
        for (const compact of [true, false]) {
          expect(Money.parse(money.format({ negative, compact, pence: true }))).toEqual(money);
        }
      }
    }
  });
});
