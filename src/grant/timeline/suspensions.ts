import { countWhile } from "../../schema/lists.ts";
import { addDays } from "../../time/date/arithmetic.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import { isValidOn, type Validity } from "../../time/range/Validity.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";

const firstDay = "0001-01-01";

/**
 * When a grant was suspended, from its history.
 *
 * @param grant - the grant
 * @returns each suspension, both days included: from the day on which it began to the day before it
 * was left; without `to` if it has not been left, without `from` if only its end is recorded
 * @category Grants
 * @example
 * ```ts
 * import { localDate, grantSuspensions } from "concordat";
 *
 * const suspensions = grantSuspensions({
 *   history: [
 *     { from: "active", to: "suspended", on: localDate("2012-10-01") },
 *     { from: "suspended", to: "active", on: localDate("2012-12-01") },
 *   ],
 * });
 * suspensions; // => [{ from: "2012-10-01", to: "2012-11-30" }]
 * ```
 */
export function grantSuspensions({
  history = [],
}: Pick<StrategicPartnerGrant, "history">): readonly Validity[] {
  const found: Validity[] = [];
  let open: LocalDate | undefined;
  for (const { from, to, on } of history) {
    if (from === "suspended" && to !== "suspended") {
      // A suspension that was left on the day on which it began lasted for none.
      if (on > (open ?? firstDay)) found.push({ ...(open && { from: open }), to: addDays(on, -1) });
      open = undefined;
    }
    if (to === "suspended") open ??= on;
  }
  if (open !== undefined) found.push({ from: open });
  return found;
}

/**
 * Finds, for a day, a span that holds it. The spans are put in order once, so that asking for many days
 * stays quick however many spans there are.
 */
export function spanFinder<S extends Validity>(
  spans: readonly S[],
): (day: LocalDate) => S | undefined {
  const ordered = [...spans].sort((a, b) => (begins(a) < begins(b) ? -1 : 1));
  // Beside each span, the one that lasts longest among it and those that begin before it.
  const longest: S[] = [];
  for (const span of ordered) {
    const before = longest.at(-1);
    longest.push(before !== undefined && lastsLonger(before, span) ? before : span);
  }
  return (day) => {
    const found = longest[countWhile(ordered, (span) => begins(span) <= day) - 1];
    return found !== undefined && isValidOn(found, day) ? found : undefined;
  };
}

const begins = ({ from }: Validity): string => from ?? "";

function lastsLonger(a: Validity, b: Validity): boolean {
  return a.to === undefined || (b.to !== undefined && a.to >= b.to);
}
