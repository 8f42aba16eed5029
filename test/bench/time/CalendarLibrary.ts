/**
 * The six pieces of work that each library does over all operands. Every library has loops of its own,
 * so that no call site of one is shared with another. Each gives what it made, in its own types.
 */
export interface CalendarWork {
  readonly parse: () => readonly unknown[];
  readonly daysBetween: () => readonly number[];
  readonly addMonths: () => readonly unknown[];
  readonly financialYear: () => readonly string[];
  readonly splitTerm: () => readonly { readonly start: unknown; readonly end: unknown }[][];
  readonly addWorkingDays: () => readonly unknown[];
}

/** A library, with the text of a day in its types. */
export interface CalendarLibrary {
  readonly name: string;
  /** Prepares the operands in the types of the library; this is not measured. */
  readonly workOn: (texts: readonly string[], holidays: readonly string[]) => CalendarWork;
  readonly text: (day: never) => string;
}

/** The months that each date is moved by. */
export const months = 5;
/** The working days that each date is moved by. */
export const workingDays = 20;
/** The years that each date starts a term of. */
export const termYears = 5;
