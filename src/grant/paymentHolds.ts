import { statusOn } from "../lifecycle/statusOn.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import { isOver } from "./accruedAward.ts";
import { isAwarded } from "./isAwarded.ts";
import type { PaymentHold } from "./PaymentRunRow.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";
import { spanFinder } from "./spanFinder.ts";
import { suspensionsOf } from "./suspensions.ts";

/** Tells why a grant is not paid on a day, as far as that does not depend on the instalment. */
export function paymentHolds(
  grant: StrategicPartnerGrant,
  asOf: LocalDate,
): (payOn: LocalDate) => readonly PaymentHold[] {
  const { history, payment, reports = [], signedOn, closesOn } = grant;
  const status = statusOn(history, asOf) ?? grant.status;
  const always: PaymentHold[] = [];
  if (!isAwarded({ status }) || status === "offered") always.push("not-accepted");
  if (isOver(status)) always.push("ended");
  if (
    reports.some(({ due, received = "" }) => due < asOf && (received === "" || received > asOf))
  ) {
    always.push("report-overdue");
  }
  if (payment?.basis === "in-advance-of-need" && payment.justification === undefined) {
    always.push("advance-unjustified");
  }
  const suspensions = history === undefined ? [] : suspensionsOf(grant);
  const suspensionOn = spanFinder(suspensions);
  const isSuspended = (day: LocalDate): boolean =>
    suspensions.length === 0 ? status === "suspended" : suspensionOn(day) !== undefined;
  return (payOn) => {
    const holds = [...always];
    if (signedOn !== undefined && signedOn > payOn) holds.push("not-signed");
    if (isSuspended(payOn)) holds.push("suspended");
    if (closesOn !== undefined && payOn > closesOn) holds.push("after-closing");
    return holds;
  };
}
