/**
 * A feature that is unusual in a valid identifier: a hint to look, never a refusal, because registers are
 * older and less regular than any pattern. The message of each says what to look at; not all names explain
 * themselves:
 *
 * - `spelling`: it is not in canonical form
 * - `own-list`: its publisher made it up (`360G-…`), so nobody else can look it up
 * - `form`, `length`, `leading-zeros`, `letters-at-end`, `prefix-unknown`: its register does not usually write
 *   it so
 * - `linked`: it names a charity that is linked to the one whose number it has
 * - `register-unclear`: more than one register writes identifiers in this form
 * - `placeholder`: it looks made up to fill a field, such as `12345678`
 * - `characters`: it contains spaces or characters outside ASCII
 *
 * @category Identifiers
 * @example
 * ```ts
 * import { type IdentifierOddity, parseCompanyNumber } from "concordat";
 *
 * const unusual: readonly IdentifierOddity[] = parseCompanyNumber("IP000CUS").unusual;
 * unusual; // => ["letters-at-end"]
 * ```
 */
export type IdentifierOddity =
  | "spelling"
  | "list-unknown"
  | "list-deprecated"
  | "list-retired"
  | "own-list"
  | "form"
  | "length"
  | "leading-zeros"
  | "letters-at-end"
  | "prefix-unknown"
  | "linked"
  | "register-unclear"
  | "other-register"
  | "placeholder"
  | "characters";

/**
 * The oddities that every reader of identifiers returns with the parts.
 *
 * @category Identifiers
 */
export interface WithOddities {
  /** The oddities of the identifier, each once; empty if there are none. */
  readonly unusual: readonly IdentifierOddity[];
}

/** The oddities whose condition is true, in the order given. */
export function oddities(
  conditions: Readonly<Partial<Record<IdentifierOddity, boolean>>>,
): readonly IdentifierOddity[] {
  const names = Object.keys(conditions) as IdentifierOddity[];
  return names.filter((oddity) => conditions[oddity]);
}

/** Whether digits are such as people type to get past a required field. */
export function isPlaceholder(digits: string): boolean {
  return /^(?:([0-9])\1{3,}|0?1234567|123456|12345678)$/.test(digits);
}
