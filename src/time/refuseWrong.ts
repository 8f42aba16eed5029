import { argumentFailure } from "../finding/argumentFailures.ts";
import { formatPath } from "../finding/formatFindings.ts";
import { refuseNonList, refuseNonObject } from "../finding/refuseWrongType.ts";
import { typeFailure } from "../finding/typeFailures.ts";
import { isLocalDate } from "./date/LocalDate.ts";
import { dateRange } from "./range/DateRange.ts";
import { rangeArgumentFailure } from "./range/rangeArgumentFailures.ts";
import { isFinancialYear } from "./year/FinancialYear.ts";

/* The tests that a check or calculator makes of its arguments, once a call; `of` names the argument. */

/** Refuses what is not a day. */
export function refuseWrongDay(of: string, value: unknown): void {
  if (!isLocalDate(value)) throw argumentFailure("argument.not-a-day", { of });
}

/** Refuses what is not a range of days, and one that ends before it begins. */
export function refuseWrongRange(of: string, value: unknown): void {
  const { start, end } = (value ?? {}) as { start?: unknown; end?: unknown };
  if (!isLocalDate(start) || !isLocalDate(end)) {
    throw rangeArgumentFailure("argument.not-a-range", { of });
  }
  dateRange(start, end);
}

/** Refuses what is not a financial year. */
export function refuseWrongYear(of: string, value: unknown): void {
  if (!isFinancialYear(value)) throw argumentFailure("argument.not-a-year", { of });
}

/** Refuses what is not an array of objects, and one whose first entry is in the JSON form. */
export function refuseWrongList(of: string, value: unknown, ...needed: string[]): void {
  if (typeof value === "string") throw argumentFailure("argument.text", { of });
  refuseNonList(of, value);
  if (value.length > 0) refuseWrongObject(`${of}[0]`, value[0], ...needed);
  refuseJsonForm(of, value);
}

/** Refuses what is not an object, is one in the JSON form, or lacks a property that is needed. */
export function refuseWrongSubject(of: string, value: unknown, ...needed: string[]): void {
  if (typeof value === "string") throw argumentFailure("argument.text", { of });
  if (!isObject(value) || Array.isArray(value)) {
    throw typeFailure("argument.not-an-object", { of });
  }
  refuseIncomplete(of, value, needed);
  refuseJsonForm(of, value);
}

/** Refuses what is not an object, or lacks a property that is needed. */
export function refuseWrongObject(of: string, value: unknown, ...needed: string[]): void {
  refuseNonObject(of, value);
  refuseIncomplete(of, value, needed);
}

/** Refuses options that are not an object, lack a property that is needed, or have a wrong `asOf`. */
export function refuseWrongOptions(of: string, value: unknown, ...needed: string[]): void {
  refuseWrongObject(of, value, ...needed);
  const { asOf } = value as { asOf?: unknown };
  if (asOf !== undefined) refuseWrongDay(`${of}.asOf`, asOf);
}

/** No entity holds an amount deeper than this; what refers to itself would go on for ever. */
const deepest = 8;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function refuseIncomplete(of: string, value: object, needed: readonly string[]): void {
  for (const missing of needed) {
    if ((value as Readonly<Record<string, unknown>>)[missing] !== undefined) continue;
    throw argumentFailure("argument.incomplete", { of, missing });
  }
}

function refuseJsonForm(of: string, value: object): void {
  const steps = unreadAmount(value, 0);
  if (steps) throw argumentFailure("argument.json-form", { of, path: formatPath(steps.reverse()) });
}

/**
 * The way to the first amount of a value, from its end, if it is in the JSON form; `false` if the first
 * amount has been read. The first tells of all, as data is read or not as a whole, so that a long list costs
 * nothing.
 */
function unreadAmount(value: object, depth: number): (string | number)[] | false | undefined {
  if (depth > deepest) return undefined;
  if (Array.isArray(value)) return isObject(value[0]) ? within(value[0], 0, depth) : undefined;
  const { amount, currency, minor } = value as Readonly<Record<string, unknown>>;
  if (typeof currency === "string") {
    if (minor !== undefined) return false;
    if (typeof amount === "string") return [];
  }
  for (const key of Object.keys(value)) {
    const part = (value as Readonly<Record<string, unknown>>)[key];
    if (!isObject(part) || key === "extensions") continue;
    const found = within(part, key, depth);
    if (found !== undefined) return found;
  }
  return undefined;
}

function within(
  part: object,
  step: string | number,
  depth: number,
): ReturnType<typeof unreadAmount> {
  const steps = unreadAmount(part, depth + 1);
  if (steps) steps.push(step);
  return steps;
}
