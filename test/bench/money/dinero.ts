import type { Dinero } from "dinero.js";
import * as number from "dinero.js";
import * as bigint from "dinero.js/bigint";
import { GBP as bigintGBP } from "dinero.js/bigint/currencies";
import { GBP } from "dinero.js/currencies";
import { britishPounds, type MoneyLibrary } from "./MoneyLibrary.ts";

interface Scaled<N> {
  readonly amount: N;
  readonly scale: N;
}

/** dinero.js has no text parser: the digits are its amount, as its documentation shows. */
export const dineroNumber: MoneyLibrary<Dinero<number>, Scaled<number>> = {
  name: "dinero.js",
  create: (text) => number.dinero({ amount: Number(text.replace(".", "")), currency: GBP }),
  pence: (amount) => BigInt(number.toSnapshot(amount).amount),
  add: (left, right) => number.add(left, right),
  sum: (amounts) =>
    amounts.reduce(
      (sum, amount) => number.add(sum, amount),
      number.dinero({ amount: 0, currency: GBP }),
    ),
  compare: (left, right) => number.compare(left, right),
  format: (amount) => number.toDecimal(amount, ({ value }) => britishPounds.format(value as never)),
  roundTrip: (amounts) =>
    JSON.parse(JSON.stringify(amounts)).map((json: never) => number.dinero(json)),
  rate: (text) => ({ amount: Number(text.replace(".", "")), scale: decimalsOf(text) }),
  timesRate: (amount, rate) =>
    number.transformScale(number.multiply(amount, rate), 2, number.halfEven),
  allocate: (amount, weights) => number.allocate(amount, [...weights]),
};

export const dineroBigint: MoneyLibrary<Dinero<bigint>, Scaled<bigint>> = {
  name: "dinero.js bigint",
  create: (text) => bigint.dinero({ amount: BigInt(text.replace(".", "")), currency: bigintGBP }),
  pence: (amount) => bigint.toSnapshot(amount).amount,
  add: (left, right) => bigint.add(left, right),
  sum: (amounts) =>
    amounts.reduce(
      (sum, amount) => bigint.add(sum, amount),
      bigint.dinero({ amount: 0n, currency: bigintGBP }),
    ),
  compare: (left, right) => bigint.compare(left, right),
  format: (amount) => bigint.toDecimal(amount, ({ value }) => britishPounds.format(value as never)),
  /**
   * Its own JSON form makes `JSON.stringify` throw, because it holds bigints. It is written whole, as the
   * form with numbers writes itself, with each bigint as text: an amount without its scale, or a
   * currency without its exponent, is another amount.
   */
  roundTrip: (amounts) =>
    JSON.parse(
      JSON.stringify(
        amounts.map((money) => {
          const { amount, currency, scale } = bigint.toSnapshot(money);
          const { code, base, exponent } = currency;
          return {
            amount: String(amount),
            currency: { code, base: String(base), exponent: String(exponent) },
            scale: String(scale),
          };
        }),
      ),
    ).map(({ amount, currency, scale }: BigintJson) =>
      bigint.dinero({
        amount: BigInt(amount),
        currency: {
          code: currency.code,
          base: BigInt(currency.base),
          exponent: BigInt(currency.exponent),
        },
        scale: BigInt(scale),
      }),
    ),
  rate: (text) => ({ amount: BigInt(text.replace(".", "")), scale: BigInt(decimalsOf(text)) }),
  timesRate: (amount, rate) =>
    bigint.transformScale(bigint.multiply(amount, rate), 2n, bigint.halfEven),
  allocate: (amount, weights) => bigint.allocate(amount, weights.map(BigInt)),
};

interface BigintJson {
  readonly amount: string;
  readonly currency: { readonly code: string; readonly base: string; readonly exponent: string };
  readonly scale: string;
}

function decimalsOf(text: string): number {
  return text.length - text.indexOf(".") - 1;
}
