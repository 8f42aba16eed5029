import { isCurrencyCode, isHistoricCurrency, isIn, Money, minorUnitDigits } from "concordat";
import { data as published } from "currency-codes";
import { expect, test } from "vitest";

test("currencies have the minor units that ISO 4217 gives them", () => {
  expect([minorUnitDigits("GBP"), minorUnitDigits("JPY"), minorUnitDigits("KWD")]).toEqual([
    2, 0, 3,
  ]);
  expect([minorUnitDigits("CLF"), minorUnitDigits("UYW"), minorUnitDigits("IQD")]).toEqual([
    4, 4, 3,
  ]);
});

test("every current currency of the runtime is known", () => {
  const without = new Set(["XDR", "XSU"]);
  const unknown = Intl.supportedValuesOf("currency").filter(
    (code) => !isCurrencyCode(code) && !without.has(code),
  );
  expect(unknown).toEqual([]);
});

test("historic currencies parse and say so", () => {
  expect(Money.parse("DEM 1,000").toString()).toBe("DEM 1000.00");
  expect(Money.of("1000", "ITL").toString()).toBe("ITL 1000");
  expect(
    ["DEM", "FRF", "ITL", "HRK", "BGN"].filter(isCurrencyCode).map(isHistoricCurrency),
  ).toEqual([true, true, true, true, true]);
  expect(isHistoricCurrency("GBP")).toBe(false);
});

test("what is no currency code is told apart", () => {
  const values = ["XAU", "XXX", "XTS", "gbp", "GB", "", "toString", "__proto__", 826, null];
  expect(values.filter(isCurrencyCode)).toEqual([]);
});

test("an amount tells its currency", () => {
  expect(isIn(Money.parse("£5"), "GBP")).toBe(true);
  expect(isIn(Money.parse("£5"), "EUR")).toBe(false);
});

test("the digits are those of a published copy of ISO 4217", () => {
  const ours = (code: string) => (isCurrencyCode(code) ? minorUnitDigits(code) : undefined);
  // That copy writes 0 for the codes that have no minor units at all.
  const withUnits = published.filter(({ code }) => !/^X(?!AF|CD|OF|PF)/.test(code));
  expect(withUnits.length).toBeGreaterThan(160);
  const differing = withUnits.filter(({ code, digits }) => ours(code) !== digits);
  expect(differing.map(({ code, digits }) => [code, digits, ours(code)])).toEqual([]);
});
