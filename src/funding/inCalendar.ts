import { isAnyDomainError } from "../finding/DomainError.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { isTermFailure } from "../time/date/termFailures.ts";
import type { Term } from "../time/term/Term.ts";
import { termEnd } from "../time/term/termEnds.ts";

/** The day that a calculation gives, or `undefined` where it would lie after the year 9999. */
export function inCalendar(dayOf: () => LocalDate): LocalDate | undefined {
  try {
    return dayOf();
  } catch (error) {
    if (isAnyDomainError(error, "date.out-of-range")) return undefined;
    throw error;
  }
}

/** Whether a term from a day ends by the year 9999, as far as both are known. */
export function endsInCalendar(start: LocalDate | undefined, term: Term | undefined): boolean {
  if (start === undefined || term === undefined) return true;
  try {
    return inCalendar(() => termEnd(start, term)) !== undefined;
  } catch (error) {
    // A term that is wrong by itself is reported at its own place.
    if (isTermFailure(error)) return true;
    throw error;
  }
}
