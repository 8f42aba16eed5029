/**
 * What is unusual about an identifier that can be one. Registers are older and odder than any
 * pattern, so that an oddity is a hint to look, never a refusal.
 *
 * - `spelling`: it is written otherwise than in its canonical form.
 * - `list-unknown`: its list is not in the register of lists.
 * - `list-deprecated`: the register of lists marks its list as deprecated.
 * - `list-retired`: its list is no longer kept.
 * - `own-list`: its publisher made it up (`360G-…`), so that nobody else can look it up.
 * - `form`: its register does not usually write identifiers so.
 * - `length`: it is shorter or longer than those of its register usually are.
 * - `leading-zeros`: it begins with a zero, as those of its register do not.
 * - `letters-at-end`: it ends in letters, as a few registered societies' numbers do.
 * - `prefix-unknown`: it begins with letters that its register is not known to use.
 * - `linked`: it names a charity that is linked to the one whose number it bears.
 * - `register-unclear`: more than one register writes identifiers so.
 * - `other-register`: it looks like one of another register than the one it is given for.
 * - `placeholder`: it looks made up to fill a field, such as `12345678`.
 * - `characters`: it holds spaces or characters outside ASCII.
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
 * What every reader of identifiers says beside the parts.
 *
 * @category Identifiers
 */
export interface WithOddities {
  /** What is unusual about it, each once; empty if nothing is. */
  readonly unusual: readonly IdentifierOddity[];
}

/** The oddities whose condition holds, in the order given. */
export function oddities(
  conditions: Readonly<Partial<Record<IdentifierOddity, boolean>>>,
): readonly IdentifierOddity[] {
  const names = Object.keys(conditions) as IdentifierOddity[];
  return names.filter((oddity) => conditions[oddity]);
}

/** Digits that people type to get past a required field. */
export function isPlaceholder(digits: string): boolean {
  return /^(?:([0-9])\1{3,}|0?1234567|123456|12345678)$/.test(digits);
}
