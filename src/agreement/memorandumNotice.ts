import { compactHolds, compactNotice } from "../funding/compact.ts";
import { latestNoticeFor } from "../funding/notice.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { refuseWrongSubject } from "../time/refuseWrong.ts";
import type { Term } from "../time/term/Term.ts";
import type { MemorandumOfUnderstanding } from "./MemorandumOfUnderstanding.ts";
import { type MemorandumDates, memorandumTerm } from "./memorandumTerm.ts";

/**
 * When notice must be given so that it has run when a memorandum ends.
 *
 * @category Agreements
 */
export interface MemorandumNotice {
  /** The last day of the memorandum. */
  readonly end: LocalDate;
  /** The length of the notice. */
  readonly notice: Term;
  /** Whether that is the memorandum's own clause, or the norm of the day. */
  readonly basis: "clause" | "norm";
  /** The last day on which notice can be given. */
  readonly latest: LocalDate;
}

/**
 * When notice must be given so that it has run when a memorandum ends: by its own clause, or, where it has
 * none, by the norm of the day. That is the Compact's three months, from 16 December 2009 to 16 July 2025.
 *
 * @param memorandum - the memorandum
 * @returns the last day for notice, with the length and what it rests on; `undefined` if the term is not
 * known, or if there is neither a clause nor a norm
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} of {@link TermFailures} if the notice period is not a length of time
 * @throws {@link DomainError} `date.out-of-range` if a day leaves the calendar of the years 1 to 9999
 * @category Agreements
 * @example
 * ```ts
 * import { localDate, memorandumNotice } from "concordat";
 *
 * const notice = memorandumNotice({ announcedOn: localDate("2017-02-01"), term: { years: 5 } });
 * notice?.latest; // => "2021-10-31"
 * notice?.basis; // => "norm"
 * ```
 */
export function memorandumNotice(
  memorandum: MemorandumDates & Pick<MemorandumOfUnderstanding, "noticePeriod">,
): MemorandumNotice | undefined {
  refuseWrongSubject("memorandum", memorandum);
  const end = memorandumTerm(memorandum)?.end;
  if (end === undefined) return undefined;
  const { noticePeriod } = memorandum;
  const notice = noticePeriod ?? compactNotice;
  const latest = latestNoticeFor(end, notice);
  if (noticePeriod !== undefined) return { end, notice, basis: "clause", latest };
  return compactHolds(latest) ? { end, notice, basis: "norm", latest } : undefined;
}
