import { finding } from "../finding/Finding.ts";
import { deadlineDate } from "../time/deadlineQueries.ts";
import type { Consultation } from "./Consultation.ts";
import { type ConsultationFinding, consultationRules } from "./consultationRules.ts";
import { consultationWindow } from "./consultationWindow.ts";

/**
 * Checks a consultation by itself: that it closes after it opens, and that it is open for as long as the
 * norm of the day on which it opens asks for. Where that day is not known, nothing is said about it.
 *
 * @param consultation - a consultation, as {@link consultationSchema} reads it
 * @returns the findings; none if nothing is amiss
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
  const { opens, closes, reasonForShortWindow } = consultation;
  if (opens !== undefined && deadlineDate(closes) < opens) {
    return [
      finding(consultationRules, "consultation.closes-before-opens", ["closes"], { opens, closes }),
    ];
  }
  const window = consultationWindow(consultation);
  if (window?.norm === undefined || !window.shortBy) return [];
  const { start, end, days, norm, shortBy } = window;
  const reasonStated = reasonForShortWindow !== undefined;
  const values = { opens: start, closes: end, days, norm, shortBy, reasonStated };
  return [finding(consultationRules, "consultation.short-window", ["closes"], values)];
}
