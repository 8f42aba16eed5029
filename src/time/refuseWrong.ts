import { argumentFailure } from "./argumentFailures.ts";
import { isLocalDate } from "./date/LocalDate.ts";
import { dateRange } from "./range/DateRange.ts";
import { isFinancialYear } from "./year/FinancialYear.ts";

/* What a check or calculator asks of its arguments, once a call. `of` is the name of the argument. */

/** Refuses what is not a day. */
export function refuseWrongDay(of: string, value: unknown): void {
  if (!isLocalDate(value)) throw argumentFailure("argument.not-a-day", { of });
}

/** Refuses what is not a range of days, and one that ends before it begins. */
export function refuseWrongRange(of: string, value: unknown): void {
  const { start, end } = (value ?? {}) as { start?: unknown; end?: unknown };
  if (!isLocalDate(start) || !isLocalDate(end)) {
    throw argumentFailure("argument.not-a-range", { of });
  }
  dateRange(start, end);
}

/** Refuses what is not a financial year. */
export function refuseWrongYear(of: string, value: unknown): void {
  if (!isFinancialYear(value)) throw argumentFailure("argument.not-a-year", { of });
}

/** Refuses what is not an array, and one whose first entry is in the JSON form. */
export function refuseWrongList(of: string, value: unknown): void {
  if (typeof value === "string") throw argumentFailure("argument.text", { of });
  if (!Array.isArray(value)) throw argumentFailure("argument.not-a-list", { of });
  if (value.length > 0 && !isObject(value[0])) {
    throw argumentFailure("argument.not-an-object", { of: `${of}[0]` });
  }
  refuseJsonForm(of, value);
}

/** Refuses what is not an object, or is one in the JSON form. */
export function refuseWrongSubject(of: string, value: unknown): void {
  if (typeof value === "string") throw argumentFailure("argument.text", { of });
  if (!isObject(value) || Array.isArray(value)) {
    throw argumentFailure("argument.not-an-object", { of });
  }
  refuseJsonForm(of, value);
}

/** Refuses what is not an object, such as options, and a day in it that is none. */
export function refuseWrongObject(of: string, value: unknown): void {
  if (!isObject(value)) throw argumentFailure("argument.not-an-object", { of });
  const { asOf } = value as { asOf?: unknown };
  if (asOf !== undefined) refuseWrongDay(`${of}.asOf`, asOf);
}

/** No entity holds an amount deeper than this; what refers to itself would go on for ever. */
const deepest = 8;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function refuseJsonForm(of: string, value: object): void {
  const path = unreadAmount(value, "");
  if (typeof path === "string") throw argumentFailure("argument.json-form", { of, path });
}

/**
 * Where the first amount of a value stands if it is in the JSON form; `false` if the first amount has been
 * read. The first tells of all, as data is read or not as a whole, so that a long list costs nothing.
 */
function unreadAmount(value: object, path: string, depth = 0): string | false | undefined {
  if (depth > deepest) return undefined;
  if (Array.isArray(value)) {
    return isObject(value[0]) ? unreadAmount(value[0], `${path}[0]`, depth + 1) : undefined;
  }
  const { amount, currency, minor } = value as Readonly<Record<string, unknown>>;
  if (typeof currency === "string") {
    if (minor !== undefined) return false;
    if (typeof amount === "string") return path;
  }
  for (const key of Object.keys(value)) {
    const part = (value as Readonly<Record<string, unknown>>)[key];
    if (!isObject(part) || key === "extensions") continue;
    const found = unreadAmount(part, path === "" ? key : `${path}.${key}`, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
