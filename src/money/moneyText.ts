import { MoneyTextError, type MoneyTextReason } from "../errors/MoneyTextError.ts";
import { canonical } from "../rounding/canonical.ts";
import { longestNumber } from "../rounding/readDecimal.ts";
import { type CurrencyCode, isCurrencyCode, minorUnitDigits } from "./Currency.ts";
import type { MinorUnits } from "./minorUnits.ts";
import { scaleWords } from "./scaleWords.ts";

/** What {@link readMoneyText} finds in a text. */
export interface MoneyTextContent {
  readonly minor: MinorUnits;
  readonly currency: CurrencyCode;
}

/** How far one text is read, from left to right, and what was found in it. */
interface Reading {
  readonly text: string;
  at: number;
  negative: boolean;
  marked: boolean;
  currency: CurrencyCode | undefined;
}

// Each is sticky, so that it matches where the reading stands.
const start = / *\(?/y;
const minus = /[-\u2212]/y;
const leadingMark = /\u00A3|[A-Za-z]+[ \u00A0]?/y;
const digits = /[0-9]+/y;
const group = /,[0-9]{0,3}/y;
const fraction = /\.[0-9]*/y;
const word = /[ \u00A0]?[A-Za-z]+/y;
const closingBracket = /\)/y;

/**
 * Reads an amount of money as people write it, exactly or not at all. The policies are documented
 * at `Money.parse`.
 *
 * @throws {@link MoneyTextError} for text that the policies refuse
 */
export function readMoneyText(text: string, option: CurrencyCode | undefined): MoneyTextContent {
  if (typeof text !== "string") throw new MoneyTextError("wrong-type", 0);
  if (text.length > longestNumber) throw new MoneyTextError("too-long", longestNumber);
  return readAll({
    text: text.replace(/ +$/, ""),
    at: 0,
    negative: false,
    marked: false,
    currency: option,
  });
}

function readAll(reading: Reading): MoneyTextContent {
  const bracket = take(reading, start).endsWith("(");
  reading.negative = bracket;
  takeSign(reading);
  const markAt = reading.at;
  const mark = take(reading, leadingMark).trim();
  if (mark !== "") setCurrency(reading, mark === "£" ? "GBP" : mark, markAt);
  takeSign(reading);
  const content = takeAmount(reading);
  if (bracket && !take(reading, closingBracket)) fail(reading, "open-bracket");
  if (reading.at < reading.text.length) fail(reading, "unexpected");
  return content;
}

function takeSign(reading: Reading): void {
  if (!take(reading, minus)) return;
  if (reading.negative) fail(reading, "two-signs", reading.at - 1);
  reading.negative = true;
}

/** Takes a number and what stands behind it: `p`, or a scale word and the code of a currency. */
function takeAmount(reading: Reading): MoneyTextContent {
  const numberAt = reading.at;
  const whole = takeWhole(reading);
  const pointAt = reading.at;
  const point = take(reading, fraction);
  if (point === ".") fail(reading, "no-digits");
  const decimals = point.slice(1);
  let next = take(reading, word);
  const pence = next === "p";
  const scale = next === "" ? 0 : scaleOf(next.trim().toLowerCase());
  if (scale > 0) next = take(reading, word);
  const code = next.trim();
  if (code !== "") setCurrency(reading, pence ? "GBP" : code, reading.at - code.length);
  const currency = reading.currency ?? fail(reading, "no-currency", numberAt);
  const places = pence ? 0 : minorUnitDigits(currency);
  if (scale <= 0 && decimals !== "" && decimals.length !== places) {
    fail(reading, pence ? "not-whole" : "bad-decimals", pointAt);
  }
  const power = places + 3 * Math.max(scale, 0);
  if (/[1-9]/.test(decimals.slice(power))) fail(reading, "not-whole", pointAt);
  const minor = BigInt(whole + decimals.slice(0, power).padEnd(power, "0"));
  return { minor: canonical(reading.negative ? -minor : minor), currency };
}

/** How many thousandfolds a word stands for; -1 if it is no scale word. */
function scaleOf(name: string): number {
  return scaleWords.findIndex((words) => words.includes(name));
}

function takeWhole(reading: Reading): string {
  const numberAt = reading.at;
  let whole = take(reading, digits) || fail(reading, "no-digits");
  if (whole.length <= 3) {
    for (let next = take(reading, group); next !== ""; next = take(reading, group)) {
      if (next.length < 4) fail(reading, "bad-grouping");
      whole += next.slice(1);
    }
  }
  if (/[,0-9]/.test(reading.text.charAt(reading.at))) fail(reading, "bad-grouping");
  if (/^0[0-9]/.test(whole)) fail(reading, "leading-zero", numberAt);
  return whole;
}

/** Notes the currency that a mark at a place of the text names. */
function setCurrency(reading: Reading, code: string, position: number): void {
  if (!isCurrencyCode(code)) fail(reading, "unknown-word", position);
  if (reading.marked) fail(reading, "two-marks", position);
  if (reading.currency !== undefined && reading.currency !== code) {
    fail(reading, "currency-conflict", position);
  }
  reading.currency = code;
  reading.marked = true;
}

/** Takes what matches where the reading stands; `""` if nothing does. */
function take(reading: Reading, pattern: RegExp): string {
  const start = reading.at;
  pattern.lastIndex = start;
  if (start < reading.text.length && pattern.test(reading.text)) reading.at = pattern.lastIndex;
  return reading.text.slice(start, reading.at);
}

function fail(reading: Reading, reason: MoneyTextReason, position: number = reading.at): never {
  throw new MoneyTextError(reason, position);
}
