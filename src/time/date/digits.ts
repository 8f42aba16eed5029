const ZERO = 48;

/**
 * The number that two ASCII digits of a string make; NaN, which every calendar check refuses, if they are
 * not digits.
 */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const units = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : Number.NaN;
}

/** The number that four ASCII digits of a string make; NaN if they are not digits. */
export function fourDigits(text: string, at: number): number {
  return twoDigits(text, at) * 100 + twoDigits(text, at + 2);
}

/** As {@link twoDigits}, for a string that is known to have digits there. */
export function knownTwoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * ZERO;
}

/** As {@link fourDigits}, for a string that is known to have digits there. */
export function knownFourDigits(text: string, at: number): number {
  return knownTwoDigits(text, at) * 100 + knownTwoDigits(text, at + 2);
}

/** A whole number from 0 to 99 in two digits. */
export function pad2(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** A whole number from 0 to 9999 in four digits. */
export function pad4(number: number): string {
  return number > 999 ? `${number}` : `${pad2(Math.floor(number / 100))}${pad2(number % 100)}`;
}
