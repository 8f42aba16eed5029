import { canonical } from "../rounding/canonical.ts";
import { checkText } from "../rounding/readDecimal.ts";
import { type CurrencyCode, isCurrencyCode, minorUnitDigits } from "./Currency.ts";
import { type MinorUnits, negateMinor } from "./minorUnits.ts";
import { type MoneyTextReason, notMoneyText } from "./moneyFailures.ts";
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
