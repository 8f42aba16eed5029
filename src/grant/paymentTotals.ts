import { Money } from "../money/Money.ts";
import type { PaymentDay, PaymentRunRow, PaymentTotal } from "./PaymentRunRow.ts";

function addTo(sums: Map<string, PaymentTotal>, key: string, row: PaymentRunRow): void {
  const { amount, holds, overdue } = row;
  const { currency } = amount;
  const nothing = Money.zero(currency);
  const sum = sums.get(key) ?? {
    currency,
    toPay: nothing,
    held: nothing,
    overdue: nothing,
    payments: 0,
  };
  const isHeld = holds.length > 0;
  sums.set(key, {
    currency,
    toPay: isHeld ? sum.toPay : sum.toPay.plus(amount),
    held: isHeld ? sum.held.plus(amount) : sum.held,
    overdue: overdue ? sum.overdue.plus(amount) : sum.overdue,
    payments: sum.payments + 1,
  });
}

/** The sums by currency, in the order of the alphabet. */
export function totalsOf(rows: readonly PaymentRunRow[]): readonly PaymentTotal[] {
  const sums = new Map<string, PaymentTotal>();
  for (const row of rows) addTo(sums, row.amount.currency, row);
  return [...sums.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** The sums by day. The rows are in order, so that those of one day follow one another. */
export function daysOf(rows: readonly PaymentRunRow[]): readonly PaymentDay[] {
  const days: PaymentDay[] = [];
  for (let start = 0; start < rows.length; ) {
    const { payOn } = rows[start] as PaymentRunRow;
    let end = start;
    while (rows[end]?.payOn === payOn) end++;
    for (const total of totalsOf(rows.slice(start, end))) days.push({ payOn, ...total });
    start = end;
  }
  return days;
}
