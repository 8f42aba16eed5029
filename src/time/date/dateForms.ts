/*
 * The calendar as patterns, for JSON Schema: exactly the texts that the readers accept, in a syntax
 * that every regular-expression engine shares (no lookahead, no \d, which some take to mean other
 * digits too). Each is in two parts, the shape and the exceptions, because validators print the pattern that
 * does not match: the whole calendar in one pattern is 300 characters long, and tells nobody anything.
 */

import type * as z from "zod";

const DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
const TIME = "T[0-9]{2}:[0-9]{2}";
const NO_MONTH = "^0000|^.{5}(?:00|1[3-9]|[2-9][0-9])";
const NOT_LEAP = "(?:[02468][1-35-79]|[13579][013-57-9])(?:00)?";
const NO_DAY = `${NO_MONTH}|^.{8}(?:00|3[2-9]|[4-9][0-9])|-02-3|-(?:0[469]|11)-31|${NOT_LEAP}-02-29`;
const NO_TIME = "T(?:2[4-9]|[3-9])|:[6-9]";

/** A form of string: the pattern of its shape, and the JSON Schema that also says which are refused. */
export type TextForm = readonly [RegExp, z.core.JSONSchema.BaseSchema];

function form(shape: RegExp, pattern: string): TextForm {
  return [shape, { type: "string", pattern: shape.source, not: { type: "string", pattern } }];
}

/** The form of strings that {@link deadline} accepts, and of times that the clocks skip in spring. */
export function deadlineForm(): TextForm {
  return form(
    new RegExp(`^${DAY}(?:${TIME})?$`),
    `^(?:0|1[0-8]|19[0-6]|197[01])|${NO_DAY}|${NO_TIME}`,
  );
}

/** The form of strings that {@link localDate} accepts. */
export function localDateForm(): TextForm {
  return form(new RegExp(`^${DAY}$`), NO_DAY);
}

/** The form of strings that {@link partialDate} accepts. */
export function partialDateForm(): TextForm {
  return form(/^[0-9]{4}(?:-[0-9]{2}){0,2}$/, NO_DAY);
}

/** The form of a month, such as `2012-04`. */
export function monthForm(): TextForm {
  return form(/^[0-9]{4}-[0-9]{2}$/, NO_MONTH);
}

const CLOCK = `${TIME}:[0-9]{2}(?:[.][0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2})`;

function exactForm(shape: string): TextForm {
  const except = `${NO_DAY}|${NO_TIME}|[+-](?:1[5-9]|[2-9][0-9]):`;
  const [, jsonSchema] = form(new RegExp(`^${shape}$`), except);
  // Nothing but this pattern tests such a string, so that it tells the exceptions too.
  return [new RegExp(`^(?!.*(?:${except}))${shape}$`), jsonSchema];
}

/** The form of a date and a time with its zone, as in RFC 3339: `2018-06-07T09:30:00Z`. */
export function instantForm(): TextForm {
  return exactForm(`${DAY}${CLOCK}`);
}

/** The form of a day, or of a date and a time with its zone. */
export function dayOrInstantForm(): TextForm {
  return exactForm(`${DAY}(?:${CLOCK})?`);
}

/** The form of the financial years 0001/02 to 9998/99: the exceptions are years that do not follow. */
export function financialYearForm(): TextForm {
  const exceptions = Array.from({ length: 10 }, (_, digit) => {
    const next = (digit + 1) % 10;
    return `${digit}/.[^${next}]|${digit}[^9]/[^${digit}].|${digit}9/[^${next}].`;
  });
  return form(/^[0-9]{4}\/[0-9]{2}$/, `^(?:0000|9999)/..$|(?:${exceptions.join("|")})$`);
}
