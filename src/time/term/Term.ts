import { assertWhole } from "../date/arithmetic.ts";
import { termFailure } from "../date/termFailures.ts";

/**
 * A length of time: the sum of its parts, each a whole number from 0. Years and months are counted first,
 * then weeks and days.
 *
 * @category Time
 */
export interface Term {
  /** Calendar years. */
  readonly years?: number;
  /** Calendar months. */
  readonly months?: number;
  /** Weeks of seven days. */
  readonly weeks?: number;
  /** Days. */
  readonly days?: number;
}

/**
 * A length of time as functions take it: a {@link Term}, or ISO 8601 text such as `"P3M"`.
 *
 * @category Time
 */
export type Duration = Term | `P${string}`;

/** A length of time in months and days; the months are counted first. */
export interface Length {
  /** Months, from 0. */
  readonly months: number;
  /** Days, from 0. */
  readonly days: number;
}

// Seven digits hold the days of all years to 9999.
const TERM = /^P(?:([0-9]{1,7})Y)?(?:([0-9]{1,7})M)?(?:([0-9]{1,7})W)?(?:([0-9]{1,7})D)?$/;

/**
 * Reads an ISO 8601 length of time: whole years, months, weeks and days, in that order.
 *
 * @param text - such as `P5Y`, `P18M`, `P1Y6M` or `P12W`
 * @returns the parts that the text gives
 * @throws {@link DomainError} `term.format` if the text has another form; hours, fractions and signs are
 * refused, because a term is made of whole days
 * @category Time
 * @example
 * ```ts
 * import { parseTerm } from "concordat";
 *
 * parseTerm("P1Y6M"); // => { years: 1, months: 6 }
 * parseTerm("P12W"); // => { weeks: 12 }
 * parseTerm("PT5H"); // throws term.format
 * ```
 */
export function parseTerm(text: string): Term {
  const parts = typeof text === "string" ? TERM.exec(text) : null;
  if (parts === null || text === "P") throw termFailure("term.format", {});
  const [, years, months, weeks, days] = parts;
  return {
    ...(years !== undefined && { years: Number(years) }),
    ...(months !== undefined && { months: Number(months) }),
    ...(weeks !== undefined && { weeks: Number(weeks) }),
    ...(days !== undefined && { days: Number(days) }),
  };
}

/** The months and days of a length of time, which must be at least one day. */
export function lengthOf(duration: Duration): Length {
  const term = typeof duration === "string" ? parseTerm(duration) : duration;
  if (typeof term !== "object" || term === null) throw termFailure("term.format", {});
  const { years = 0, months = 0, weeks = 0, days = 0 } = term;
  const parts = [years, months, weeks, days];
  parts.forEach(assertWhole);
  if (parts.some((part) => part < 0) || parts.every((part) => part === 0)) {
    throw termFailure("term.not-positive", {});
  }
  return { months: years * 12 + months, days: weeks * 7 + days };
}
