import { MoneyTextError, type MoneyTextReason } from "../errors/MoneyTextError.ts";
import { type CurrencyCode, isCurrencyCode, minorUnitDigits } from "./Currency.ts";
import { canonical, type MinorUnits } from "./minorUnits.ts";

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
  return new MoneyTextReader(text, option).read();
}

/** A number as it stands in the text: `unscaled × 10^−decimals`. */
interface WrittenNumber {
  readonly unscaled: bigint;
  readonly decimals: number;
  /** Where its decimals begin. */
  readonly pointAt: number;
}

/** Reads one text from left to right; each method takes what it names, if it stands next. */
class MoneyTextReader {
  readonly text: string;
  readonly end: number;
  at = 0;
  negative = false;
  signed = false;
  marked = false;
  currency: CurrencyCode | undefined;

  constructor(text: string, option: CurrencyCode | undefined) {
    this.text = text;
    this.currency = option;
    let end = text.length;
    while (end > 0 && text[end - 1] === " ") end--;
    this.end = end;
    while (this.take(" "));
  }

  read(): MoneyTextContent {
    const bracket = this.take("(");
    this.signed = bracket;
    this.sign();
    this.leadingMark();
    this.sign();
    const start = this.at;
    const number = this.number();
    const minor = this.pence() ? this.wholePence(number) : this.units(number, start);
    if (bracket && !this.take(")")) this.fail("open-bracket");
    if (this.at < this.end) this.fail("unexpected");
    const negative = this.negative || bracket;
    return {
      minor: canonical(negative ? -minor : minor),
      currency: this.currency ?? this.fail("no-currency", start),
    };
  }

  sign(): void {
    const start = this.at;
    if (!this.take("-") && !this.take(minusSign)) return;
    if (this.signed) this.fail("two-signs", start);
    this.signed = true;
    this.negative = true;
  }

  leadingMark(): void {
    const start = this.at;
    if (this.take("£")) {
      this.mark("GBP", start);
      return;
    }
    const word = this.run(letter);
    if (word === "") return;
    this.mark(isCurrencyCode(word) ? word : this.fail("unknown-word", start), start);
    this.space();
  }

  mark(currency: CurrencyCode, position: number): void {
    if (this.marked) this.fail("two-marks", position);
    if (this.currency !== undefined && this.currency !== currency) {
      this.fail("currency-conflict", position);
    }
    this.currency = currency;
    this.marked = true;
  }

  number(): WrittenNumber {
    const start = this.at;
    let whole = this.digits();
    const grouped = this.text[this.at] === ",";
    if (grouped && whole.length > 3) this.fail("bad-grouping");
    while (this.take(",")) {
      const group = this.run(digit);
      if (group.length !== 3)
        this.fail("bad-grouping", Math.min(this.at, this.at - group.length + 3));
      whole += group;
    }
    if (whole.length > 1 && whole.startsWith("0")) this.fail("leading-zero", start);
    const pointAt = this.at;
    const decimals = this.take(".") ? this.digits() : "";
    return { unscaled: BigInt(whole + decimals), decimals: decimals.length, pointAt };
  }

  /** Takes `p`, which is a mark and a unit at once. */
  pence(): boolean {
    const start = this.at;
    if (this.run(letter) !== "p") {
      this.at = start;
      return false;
    }
    this.mark("GBP", start);
    return true;
  }

  wholePence(number: WrittenNumber): bigint {
    if (number.decimals > 0) this.fail("not-whole", number.pointAt);
    return number.unscaled;
  }

  /** Takes a scale word and a mark, and gives the number in the smallest unit of the currency. */
  units(number: WrittenNumber, start: number): bigint {
    const power = this.scaleWord();
    this.trailingMark();
    const digits = minorUnitDigits(this.currency ?? this.fail("no-currency", start));
    if (power === undefined && number.decimals !== 0 && number.decimals !== digits) {
      this.fail("bad-decimals", number.pointAt);
    }
    const shift = digits + (power ?? 0) - number.decimals;
    if (shift >= 0) return number.unscaled * 10n ** BigInt(shift);
    const divisor = 10n ** BigInt(-shift);
    if (number.unscaled % divisor !== 0n) this.fail("not-whole", number.pointAt);
    return number.unscaled / divisor;
  }

  scaleWord(): number | undefined {
    const start = this.at;
    this.space();
    const power = scaleWords.get(this.run(letter).toLowerCase());
    if (power === undefined) this.at = start;
    return power;
  }

  trailingMark(): void {
    const start = this.at;
    this.space();
    const wordAt = this.at;
    const word = this.run(letter);
    if (word === "") {
      this.at = start;
      return;
    }
    this.mark(isCurrencyCode(word) ? word : this.fail("unknown-word", wordAt), wordAt);
  }

  space(): void {
    if (!this.take(" ")) this.take(noBreakSpace);
  }

  digits(): string {
    return this.run(digit) || this.fail("no-digits");
  }

  /** Takes the characters that match, as many as there are. */
  run(pattern: RegExp): string {
    const start = this.at;
    while (this.at < this.end && pattern.test(this.text.charAt(this.at))) this.at++;
    return this.text.slice(start, this.at);
  }

  take(character: string): boolean {
    if (this.at >= this.end || this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  fail(reason: MoneyTextReason, position: number = this.at): never {
    throw new MoneyTextError(reason, position);
  }
}

const digit = /[0-9]/;
const letter = /[A-Za-z]/;
