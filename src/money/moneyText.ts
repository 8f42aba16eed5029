import { divideRounded } from "../rate/divideRounded.ts";
import { canonical, greatestSafe } from "../rounding/canonical.ts";
import type { RoundingMode } from "../rounding/RoundingMode.ts";
import { checkText, longestNumber, readDecimal } from "../rounding/readDecimal.ts";
import { type CurrencyCode, isCurrencyCode, minorUnitDigits } from "./Currency.ts";
import { type MinorUnits, negateMinor } from "./minorUnits.ts";
import { type MoneyTextReason, notExact, notMoneyText } from "./moneyFailures.ts";
import { scaleWords } from "./scaleWords.ts";

/** The parts that {@link readMoneyText} finds in text. */
export interface MoneyTextContent {
  readonly minor: MinorUnits;
  readonly currency: CurrencyCode;
}

const word = /[ \u00A0]?[A-Za-z]+/y;

/**
 * Reads an amount of money as people write it, from left to right, exactly or not at all. The rules are
 * documented at `Money.parse`.
 *
 * @throws {@link DomainError} `money.text` for text that breaks these rules
 */
export function readMoneyText(input: string, option: CurrencyCode | undefined): MoneyTextContent {
  checkText(input, notMoneyText);
  const text = input.replace(/ +$/, "");
  let at = 0;
  let currency = option;
  let marked = false;
  let negative = false;

  const fail: (reason: MoneyTextReason, position?: number) => never = (reason, position = at) => {
    throw notMoneyText(reason, position);
  };

  /** Takes the match at the current position; `""` if there is none. The pattern is sticky. */
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ""] = pattern.exec(text) ?? [];
    at += found.length;
    return found;
  };

  const takeSign = (): void => {
    if (!take(/[-\u2212]/y)) return;
    if (negative) fail("two-signs", at - 1);
    negative = true;
  };

  /** Records the currency that the word just taken names. */
  const mark = (found: string, isPounds: boolean): void => {
    if (found === "") return;
    const code = isPounds ? "GBP" : found.trim();
    const position = at - found.trimStart().length;
    if (!isCurrencyCode(code)) fail("unknown-word", position);
    if (marked) fail("two-marks", position);
    if ((currency ?? code) !== code) fail("currency-conflict", position);
    currency = code;
    marked = true;
  };

  const isBracketed = take(/ *\(?/y).endsWith("(");
  negative = isBracketed;
  takeSign();
  const first = take(/\u00A3|[A-Za-z]+[ \u00A0]?/y);
  mark(first, first === "£");
  takeSign();

  const numberAt = at;
  const digits = take(/[0-9]+/y) || fail(/[^.]/.test(text.charAt(at)) ? "unexpected" : "no-digits");
  const groups = digits.length > 3 ? "" : take(/(?:,[0-9]{3})*(?:,[0-9]{0,2})?/y);
  if (groups.length % 4 > 0 || /[,0-9]/.test(text.charAt(at))) fail("bad-grouping");
  const whole = digits + groups.replaceAll(",", "");
  if (/^0[0-9]/.test(whole)) fail("leading-zero", numberAt);
  const pointAt = at;
  const point = take(/\.[0-9]*/y);
  if (point === ".") fail("no-digits");
  const decimals = point.slice(1);

  // After a number: `p`, or a scale word and the code of a currency.
  let next = take(word);
  const isPence = next === "p";
  const name = next.trim().toLowerCase();
  const scale = scaleWords.findIndex((words) => words.includes(name));
  if (scale > 0) next = take(word);
  mark(next, isPence);

  if (isBracketed && !take(/\)/y)) fail("open-bracket");
  if (at < text.length) fail("unexpected");
  const unit = currency ?? fail("no-currency", numberAt);
  const places = isPence ? 0 : minorUnitDigits(unit);
  if (scale < 1 && decimals !== "" && decimals.length !== places) {
    fail(isPence ? "not-whole" : "bad-decimals", pointAt);
  }
  const power = places + 3 * Math.max(scale, 0);
  if (/[1-9]/.test(decimals.slice(power))) fail("not-whole", pointAt);
  const minor = canonical(BigInt(whole + decimals.slice(0, power).padEnd(power, "0")));
  return { minor: negative ? negateMinor(minor) : minor, currency: unit };
}

/** Reads an amount in major units into minor units, for a currency with `digits` decimals. */
export function readAmount(amount: unknown, digits: number, rounding?: RoundingMode): MinorUnits {
  const onGrid = readOnGrid(amount, digits);
  if (onGrid !== undefined) return onGrid;
  const read = readDecimal(amount, notExact);
  const excess = read.decimals - digits;
  return canonical(
    excess > 0
      ? divideRounded(read.unscaled, 10n ** BigInt(excess), rounding)
      : read.unscaled * 10n ** BigInt(-excess),
  );
}

/**
 * Reads an amount in canonical form, as `toDecimalString` writes it. Returns `undefined` for any other
 * form.
 */
export function readCanonicalAmount(amount: unknown, digits: number): MinorUnits | undefined {
  const minor = readOnGrid(amount, digits);
  const text = amount as string;
  return minor === undefined ||
    (digits > 0 && text.charCodeAt(text.length - 1 - digits) !== point) ||
    (minor === 0 && text.charCodeAt(0) === minus)
    ? undefined
    : minor;
}

const minus = 45;
const point = 46;
const zero = 48;
const powersOfTen: readonly number[] = [1, 10, 100, 1_000, 10_000];

/**
 * Reads the usual amounts, text that needs no rounding, several times faster. Returns `undefined` for
 * anything else, right or wrong.
 */
function readOnGrid(text: unknown, digits: number): MinorUnits | undefined {
  if (typeof text !== "string") return undefined;
  const { length } = text;
  const start = text.charCodeAt(0) === minus ? 1 : 0;
  let value = 0;
  let pointAt = length;
  for (let index = start; index < length; index++) {
    const digit = text.charCodeAt(index) - zero;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
    } else if (digit === point - zero && pointAt === length) {
      pointAt = index;
    } else {
      return undefined;
    }
  }
  const decimals = Math.max(length - pointAt - 1, 0);
  const noDigits = pointAt === start || pointAt === length - 1;
  const leadingZero = pointAt > start + 1 && text.charCodeAt(start) === zero;
  if (noDigits || leadingZero || decimals > digits || length > longestNumber) return undefined;
  const size = value * (powersOfTen[digits - decimals] as number);
  // No step rounds a number from outside the safe range into it, so a safe number is exact.
  if (size <= greatestSafe) return start === 1 ? 0 - size : size;
  return BigInt(text.slice(0, pointAt) + text.slice(pointAt + 1).padEnd(digits, "0"));
}
