import type { Brand } from "../finding/Brand.ts";
import { fourDigits, pad2, pad4, twoDigits } from "./digits.ts";
import { financialYearFailure } from "./financialYearFailures.ts";

/**
 * A financial year of the public sector, 1 April to 31 March, such as `"2016/17"`. Plain text: it
 * goes into JSON as it is, `===` and `<` compare it, and it serves as the key of a `Map`. The first
 * is 0001/02, the last 9998/99: those that lie whole within the years of {@link LocalDate}.
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
 * Reads a financial year in the ways that people write it: `2016/17`, `2016-17`, `2016–17` (with an
 * en dash), each also with four digits at the end and with `FY` before it.
 *
 * @param text - the financial year
 * @returns the year in its one canonical form, `2016/17`
 * @throws {@link DomainError} `financial-year.format` if the text is not written so,
 * `financial-year.not-consecutive` if the second year does not follow the first, and
 * `financial-year.out-of-range` before 0001/02 and after 9998/99
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
 * @returns `true` for `2016/17` alone: other ways of writing it are for {@link financialYear}
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
 * The financial year that starts on 1 April of a calendar year.
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

/** The years that were written before, by the year in which they start: many dates lie in few years. */
const labels: (FinancialYear | undefined)[] = /* @__PURE__ */ new Array(LAST_START + 1);

function label(start: number): FinancialYear {
  const known = labels[start];
  if (known !== undefined) return known;
  const written = `${pad4(start)}/${pad2((start + 1) % 100)}` as FinancialYear;
  labels[start] = written;
  return written;
}
