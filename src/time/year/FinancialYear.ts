import type { Brand } from "../../finding/Brand.ts";
import { fourDigits, pad2, pad4, twoDigits } from "../date/digits.ts";
import { financialYearFailure } from "./financialYearFailures.ts";

/**
 * A public sector financial year, 1 April to 31 March, such as `"2016/17"`. It is a plain string: it goes
 * into JSON as it is, `===` and `<` compare it, and it can be the key of a `Map`. The first is 0001/02 and
 * the last 9998/99, the years that lie entirely within the range of {@link LocalDate}.
 *
 * Make one with {@link financialYear} or {@link financialYearOf}.
 *
 * @category Time
 * @example
 * ```ts
 * import { financialYear } from "concordat";
 *
 * financialYear("1999-2000") < financialYear("FY2016/17"); // => true
 * ```
 */
export type FinancialYear = Brand<string, "FinancialYear">;

/** The calendar year in which the last financial year starts. */
const LAST_START = 9998;

const WRITTEN = /^(?:FY)?([0-9]{4})[/–-]([0-9]{4}|[0-9]{2})$/;

/**
 * Reads a financial year as people write it: `2016/17`, `2016-17` or `2016–17` (with an en dash), also with
 * four digits at the end or with `FY` before it.
 *
 * @param text - the financial year
 * @returns the year in canonical form, `2016/17`
 * @throws {@link DomainError} `financial-year.format` if the text is in none of these forms,
 * `financial-year.not-consecutive` if the second year does not follow the first, and
 * `financial-year.out-of-range` before 0001/02 or after 9998/99
 * @category Time
 * @example
 * ```ts
 * import { financialYear } from "concordat";
 *
 * financialYear("2016-17"); // => "2016/17"
 * financialYear("FY1999/2000"); // => "1999/00"
 * financialYear("2018-2020"); // throws financial-year.not-consecutive
 * ```
 */
export function financialYear(text: string): FinancialYear {
  if (isFinancialYear(text)) return text;
  const parts = typeof text === "string" ? WRITTEN.exec(text) : null;
  if (parts === null) throw financialYearFailure("financial-year.format", {});
  const [, first = "", second = ""] = parts;
  const start = Number(first);
  if (Number(second) !== (second.length === 2 ? (start + 1) % 100 : start + 1)) {
    throw financialYearFailure("financial-year.not-consecutive", { startYear: start });
  }
  return financialYearStarting(start);
}

/**
 * Whether a value is a financial year in its canonical form.
 *
 * @param value - anything
 * @returns `true` only for the form `2016/17`; {@link financialYear} reads the others
 * @category Time
 * @example
 * ```ts
 * import { isFinancialYear } from "concordat";
 *
 * isFinancialYear("2016/17"); // => true
 * isFinancialYear("2016-17"); // => false
 * isFinancialYear("2016/18"); // => false
 * ```
 */
export function isFinancialYear(value: unknown): value is FinancialYear {
  if (typeof value !== "string" || value.length !== 7 || value[4] !== "/") return false;
  const start = fourDigits(value, 0);
  return isInRange(start) && twoDigits(value, 5) === (start + 1) % 100;
}

/**
 * Returns the financial year that starts on 1 April of a calendar year.
 *
 * @param year - the calendar year in which it starts, 1 to 9998
 * @returns the financial year
 * @throws {@link DomainError} `financial-year.out-of-range` for any other number
 * @category Time
 * @example
 * ```ts
 * import { financialYearStarting } from "concordat";
 *
 * financialYearStarting(2016); // => "2016/17"
 * ```
 */
export function financialYearStarting(year: number): FinancialYear {
  if (!isInRange(year)) {
    const startYear = Number.isFinite(year) ? { startYear: year } : {};
    throw financialYearFailure("financial-year.out-of-range", startYear);
  }
  return label(year);
}

function isInRange(year: number): boolean {
  return Number.isInteger(year) && year >= 1 && year <= LAST_START;
}

/** The financial years written so far, by the year in which they start: many dates lie in few years. */
const labels: (FinancialYear | undefined)[] = /* @__PURE__ */ new Array(LAST_START + 1);

function label(start: number): FinancialYear {
  const known = labels[start];
  if (known !== undefined) return known;
  const written = `${pad4(start)}/${pad2((start + 1) % 100)}` as FinancialYear;
  labels[start] = written;
  return written;
}
