import { notFigureText } from "./figureFailures.ts";
import {
  afterUnit,
  besides,
  currencyWords,
  fractionWords,
  lateQualifiers,
  numberOfWords,
  otherNumbers,
  perWords,
  timeWords,
} from "./figureWords.ts";

/** The meaning of the words after the number. */
export interface FigureTail {
  readonly additional: boolean;
  readonly unit?: string;
  readonly per?: string;
}

interface Word {
  readonly text: string;
  readonly lower: string;
  /** The same word without the brackets and stops around it: "approx" for "(approx.)". */
  readonly bare: string;
  readonly position: number;
}

const year = /^(?:19|20)\d\d(?:[/\u2013-](?:\d\d)?\d\d)?$/;

/**
 * Reads the words that follow the number: the unit, the unit that it is per, and whether it is additional.
 * A plain number is refused if these words make it a share: "one in four".
 */
export function readTail(text: string, from: number, isPlain: boolean): FigureTail {
  if (from < text.length && !/[ \u00A0]/.test(text.charAt(from))) {
    throw notFigureText("unexpected", from);
  }
  const words = [...text.slice(from).matchAll(/[^ \u00A0]+/g)].map(
    ({ 0: word, index }): Word => ({
      text: word,
      lower: word.toLowerCase(),
      bare: word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""),
      position: from + index,
    }),
  );
  if (isPlain) checkShare(words);
  words.forEach((word, index) => {
    checkWord(word, words[index - 1], index === words.length - 1);
  });
  const unit = unitOf(words);
  const per = perOf(words);
  return {
    additional: words.some(isAdditional),
    ...(unit !== "" && { unit }),
    ...(per !== "" && { per }),
  };
}

function checkWord({ text, bare, position }: Word, before: Word | undefined, last: boolean): void {
  if (/[£%]/.test(text)) throw notFigureText("second-number", position);
  if (before === undefined && fractionWords.has(bare)) {
    throw notFigureText("fraction", position);
  }
  if (isNumeric({ text, bare }) && !year.test(text) && !(before && besides.has(before.lower))) {
    throw notFigureText("second-number", position);
  }
  if (lateQualifiers.has(bare) || (last && bare === "over")) {
    throw notFigureText("late-qualifier", position);
  }
  if (before === undefined && currencyWords.has(bare)) {
    throw notFigureText("currency-word", position);
  }
}

function checkShare([first, second, third]: readonly Word[]): void {
  if (first?.lower !== "in" || second === undefined || year.test(second.text)) return;
  if (isNumeric(second) && !(third && timeWords.has(third.bare))) {
    throw notFigureText("fraction", first.position);
  }
}

function isNumeric({ text, bare }: Pick<Word, "text" | "bare">): boolean {
  return /\d/.test(text) || otherNumbers.has(bare) || numberOfWords(bare) !== undefined;
}

const isAdditional = ({ bare }: Word): boolean => bare === "additional" || bare === "extra";

const beginsPer = (word: Word, next: Word | undefined): boolean =>
  next !== undefined &&
  (word.lower === "per" || (/^(?:an?|each|every)$/.test(word.lower) && perWords.has(next.lower)));

function unitOf(words: readonly Word[]): string {
  const end = words.findIndex(
    (word, index) => afterUnit.has(word.lower) || beginsPer(word, words[index + 1]),
  );
  return (end < 0 ? words : words.slice(0, end))
    .filter((word) => !isAdditional(word) && word.lower !== "each")
    .map(({ text }) => text)
    .join(" ");
}

function perOf(words: readonly Word[]): string {
  return words
    .filter((_, index) => {
      const before = words[index - 1];
      return before !== undefined && beginsPer(before, words[index]);
    })
    .map(({ text, lower }) => (lower === "annum" ? "year" : text))
    .join(" per ");
}
