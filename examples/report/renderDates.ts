import { formatDate } from "concordat";
import type { DateFact } from "./dateFacts.ts";
import { grouped } from "./words.ts";

export function renderDates(facts: readonly DateFact[]): readonly string[] {
  return facts.map(
    ({ on, text, daysLeft }) =>
      `  ${formatDate(on, "short").padEnd(13)}${text.padEnd(76)}${`${grouped(daysLeft)} ${daysLeft === 1 ? "day" : "days"}`.padStart(10)}`,
  );
}
