import { Money, type MoneyTextReason } from "concordat";
import { describe, expect, test } from "vitest";

describe("money text", () => {
  test.each([
    ["£1.1m", "GBP 1100000.00"],
    ["£450m", "GBP 450000000.00"],
    ["£6 billion", "GBP 6000000000.00"],
    ["£6\u00A0billion", "GBP 6000000000.00"],
    ["£22bn", "GBP 22000000000.00"],
    ["£3,500,000.50", "GBP 3500000.50"],
    ["£3500000.50", "GBP 3500000.50"],
    ["-£5", "GBP -5.00"],
    ["£-5", "GBP -5.00"],
    ["\u2212£5", "GBP -5.00"],
    ["GBP -5", "GBP -5.00"],
    ["-5 GBP", "GBP -5.00"],
    ["(£5.00)", "GBP -5.00"],
    ["(£1.1m)", "GBP -1100000.00"],
    ["GBP 1.1m", "GBP 1100000.00"],
    ["GBP1.1m", "GBP 1100000.00"],
    ["1.1m GBP", "GBP 1100000.00"],
    ["5GBP", "GBP 5.00"],
    ["GBP\u00A05.00", "GBP 5.00"],
    ["  £5  ", "GBP 5.00"],
    ["£5K", "GBP 5000.00"],
    ["£5 Thousand", "GBP 5000.00"],
    ["£1.5mn", "GBP 1500000.00"],
    ["£1,100k", "GBP 1100000.00"],
    ["£0.5 TN", "GBP 500000000000.00"],
    ["£2 trillion", "GBP 2000000000000.00"],
    ["£1.23456789m", "GBP 1234567.89"],
    ["£1.234567890m", "GBP 1234567.89"],
    ["£0.00001k", "GBP 0.01"],
    ["50p", "GBP 0.50"],
    ["-50p", "GBP -0.50"],
    ["1,050p", "GBP 10.50"],
    ["£0", "GBP 0.00"],
    ["-£0.00", "GBP 0.00"],
    ["EUR 1,250", "EUR 1250.00"],
    ["JPY 1250", "JPY 1250"],
    ["KWD 1.250", "KWD 1.250"],
    ["DEM 5", "DEM 5.00"],
    ["£99999999999999999999", "GBP 99999999999999999999.00"],
  ])("%j is %s", (text, expected) => {
    expect(Money.parse(text).toString()).toBe(expected);
  });

  test.each([
    ["", "no-digits", 0],
    ["   ", "no-digits", 0],
    ["£", "no-digits", 1],
    ["5", "no-currency", 0],
    ["1.1m", "no-currency", 0],
    ["(5)", "no-currency", 1],
    ["5  GBP", "unexpected", 1],
    ["1.1m  GBP", "unexpected", 4],
    ["5£", "unexpected", 1],
    ["5 £", "unexpected", 1],
    ["+£5", "unexpected", 0],
    ["£+5", "unexpected", 1],
    ["£05", "leading-zero", 1],
    ["£00.50", "leading-zero", 1],
    ["£0,123", "leading-zero", 1],
    ["£.50", "no-digits", 1],
    ["£5.", "no-digits", 3],
    ["£.", "no-digits", 1],
    ["GBP  5", "unexpected", 4],
    ["£5.5", "bad-decimals", 2],
    ["£5.000", "bad-decimals", 2],
    ["JPY 5.00", "bad-decimals", 5],
    ["£1,23", "bad-grouping", 5],
    ["£1,2345", "bad-grouping", 6],
    ["£1234,567", "bad-grouping", 5],
    ["£1,,000", "bad-grouping", 3],
    ["£1,000,", "bad-grouping", 7],
    ["£1.234567891m", "not-whole", 2],
    ["50.5p", "not-whole", 2],
    ["£50p", "two-marks", 3],
    ["£5 GBP", "two-marks", 3],
    ["£5 EUR", "two-marks", 3],
    ["--£5", "two-signs", 1],
    ["-£-5", "two-signs", 2],
    ["(-£5)", "two-signs", 1],
    ["(£5", "open-bracket", 3],
    ["£5)", "unexpected", 2],
    ["£ 5", "unexpected", 1],
    ["£5  m", "unexpected", 2],
    ["£5\tm", "unexpected", 2],
    ["\n£5", "unexpected", 0],
    ["\t£5", "unexpected", 0],
    ["\u00A0£5", "unexpected", 0],
    ["£1e5", "unknown-word", 2],
    ["£0x10", "unknown-word", 2],
    ["£5 squillion", "unknown-word", 3],
    ["£5mGBP", "unknown-word", 2],
    ["gbp 5", "unknown-word", 0],
    ["XAU 5", "unknown-word", 0],
    ["$5", "unexpected", 0],
    ["£５", "unexpected", 1],
    ["£٣", "unexpected", 1],
    ["£5 m m", "unknown-word", 5],
    ["50P", "unknown-word", 2],
    [`£${"9".repeat(1000)}`, "too-long", 1000],
    [5 as unknown as string, "wrong-type", 0],
  ] as [string, MoneyTextReason, number][])("%j is refused as %s", (text, reason, position) => {
    expect(() => Money.parse(text)).toThrow(
      expect.objectContaining({ code: "money.text", values: { reason, position } }),
    );
  });

  test("the currency option stands for a mark and must agree with one", () => {
    expect(Money.parse("1.1m", { currency: "EUR" }).toString()).toBe("EUR 1100000.00");
    expect(Money.parse("£5", { currency: "GBP" }).toString()).toBe("GBP 5.00");
    expect(() => Money.parse("£5", { currency: "EUR" })).toThrow(
      expect.objectContaining({ values: { reason: "currency-conflict", position: 0 } }),
    );
    expect(() => Money.parse("50p", { currency: "EUR" })).toThrow(
      expect.objectContaining({ values: { reason: "currency-conflict", position: 2 } }),
    );
  });

  test("no message repeats the text", () => {
    expect(() => Money.parse("£5 secret")).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("secret") }),
    );
  });
});
