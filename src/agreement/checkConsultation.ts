import { finding } from "../finding/Finding.ts";
import { compactConsultation, compactHolds } from "../funding/compact.ts";
import { deadlineDate } from "../time/deadline/deadlineQueries.ts";
import type { DateRange } from "../time/range/DateRange.ts";
import { partialDateRange } from "../time/range/PartialDate.ts";
import { daysInRange } from "../time/range/rangeQueries.ts";
import { refuseWrongSubject } from "../time/refuseWrong.ts";
import type { Term } from "../time/term/Term.ts";
import type { Consultation } from "./Consultation.ts";
import { type ConsultationFinding, consultationRules } from "./consultationRules.ts";

/**
 * How long a consultation is open, beside the norm of the day on which it opens.
 *
 * @category Agreements
 */
export interface ConsultationWindow extends DateRange {
  /** The days from the first to the last, both included, whatever the time at which it closes. */
  readonly days: number;
  /** How long it should be open wherever possible; absent if no norm held on the day it opened. */
  readonly norm?: Term;
  /** The days that it falls short of the norm: 0 if it is open as long; absent without a norm. */
  readonly shortBy?: number;
}

/**
 * How long a consultation is open, both ends included, and by how much that is less than the norm of the
 * day: the Compact's twelve weeks, from 16 December 2009 to 16 July 2025.
 *
 * @param consultation - the consultation
 * @returns the days on which it is open; `undefined` if the first or the last is not known, or the first is not before the last
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Agreements
 * @example
 * ```ts
 * import { consultationWindow, deadline, localDate } from "concordat";
 *
 * const opens = localDate("2018-09-05");
 * consultationWindow({ opens, closes: deadline("2018-10-03") });
 * // => { start: "2018-09-05", end: "2018-10-03", days: 29, norm: { weeks: 12 }, shortBy: 55 }
 * ```
 */
export function consultationWindow(
  consultation: Pick<Consultation, "opens" | "closes">,
): ConsultationWindow | undefined {
  refuseWrongSubject("consultation", consultation);
  const { opens, closes } = consultation;
  const end = closes && deadlineDate(closes);
  if (opens === undefined || end === undefined || end < opens) return undefined;
  const range = { start: opens, end };
  const days = daysInRange(range);
  if (!compactHolds(opens)) return { ...range, days };
  const shortBy = Math.max(0, 7 * compactConsultation.weeks - days);
  return { ...range, days, norm: compactConsultation, shortBy };
}

/**
 * Checks a consultation by itself: that it closes after it opens, and that it is open for as long as the
 * norm of the day on which it opens asks for. Where that day is not known, nothing is said about it.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param consultation - a consultation, as {@link consultationSchema} reads it
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Agreements
 * @example
 * ```ts
 * import { checkConsultation, deadline, localDate } from "concordat";
 *
 * const [found] = checkConsultation({
 *   id: "example-consultation",
 *   about: "A draft plan",
 *   opens: localDate("2018-09-05"),
 *   closes: deadline("2018-10-03"),
 * });
 * found?.rule; // => "consultation.short-window"
 * found?.severity; // => "info"
 * ```
 */
export function checkConsultation(consultation: Consultation): readonly ConsultationFinding[] {
  refuseWrongSubject("consultation", consultation);
  return [...checkResponse(consultation), ...checkWindow(consultation)];
}

/** A response takes in all that was answered, so it comes after the last day for answers. */
function checkResponse({ closes, response }: Consultation): readonly ConsultationFinding[] {
  const publishedOn = response?.publishedOn;
  if (closes === undefined || publishedOn === undefined) return [];
  if (partialDateRange(publishedOn).end >= deadlineDate(closes)) return [];
  const path = ["response", "publishedOn"];
  const values = { publishedOn, closes };
  return [finding(consultationRules, "consultation.response-before-close", path, values)];
}

function checkWindow(consultation: Consultation): readonly ConsultationFinding[] {
  const { opens, closes, reasonForShortWindow } = consultation;
  if (opens !== undefined && closes !== undefined && deadlineDate(closes) < opens) {
    const values = { opens, closes };
    return [finding(consultationRules, "consultation.closes-before-opens", ["closes"], values)];
  }
  const window = consultationWindow(consultation);
  if (window?.norm === undefined || !window.shortBy) return [];
  const { start, end, days, norm, shortBy } = window;
  const reasonStated = reasonForShortWindow !== undefined;
  const values = { opens: start, closes: end, days, norm, shortBy, reasonStated };
  return [finding(consultationRules, "consultation.short-window", ["closes"], values)];
}
