/**
 * The words for each power of a thousand, in small letters; the first of each is the one that is written.
 */
export const scaleWords: readonly (readonly string[])[] = [
  [""],
  ["k", "thousand"],
  ["m", "mn", "million"],
  ["bn", "billion"],
  ["tn", "trillion"],
];
