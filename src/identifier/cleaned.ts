import { type IdentifierKind, identifierFailure } from "./identifierFailures.ts";

const longest = 500;
const outerSpaces = /^[ \u00a0]+|[ \u00a0]+$/g;

/** Removes the ASCII and no-break spaces around a string. */
export function withoutOuterSpaces(text: string): string {
  return text.replace(outerSpaces, "");
}

/**
 * Removes the spaces around a string, and refuses one that is empty, too long or has control characters.
 */
export function cleanedText(kind: IdentifierKind, text: string): string {
  if (typeof text !== "string") throw identifierFailure("identifier.form", { kind });
  if (text.length > longest) throw identifierFailure("identifier.too-long", { kind });
  if (/[\p{Cc}\u2028\u2029]/u.test(text)) {
    throw identifierFailure("identifier.control-character", { kind });
  }
  const trimmed = withoutOuterSpaces(text);
  if (trimmed === "") throw identifierFailure("identifier.empty", { kind });
  return trimmed;
}

/** Returns a code in capitals without spaces, which people add for readability. */
export function cleanedCode(kind: IdentifierKind, text: string): string {
  const code = cleanedText(kind, text).replaceAll(/[ \u00a0]/g, "");
  // Capitals come last, because some letters outside ASCII have capitals inside it.
  if (!/^[\x21-\x7e]+$/.test(code)) throw identifierFailure("identifier.form", { kind });
  return code.toUpperCase();
}

/**
 * Makes a reader for schemas that accepts only strings that `normalise` returns unchanged. An error of
 * `normalise` is passed on.
 */
export function canonicalText<T extends string>(
  kind: IdentifierKind,
  normalise: (text: string) => T,
): (text: string) => T {
  return (text) => {
    const canonical = normalise(text);
    if (canonical !== text) throw identifierFailure("identifier.not-canonical", { kind });
    return canonical;
  };
}
