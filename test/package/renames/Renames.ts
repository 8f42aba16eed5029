/** What takes the place of what a version no longer exports: the form of `docs/surface/renames-*.json`. */
export interface Renames {
  /** By the old name. What is written here goes before what a pattern says. */
  readonly names: Readonly<Record<string, Replacement>>;
  readonly patterns: readonly Pattern[];
  /** By the old id of a rule or an error. */
  readonly ids: Readonly<Record<string, Replacement>>;
  /** Names in replacements that stand for a value of the reader's own: the `error` of a `catch`. */
  readonly placeholders: readonly string[];
}

/**
 * What to write instead (a name, or an expression in the names of today), or why there is nothing to
 * write.
 */
export type Replacement = string | { readonly gone: string };

/** What takes the place of many names that are formed alike. */
export interface Pattern {
  /** A regular expression for the whole old name. */
  readonly old: string;
  /**
   * What to write instead. `$1` is the first group; `{id}` the id that {@link idOf} stood for, and
   * `{table}` the interface of today that describes the values of that id.
   */
  readonly new: string;
  /** The old name whose id is in the replacement. Without a known one the pattern does not apply. */
  readonly idOf?: string;
  /** What to write instead where that name stood for several ids: `{family}` is how they begin. */
  readonly newOfFamily?: string;
}

/** The ids of a version that is out: `docs/surface/ids-*.json`. */
export interface Ids {
  /** What a name stood for: a class the codes of its errors, a type of values the rules with them. */
  readonly named: Readonly<Record<string, readonly string[]>>;
  readonly errors: readonly string[];
  readonly rules: readonly string[];
}
