/**
 * A statement of a source: its number and its words, the place in `examples/data` that holds it, what stands
 * there, and the calculator, check or rule that uses it. A place is `file/list/id/property/…`.
 */
export type Statement = readonly [
  id: string,
  words: string,
  place: string,
  holds: unknown,
  uses: string,
];

/** A figure, as far as a statement asks for it. */
export const figure = (value: unknown, qualifier: string, asStated: string) => ({
  value,
  qualifier,
  asStated,
});

/** Pounds in JSON. */
export const pounds = (amount: string) => ({ amount, currency: "GBP" });
