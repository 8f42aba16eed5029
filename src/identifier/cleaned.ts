import { type IdentifierKind, InvalidIdentifierError } from "../errors/InvalidIdentifierError.ts";

const longest = 500;
const outerSpaces = /^[ \u00a0]+|[ \u00a0]+$/g;

/** The text without the ASCII and no-break spaces around it. */
export function withoutOuterSpaces(text: string): string {
  return text.replace(outerSpaces, "");
}

/** The text without the spaces around it, if it is one that can be looked at safely. */
export function cleanedText(kind: IdentifierKind, text: string): string {
  if (typeof text !== "string") throw new InvalidIdentifierError(kind, "form");
  if (text.length > longest) throw new InvalidIdentifierError(kind, "too-long");
  if (/[\p{Cc}\u2028\u2029]/u.test(text)) {
    throw new InvalidIdentifierError(kind, "control-character");
  }
  const trimmed = withoutOuterSpaces(text);
  if (trimmed === "") throw new InvalidIdentifierError(kind, "empty");
  return trimmed;
}

/** The text of a code in capitals without any spaces, as people add them for the eye. */
export function cleanedCode(kind: IdentifierKind, text: string): string {
  const code = cleanedText(kind, text).replaceAll(/[ \u00a0]/g, "");
  // Only now: some letters outside ASCII have capitals inside it.
  if (!/^[\x21-\x7e]+$/.test(code)) throw new InvalidIdentifierError(kind, "form");
  return code.toUpperCase();
}
