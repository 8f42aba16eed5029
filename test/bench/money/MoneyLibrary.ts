/**
 * What a library of money can do, in its own terms: `A` is its amount and `R` its rate. What a library
 * cannot do is left away.
 */
export interface MoneyLibrary<A, R> {
  readonly name: string;
  /** Makes an amount of pounds from decimal text with two decimals. */
  readonly create: (text: string) => A;
  /** The amount in pence. */
  readonly pence: (amount: A) => bigint;
  readonly add: (left: A, right: A) => A;
  readonly sum: (amounts: readonly A[]) => A;
  readonly compare: (left: A, right: A) => number;
  readonly format: (amount: A) => string;
  /** Writes amounts and their currency to JSON and reads both back: another currency is never taken for pounds. */
  readonly roundTrip: (amounts: readonly A[]) => readonly A[];
  /** Makes a rate from decimal text. */
  readonly rate?: (text: string) => R;
  /** Multiplies and rounds half-even to pence. */
  readonly timesRate?: (amount: A, rate: R) => A;
  readonly allocate?: (amount: A, weights: readonly number[]) => readonly A[];
}

/** Where British English is not written by the library itself. */
export const britishPounds = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });

/** Refuses JSON in another currency, for a library that does not read the currency itself. */
export function checkPounds(currency: string): void {
  if (currency !== "GBP") throw new Error("not in pounds");
}
