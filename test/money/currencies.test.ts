import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isCurrencyCode, isHistoricCurrency } from "concordat";
import ts from "typescript";
import { expect, test } from "vitest";
import { codesWithDigits } from "../../src/money/Currency.ts";
import { currencies, historicCurrencies } from "../../src/money/currencies.ts";
import { root } from "../docs/findExamples.ts";
import { currencyText } from "../support/currencyText.ts";

const path = join(root, "src/money/currencies.ts");
const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);

/** The codes of a union type of the file. */
const codesOf = (type: string): string[] => {
  const alias = source.statements
    .filter(ts.isTypeAliasDeclaration)
    .find(({ name }) => name.text === type);
  const codes = alias?.type.getText(source).match(/[A-Z]{3}/g);
  return [...(codes ?? [])];
};

const current = codesOf("CurrentCurrencyCode");
const historic = codesOf("HistoricCurrencyCode");

test("the types and the text list the same codes, once each", () => {
  expect([current.length, historic.length]).toEqual([165, 126]);
  const inText = ([0, 2, 3, 4] as const).flatMap(codesWithDigits);
  expect(inText.sort()).toEqual([...current, ...historic].sort());
  expect(new Set(inText).size).toBe(inText.length);
});

test("the withdrawn codes are those that the type lists", () => {
  const codes = [...current, ...historic].filter(isCurrencyCode);
  expect(codes.filter(isHistoricCurrency)).toEqual(historic);
});

test("the text is what the lists make", () => {
  const withDigits = ([0, 2, 3, 4] as const).flatMap((digits) =>
    codesWithDigits(digits).map((code) => [code, digits] as const),
  );
  expect(currencies).toBe(currencyText(withDigits));
  const withdrawn = new Set(historic);
  expect(historicCurrencies).toBe(
    currencyText(withDigits.filter(([code]) => withdrawn.has(code)).map(([code]) => [code, 2])),
  );
});
