import { dateAt, dayNumberAfterMonths, dayNumberOf } from "../time/date/arithmetic.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { refuseWrongSubject } from "../time/refuseWrong.ts";
import { lengthOf } from "../time/term/Term.ts";
import type { MemorandumOfUnderstanding, MemorandumReview } from "./MemorandumOfUnderstanding.ts";
import { type MemorandumDates, memorandumTerm } from "./memorandumTerm.ts";

/**
 * When a memorandum is to be reviewed, and where that comes from.
 *
 * @category Agreements
 */
export interface MemorandumReviewDate extends MemorandumReview {
  /** Whether the review is recorded, or follows from how often the memorandum is to be reviewed. */
  readonly basis: "recorded" | "computed";
}

/**
 * The reviews of a memorandum by date: those recorded, and those that follow from `reviewEvery`, which
 * are counted from its first day and end with its term. Each is counted from the first day itself, so
 * that a month end stays one. A recorded review stands in for a computed one of the same day.
 *
 * @param memorandum - the memorandum
 * @returns the reviews, the earliest first; only the recorded ones if its term is not known
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} of {@link TermFailures} if `reviewEvery` is not a length of time
 * @throws {@link DomainError} `date.out-of-range` if the memorandum would end after the year 9999
 * @category Agreements
 * @example
 * ```ts
 * import { localDate, memorandumReviews } from "concordat";
 *
 * const reviews = memorandumReviews({
 *   effectiveFrom: localDate("2017-02-01"),
 *   term: { years: 5 },
 *   reviewEvery: { years: 2 },
 *   reviews: [{ due: localDate("2019-02-01"), heldOn: localDate("2019-01-24"), decision: "continue" }],
 * });
 * reviews.map(({ due, basis }) => `${due} ${basis}`); // => ["2019-02-01 recorded", "2021-02-01 computed"]
 * ```
 */
export function memorandumReviews(
  memorandum: MemorandumDates & Pick<MemorandumOfUnderstanding, "reviews" | "reviewEvery">,
): readonly MemorandumReviewDate[] {
  refuseWrongSubject("memorandum", memorandum);
  const recorded = (memorandum.reviews ?? []).map((review) => ({
    ...review,
    basis: "recorded" as const,
  }));
  const days = new Set(recorded.map(({ due }) => due));
  const computed = computedDates(memorandum)
    .filter((due) => !days.has(due))
    .map((due) => ({ due, basis: "computed" as const }));
  return [...recorded, ...computed].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function computedDates(
  memorandum: MemorandumDates & Pick<MemorandumOfUnderstanding, "reviewEvery">,
): readonly LocalDate[] {
  const { reviewEvery } = memorandum;
  const term = memorandumTerm(memorandum);
  if (reviewEvery === undefined || term === undefined) return [];
  const { months, days } = lengthOf(reviewEvery);
  const last = dayNumberOf(term.end);
  const dates: LocalDate[] = [];
  for (let times = 1; ; times++) {
    const day = dayNumberAfterMonths(term.start, months * times) + days * times;
    if (day > last) return dates;
    dates.push(dateAt(day, term.start));
  }
}
