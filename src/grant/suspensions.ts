import { addDays } from "../time/arithmetic.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import type { Validity } from "../time/Validity.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";

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
 * import { localDate, suspensionsOf } from "concordat";
 *
 * const suspensions = suspensionsOf({
 *   history: [
 *     { from: "active", to: "suspended", on: localDate("2012-10-01") },
 *     { from: "suspended", to: "active", on: localDate("2012-12-01") },
 *   ],
 * });
 * suspensions; // => [{ from: "2012-10-01", to: "2012-11-30" }]
 * ```
 */
export function suspensionsOf({
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
