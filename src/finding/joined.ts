type Joined<Tables extends readonly object[]> = Tables extends readonly [
  infer First,
  ...infer Rest extends readonly object[],
]
  ? First & Joined<Rest>
  : unknown;

/**
 * Joins tables into one, frozen. Not every bundler can drop an object that spreads others, but all can drop
 * a call that is marked as pure.
 */
export function joined<Tables extends readonly object[]>(...tables: Tables): Joined<Tables> {
  return Object.freeze(Object.assign({}, ...tables)) as Joined<Tables>;
}
