import { statusOn } from "../lifecycle/statuses.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import type { GrantInstalment } from "./GrantInstalment.ts";
import { isOver, lastDayByNotice } from "./grantEnd.ts";
import { isAwarded } from "./isAwarded.ts";
import type { PaymentHold } from "./PaymentRunRow.ts";
import type { StrategicPartnerGrant } from "./StrategicPartnerGrant.ts";
import { spanFinder } from "./spanFinder.ts";
import { suspensionsOf } from "./suspensions.ts";

/** Tells why an instalment of a grant is not paid on a day, as far as the others do not matter. */
export function paymentHolds(
  grant: StrategicPartnerGrant,
  asOf: LocalDate,
): (payOn: LocalDate, instalment: GrantInstalment) => readonly PaymentHold[] {
  const { history, payment, reports = [], awardedOn, signedOn, closesOn } = grant;
  const status = statusOn(history, asOf) ?? grant.status;
  const always: PaymentHold[] = [];
  const isMade = awardedOn === undefined || awardedOn <= asOf;
  if (!isMade || !isAwarded({ status }) || status === "offered") always.push("not-accepted");
  const over = isOver(status);
  if (over) always.push("ended");
  const lastDay = over ? undefined : lastDayByNotice(grant, asOf);
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
  return (payOn, { covers, due, amount }) => {
    const holds = [...always];
    if (amount.isNegative()) holds.push("below-zero");
    if (lastDay !== undefined && (covers?.end ?? due) > lastDay) holds.push("ended");
    if (signedOn !== undefined && signedOn > payOn) holds.push("not-signed");
    if (isSuspended(payOn)) holds.push("suspended");
    if (closesOn !== undefined && payOn > closesOn) holds.push("after-closing");
    return holds;
  };
}
