import { type IdentifierKind, identifierFailure } from "./identifierFailures.ts";

const longest = 500;
const outerSpaces = /^[ \u00a0]+|[ \u00a0]+$/g;

/** The text without the ASCII and no-break spaces around it. */
export function withoutOuterSpaces(text: string): string {
  return text.replace(outerSpaces, "");
}

/** The text without the spaces around it, if it is one that can be looked at safely. */
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

/** The text of a code in capitals without any spaces, as people add them for the eye. */
export function cleanedCode(kind: IdentifierKind, text: string): string {
  const code = cleanedText(kind, text).replaceAll(/[ \u00a0]/g, "");
  // Only now: some letters outside ASCII have capitals inside it.
  if (!/^[\x21-\x7e]+$/.test(code)) throw identifierFailure("identifier.form", { kind });
  return code.toUpperCase();
}

/** A reader for schemas: only what `normalise` leaves as it is; its error says what else is wrong. */
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
