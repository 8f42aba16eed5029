import * as money from "concordat/money";
import type { MoneyLibrary } from "./MoneyLibrary.ts";

type OurMoney = MoneyLibrary<money.Money<"GBP">, money.Rate>;

/** This library, of one build of it. */
export function oursOf(
  { Money, Rate }: Pick<typeof money, "Money" | "Rate">,
  name: string,
): OurMoney {
  return {
    name,
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
}

export const ours: OurMoney = oursOf(money, "concordat");
