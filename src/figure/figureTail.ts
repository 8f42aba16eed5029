import { FigureTextError } from "../errors/FigureTextError.ts";
import {
  afterUnit,
  besides,
  currencyWords,
  lateQualifiers,
  numberOfWords,
  otherNumbers,
  perWords,
} from "./figureWords.ts";

/** What the words after the number say. */
export interface FigureTail {
  readonly additional: boolean;
  readonly unit?: string;
  readonly per?: string;
}

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly position: number;
}

const year = /^(?:19|20)\d\d(?:[/\u2013-](?:\d\d)?\d\d)?$/;

/** Reads the words that follow the number: what is counted, per what, and whether it is additional. */
export function readTail(text: string, from: number): FigureTail {
  if (from < text.length && !/[ \u00A0]/.test(text.charAt(from))) {
    throw new FigureTextError("unexpected", from);
  }
  const words = [...text.slice(from).matchAll(/[^ \u00A0]+/g)].map(
    ({ 0: word, index }): Word => ({
      text: word,
      lower: word.toLowerCase(),
      position: from + index,
    }),
  );
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

function checkWord({ text, lower, position }: Word, before: Word | undefined, last: boolean): void {
  if (/[£%]/.test(text)) throw new FigureTextError("second-number", position);
  const numeric = /\d/.test(text) || otherNumbers.has(lower) || numberOfWords(lower) !== undefined;
  if (numeric && !year.test(text) && !(before && besides.has(before.lower))) {
    throw new FigureTextError("second-number", position);
  }
  if (lateQualifiers.has(lower) || (last && lower === "over")) {
    throw new FigureTextError("late-qualifier", position);
  }
  if (before === undefined && currencyWords.has(lower)) {
    throw new FigureTextError("currency-word", position);
  }
}

const isAdditional = ({ lower }: Word): boolean => lower === "additional" || lower === "extra";

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
