import type { RuleValidity } from "../finding/Rule.ts";
import type { SourceRef } from "../finding/SourceRef.ts";
import type { Term } from "../time/term/Term.ts";

/*
 * The Compact between government and the voluntary sector in England set norms of good practice. It was
 * refreshed on 16 December 2009, and the Civil Society Covenant took its place on 17 July 2025. What a
 * body agreed to by its own clause comes first.
 */

/** The last day on which the norms held. */
export const compactLastDay = "2025-07-16";

/** The days on which the refreshed norms held, both included. */
export const compactValidity: RuleValidity = { from: "2009-12-16", to: compactLastDay };

/** How long a consultation should be open, wherever possible. */
export const compactConsultation: { readonly weeks: number } = { weeks: 12 };

/** How long before funding ends or changes notice should be given. */
export const compactNotice: Term = /* @__PURE__ */ Object.freeze({ months: 3 });

/** Where the norms come from. */
export const compactSource: SourceRef = {
  document:
    "The Compact between government and the voluntary and community sector in England, 2009 and 2010",
  evidence: "external",
  url: "http://election.compactvoice.org.uk/resources/compact-text-format",
};

/** Whether the norms held on a day. */
export function compactHolds(date: string): boolean {
  const { from = date, to = date } = compactValidity;
  return from <= date && date <= to;
}
