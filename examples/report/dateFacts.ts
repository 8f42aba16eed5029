import {
  type Consultation,
  type Deadline,
  daysBetween,
  deadlineDate,
  formatDeadline,
  formatTerm,
  type GrantScheme,
  type LocalDate,
  type MemorandumOfUnderstanding,
  memorandumNotice,
  type Portfolio,
} from "concordat";

/** A day to keep in mind, of section 5. */
export interface DateFact {
  readonly on: LocalDate;
  readonly text: string;
  /** How many days after the report's day it is. */
  readonly daysLeft: number;
}

/** The things that close, and the last days for notice, from the report's day on: the earliest first. */
export function dateFacts(portfolio: Portfolio, asOf: LocalDate): readonly DateFact[] {
  const { grantSchemes = [], consultations = [], memoranda = [] } = portfolio;
  return [
    ...grantSchemes.map(ofScheme),
    ...consultations.flatMap(ofConsultation),
    ...memoranda.flatMap(ofNotice),
  ]
    .map((fact) => ({ ...fact, daysLeft: daysBetween(asOf, fact.on) }))
    .filter(({ daysLeft }) => daysLeft >= 0)
    .sort((a, b) => a.daysLeft - b.daysLeft);
}

function ofScheme({ title, closes, yearInferred }: GrantScheme) {
  const doubts = [
    ...(hasTime(closes) ? [] : ["no time given"]),
    ...(yearInferred ? ["year inferred"] : []),
  ];
  const aside = doubts.length === 0 ? "" : ` (${doubts.join("; ")})`;
  return { on: deadlineDate(closes), text: `${timeOf(closes)}${title} closes${aside}` };
}

function ofConsultation({ about, closes }: Consultation) {
  if (closes === undefined) return [];
  return [{ on: deadlineDate(closes), text: `${timeOf(closes)}consultation closes: ${about}` }];
}

function ofNotice(memorandum: MemorandumOfUnderstanding) {
  const notice = memorandumNotice(memorandum);
  if (notice === undefined) return [];
  const basis = notice.basis === "norm" ? "norm, not its clause" : "its own clause";
  const end = formatDeadline(notice.end, "short");
  const length = formatTerm(notice.notice, "long");
  return [{ on: notice.latest, text: `last day for ${length}' notice before ${end} (${basis})` }];
}

const hasTime = (deadline: Deadline): boolean => deadline.includes("T");

/** "17:00 BST, " of a deadline with a time. */
function timeOf(deadline: Deadline): string {
  if (!hasTime(deadline)) return "";
  const [, time = ""] = formatDeadline(deadline, "short").split(", ");
  return `${time}, `;
}
