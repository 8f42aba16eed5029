import { formatDate } from "concordat";
import type { Commitment } from "./commitments.ts";
import { count, grouped, intervalText, spaced } from "./words.ts";

export function renderCommitment(commitment: Commitment): readonly string[] {
  const { name, funding, asStated, fund } = commitment;
  const head = `  ${name.padEnd(30)}${when(commitment)}`;
  const money = [
    funding ? intervalText(funding) : "not stated",
    ...(asStated === undefined ? [] : [`"${asStated}"`]),
    ...(fund === undefined ? [] : [`from ${fund}`]),
  ].join("  ");
  return [head, `    funding ${money}`.padEnd(76) + note(commitment)].map((line) => line.trimEnd());
}

function when(commitment: Commitment): string {
  const { start, end, day, days, startAssumed, firstYear, lastYear, status } = commitment;
  const standing = spaced(status).padEnd(12);
  if (start && end && days !== undefined) {
    const dates = `${formatDate(start, "short")} - ${formatDate(end, "short")}`;
    const position =
      day === undefined ? count(days, "day", "days") : `day ${grouped(day)} of ${grouped(days)}`;
    return `${standing}${dates}   ${position}${startAssumed ? " (start assumed)" : ""}`;
  }
  const { partners, organisations } = commitment;
  const years = firstYear && lastYear ? `${firstYear} - ${lastYear}` : "years not stated";
  const who = [
    ...(partners === undefined ? [] : [count(partners, "partner", "partners")]),
    ...(organisations === undefined ? [] : [count(organisations, "organisation", "organisations")]),
  ].join(", ");
  return `${standing}${years.padEnd(29)}${who}`;
}

function note({ kind, committedTo }: Commitment): string {
  if (committedTo !== undefined) return `nothing committed after ${committedTo}`;
  return kind === "programme" ? "" : "payments recorded: none";
}
