import { Money, Rate } from "concordat/money";
import type { MoneyLibrary } from "./MoneyLibrary.ts";

export const ours: MoneyLibrary<Money<"GBP">, Rate> = {
  name: "concordat",
  create: (text) => Money.of(text, "GBP"),
  pence: (amount) => amount.toMinor(),
  add: (left, right) => left.plus(right),
  sum: (amounts) => Money.sum(amounts, "GBP"),
  compare: (left, right) => left.compare(right),
  format: (amount) => amount.format(),
  roundTrip: (amounts) =>
    JSON.parse(JSON.stringify(amounts)).map((json: { amount: string; currency: string }) =>
      Money.fromJSON(json),
    ),
  rate: (text) => Rate.of(text),
  timesRate: (amount, rate) => amount.times(rate, "half-even"),
  allocate: (amount, weights) => amount.allocate(weights),
};
