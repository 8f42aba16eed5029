import { MoneyTextError, type MoneyTextReason } from "../errors/MoneyTextError.ts";
import { canonical } from "../rounding/canonical.ts";
import { type CurrencyCode, isCurrencyCode, minorUnitDigits } from "./Currency.ts";
import type { MinorUnits } from "./minorUnits.ts";

/** What {@link readMoneyText} finds in a text. */
export interface MoneyTextContent {
  readonly minor: MinorUnits;
  readonly currency: CurrencyCode;
}

const longestText = 1000;
const noBreakSpace = "\u00A0";
const minusSign = "\u2212";

/** The powers of ten of the scale words. */
const scaleWords: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["k", 3],
  ["thousand", 3],
  ["m", 6],
  ["mn", 6],
  ["million", 6],
  ["bn", 9],
  ["billion", 9],
  ["tn", 12],
  ["trillion", 12],
]);

/**
 * Reads an amount of money as people write it, exactly or not at all. The policies are documented
 * at `Money.parse`.
 *
 * @throws {@link MoneyTextError} for text that the policies refuse
 */
export function readMoneyText(text: string, option: CurrencyCode | undefined): MoneyTextContent {
  if (typeof text !== "string") throw new MoneyTextError("wrong-type", 0);
  if (text.length > longestText) throw new MoneyTextError("too-long", longestText);
  return readAll({
    text,
    end: lastCharacter(text) + 1,
    at: 0,
    negative: false,
    signed: false,
    marked: false,
    currency: option,
  });
}

/** A number as it stands in the text: `unscaled × 10^−decimals`. */
interface WrittenNumber {
  readonly unscaled: bigint;
  readonly decimals: number;
  /** Where its decimals begin. */
  readonly pointAt: number;
}

/** How far one text is read, from left to right, and what was found in it. */
interface Reading {
  readonly text: string;
  readonly end: number;
  at: number;
  negative: boolean;
  signed: boolean;
  marked: boolean;
  currency: CurrencyCode | undefined;
}

function readAll(reading: Reading): MoneyTextContent {
  while (take(reading, " "));
  const bracket = take(reading, "(");
  reading.signed = bracket;
  takeSign(reading);
  takeLeadingMark(reading);
  takeSign(reading);
  const start = reading.at;
  const number = takeNumber(reading);
  const minor = takePence(reading)
    ? wholePence(reading, number)
    : takeUnits(reading, number, start);
  if (bracket && !take(reading, ")")) fail(reading, "open-bracket");
  if (reading.at < reading.end) fail(reading, "unexpected");
  const negative = reading.negative || bracket;
  return {
    minor: canonical(negative ? -minor : minor),
    currency: reading.currency ?? fail(reading, "no-currency", start),
  };
}

function lastCharacter(text: string): number {
  let last = text.length - 1;
  while (text[last] === " ") last--;
  return last;
}

function takeSign(reading: Reading): void {
  const start = reading.at;
  if (!take(reading, "-") && !take(reading, minusSign)) return;
  if (reading.signed) fail(reading, "two-signs", start);
  reading.signed = true;
  reading.negative = true;
}

function takeLeadingMark(reading: Reading): void {
  const start = reading.at;
  if (take(reading, "£")) {
    mark(reading, "GBP", start);
  } else if (takeCurrency(reading)) {
    takeSpace(reading);
  }
}

function takeTrailingMark(reading: Reading): void {
  const start = reading.at;
  takeSpace(reading);
  if (!takeCurrency(reading)) reading.at = start;
}

/** Takes the code of a currency, if a word stands next. */
function takeCurrency(reading: Reading): boolean {
  const start = reading.at;
  const word = run(reading, letter);
  if (word === "") return false;
  mark(reading, isCurrencyCode(word) ? word : fail(reading, "unknown-word", start), start);
  return true;
}

function mark(reading: Reading, currency: CurrencyCode, position: number): void {
  if (reading.marked) fail(reading, "two-marks", position);
  if (reading.currency !== undefined && reading.currency !== currency) {
    fail(reading, "currency-conflict", position);
  }
  reading.currency = currency;
  reading.marked = true;
}

function takeNumber(reading: Reading): WrittenNumber {
  const start = reading.at;
  let whole = takeDigits(reading);
  if (reading.text[reading.at] === "," && whole.length > 3) fail(reading, "bad-grouping");
  while (take(reading, ",")) {
    const groupAt = reading.at;
    const group = run(reading, digit);
    if (group.length !== 3) fail(reading, "bad-grouping", Math.min(reading.at, groupAt + 3));
    whole += group;
  }
  if (whole.length > 1 && whole.startsWith("0")) fail(reading, "leading-zero", start);
  const pointAt = reading.at;
  const decimals = take(reading, ".") ? takeDigits(reading) : "";
  return { unscaled: BigInt(whole + decimals), decimals: decimals.length, pointAt };
}

/** Takes `p`, which is a mark and a unit at once. */
function takePence(reading: Reading): boolean {
  const start = reading.at;
  if (run(reading, letter) !== "p") {
    reading.at = start;
    return false;
  }
  mark(reading, "GBP", start);
  return true;
}

function wholePence(reading: Reading, number: WrittenNumber): bigint {
  if (number.decimals > 0) fail(reading, "not-whole", number.pointAt);
  return number.unscaled;
}

/** Takes a scale word and a mark, and gives the number in the smallest unit of the currency. */
function takeUnits(reading: Reading, number: WrittenNumber, start: number): bigint {
  const power = takeScaleWord(reading);
  takeTrailingMark(reading);
  const digits = minorUnitDigits(reading.currency ?? fail(reading, "no-currency", start));
  const { unscaled, decimals, pointAt } = number;
  if (power === undefined && decimals !== 0 && decimals !== digits) {
    fail(reading, "bad-decimals", pointAt);
  }
  const shift = digits + (power ?? 0) - decimals;
  if (shift >= 0) return unscaled * 10n ** BigInt(shift);
  const divisor = 10n ** BigInt(-shift);
  if (unscaled % divisor !== 0n) fail(reading, "not-whole", pointAt);
  return unscaled / divisor;
}

function takeScaleWord(reading: Reading): number | undefined {
  const start = reading.at;
  takeSpace(reading);
  const power = scaleWords.get(run(reading, letter).toLowerCase());
  if (power === undefined) reading.at = start;
  return power;
}

function takeSpace(reading: Reading): void {
  if (!take(reading, " ")) take(reading, noBreakSpace);
}

function takeDigits(reading: Reading): string {
  return run(reading, digit) || fail(reading, "no-digits");
}

/** Takes the characters that match, as many as there are. */
function run(reading: Reading, pattern: RegExp): string {
  const start = reading.at;
  while (reading.at < reading.end && pattern.test(reading.text.charAt(reading.at))) reading.at++;
  return reading.text.slice(start, reading.at);
}

/** Takes a character, if it stands next. */
function take(reading: Reading, character: string): boolean {
  if (reading.at >= reading.end || reading.text[reading.at] !== character) return false;
  reading.at++;
  return true;
}

function fail(reading: Reading, reason: MoneyTextReason, position: number = reading.at): never {
  throw new MoneyTextError(reason, position);
}

const digit = /[0-9]/;
const letter = /[A-Za-z]/;
