import type { IdentifierKind } from "./IdentifierKind.ts";
import { identifierFailure } from "./identifierFailures.ts";

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
