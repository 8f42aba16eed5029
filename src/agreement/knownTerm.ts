import type { MemorandumOfUnderstanding } from "./MemorandumOfUnderstanding.ts";
import { type MemorandumTerm, termOf } from "./termOf.ts";

/** What follows from an assumed first day is itself no more than an assumption. */
export function certainty({ startBasis }: MemorandumTerm): "no" | "unknown" {
  return startBasis === "stated" ? "no" : "unknown";
}

/** The term, unless it was extended to a day that nobody says. */
export function knownTermOf(memorandum: MemorandumOfUnderstanding): MemorandumTerm | undefined {
  const { status, history = [], extendedTo } = memorandum;
  const wasExtended = status === "extended" || history.some(({ to }) => to === "extended");
  return wasExtended && extendedTo === undefined ? undefined : termOf(memorandum);
}
