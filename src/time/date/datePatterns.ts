/*
 * The calendar as patterns, for JSON Schema: exactly the texts that the readers accept, in a syntax
 * that every regular-expression engine shares (no lookahead, no \d, which some take to mean other
 * digits too).
 */

import { pad2 } from "./digits.ts";

const YEAR = "(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)";
const LEAP_YEAR =
  "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)";
const MONTH = "(?:0[1-9]|1[0-2])";
const DAY_OF_ANY_YEAR =
  "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";

const YEAR_FROM_1972 = "(?:197[2-9]|19[89][0-9]|[2-9][0-9]{3})";
const LEAP_YEAR_FROM_1972 =
  "(?:19(?:7[26]|8[048]|9[26])|[2-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[3579][26])00)";
const TIME = "T(?:[01][0-9]|2[0-3]):[0-5][0-9]";

/** The pattern of strings that {@link deadline} accepts, and of times that the clocks skip in spring. */
export function deadlinePattern(): RegExp {
  const from1972 = `${YEAR_FROM_1972}-${DAY_OF_ANY_YEAR}|${LEAP_YEAR_FROM_1972}-02-29`;
  return new RegExp(`^(?:${from1972})(?:${TIME})?$`);
}

/** The pattern of strings that {@link localDate} accepts. */
export function localDatePattern(): RegExp {
  return new RegExp(`^(?:${day()})$`);
}

/** The pattern of strings that {@link partialDate} accepts. */
export function partialDatePattern(): RegExp {
  return new RegExp(`^(?:${day()}|${YEAR}(?:-${MONTH})?)$`);
}

/** The pattern of a month, such as `2012-04`. */
export function monthPattern(): RegExp {
  return new RegExp(`^${YEAR}-${MONTH}$`);
}

/** The pattern of a date and a time with its zone, as in RFC 3339: `2018-06-07T09:30:00Z`. */
export function instantPattern(): RegExp {
  const second = "(?::[0-5][0-9](?:[.][0-9]{1,9})?)";
  return new RegExp(`^(?:${day()})${TIME}${second}(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])$`);
}

/**
 * The pattern of the financial years 0001/02 to 9998/99 in canonical form, with every pair of years written
 * out.
 */
export function financialYearPattern(): RegExp {
  const pairs = Array.from({ length: 98 }, (_, index) => `${pad2(index + 1)}/${pad2(index + 2)}`);
  const turnOfCentury = "(?:0[1-9]|[1-9][0-9])00/01|(?:[0-8][0-9]|9[0-8])99/00";
  return new RegExp(`^(?:[0-9]{2}(?:${pairs.join("|")})|${turnOfCentury})$`);
}

// A function, because a bundler keeps a constant that is calculated, even if nothing uses it.
function day(): string {
  return `${YEAR}-${DAY_OF_ANY_YEAR}|${LEAP_YEAR}-02-29`;
}
