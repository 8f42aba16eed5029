import { type CurrencyCode, isCurrencyCode } from "../money/Currency.ts";
import { Rate } from "../rate/Rate.ts";
import type { Qualifier } from "./Figure.ts";
import { type FigureTextReason, notFigureText } from "./figureFailures.ts";
import { type FigureTail, readTail } from "./figureTail.ts";
import {
  closeCirca,
  fractionWords,
  numberOfWords,
  qualifierPhrases,
  scaleWords,
} from "./figureWords.ts";

/** The parts of the text of a figure, before it becomes an amount, a count or a share. */
export interface FigureText extends FigureTail {
  readonly qualifier: Qualifier;
  readonly number: Rate;
  /** The position at which the number begins. */
  readonly numberAt: number;
  readonly negative: boolean;
  readonly percent: boolean;
  readonly currency?: CurrencyCode;
  /** The number of decimals, if there is no scale word. */
  readonly decimals: number;
}

const spaces = /[ \u00A0]+/y;
const additional = /(?:an )?(?:additional|extra)\b/iy;
const article = /(?:an?|the)\b(?! (?:hundred|thousand|million|billion|trillion)\b)/iy;
const sign = /[-\u2212]/y;
const code = /[A-Z]{3}(?![A-Za-z])/y;
const numberWord = /[a-z]+(?:-[a-z]+)?/iy;
const halfA = /half an? (?=(?:hundred|thousand|million|billion|trillion)\b)/iy;
const oneA = /a (?=(?:hundred|thousand|million|billion|trillion)\b)/iy;
const scaleWord = /[ \u00A0]?([a-z]+)/iy;
const percentSign = / ?%|[ \u00A0](?:per cent|percent)(?![a-z])/iy;

/** Reads text from left to right. Each method takes the part that it names, if that comes next. */
export class FigureTextReader {
  readonly text: string;
  at = 0;
  qualifier: Qualifier | undefined;
  additional = false;
  negative = false;
  currency: CurrencyCode | undefined;

  constructor(text: string) {
    this.text = text;
  }

  read(): FigureText {
    this.leadIn();
    this.mark();
    const numberAt = this.at;
    const { value, decimals } = this.number();
    const scale = this.scale();
    const percent = scale === undefined && this.take(percentSign) !== undefined;
    this.trailingMark();
    const tail = readTail(this.text, this.at, this.currency === undefined && !percent);
    return {
      ...tail,
      additional: this.additional || tail.additional,
      qualifier: this.qualifier ?? "exact",
      number: value.times(10n ** BigInt(scale ?? 0)),
      numberAt,
      negative: this.negative,
      percent,
      decimals: scale === undefined ? decimals : 0,
      ...(this.currency && { currency: this.currency }),
    };
  }

  leadIn(): void {
    let from: number;
    do {
      from = this.at;
      this.take(spaces);
      if (this.take(additional) !== undefined) this.additional = true;
      else if (this.take(article) === undefined) this.qualify();
    } while (this.at > from);
  }

  qualify(): void {
    const start = this.at;
    const said = this.qualifierHere();
    if (said === undefined) return;
    if (this.qualifier !== undefined && this.qualifier !== "exact") {
      this.fail("two-qualifiers", start);
    }
    this.qualifier = said;
  }

  qualifierHere(): Qualifier | undefined {
    if (this.take(closeCirca) !== undefined) return "circa";
    const start = this.at;
    for (const [words, qualifier] of qualifierPhrases) {
      if (this.take(words) === undefined) continue;
      if (!/[A-Za-z]/.test(this.text.charAt(this.at))) return qualifier;
      this.at = start;
    }
    return undefined;
  }

  mark(): void {
    this.sign();
    const start = this.at;
    const word = this.take(code);
    if (word !== undefined && !isCurrencyCode(word)) {
      this.fail(this.numberFollows() ? "unknown-currency" : "no-number", start);
    }
    this.currency = this.take(/£/y) === undefined ? word : "GBP";
    if (this.currency !== undefined) this.take(spaces);
    this.sign();
  }

  /**
   * Takes a currency code after the number. Other capitals, such as "NHS bodies", belong to the words that
   * follow.
   */
  trailingMark(): void {
    const start = this.at;
    this.take(spaces);
    const word = this.currency === undefined ? this.take(code) : undefined;
    if (isCurrencyCode(word)) this.currency = word;
    else this.at = start;
  }

  sign(): void {
    const start = this.at;
    if (this.take(sign) === undefined) return;
    if (this.negative) this.fail("unexpected", start);
    this.negative = true;
  }

  number(): { readonly value: Rate; readonly decimals: number } {
    if (this.take(halfA) !== undefined) return { value: Rate.ratio(1, 2), decimals: 0 };
    if (this.take(oneA) !== undefined) return { value: Rate.of(1), decimals: 0 };
    return /\d/.test(this.text.charAt(this.at)) ? this.digits() : this.words();
  }

  digits(): { readonly value: Rate; readonly decimals: number } {
    const start = this.at;
    let whole = this.take(/\d+/y) ?? "";
    const first = whole.length;
    for (let group = this.group(); group !== undefined; group = this.group()) {
      if (first > 3) this.fail("bad-grouping", start);
      whole += group;
    }
    if (/^,\d/.test(this.text.slice(this.at, this.at + 2))) this.fail("bad-grouping");
    if (/^0\d/.test(whole)) this.fail("leading-zero", start);
    const decimals = this.take(/\.\d+/y)?.slice(1) ?? "";
    const value = Rate.ratio(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
    return { value, decimals: decimals.length };
  }

  /**
   * Takes a group of three digits after a comma; there may be a stray space between them, as in "c5, 000".
   */
  group(): string | undefined {
    return this.take(/, ?\d{3}(?!\d)/y)?.slice(-3);
  }

  words(): { readonly value: Rate; readonly decimals: number } {
    const start = this.at;
    const words = this.take(numberWord) ?? "";
    const value = numberOfWords(words);
    if (value !== undefined) return { value: Rate.of(value), decimals: 0 };
    const last = words.slice(words.indexOf("-") + 1).toLowerCase();
    if (fractionWords.has(last)) this.fail("fraction", start);
    return this.fail(this.numberFollows() ? "unknown-qualifier" : "no-number", start);
  }

  numberFollows(): boolean {
    const rest = this.text.slice(this.at);
    return (
      /[\d£]/.test(rest) ||
      rest.split(/[ \u00A0]/).some((word) => numberOfWords(word) !== undefined)
    );
  }

  scale(): number | undefined {
    const start = this.at;
    const word = this.take(scaleWord)?.trim().toLowerCase();
    const power = word === undefined ? undefined : scaleWords.get(word);
    if (power === undefined) this.at = start;
    return power;
  }

  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  fail(reason: FigureTextReason, position: number = this.at): never {
    throw notFigureText(reason, position);
  }
}
