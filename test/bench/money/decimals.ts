import Big from "big.js";
import { BigNumber } from "bignumber.js";
import currency from "currency.js";
import { Decimal } from "decimal.js";
import * as Effect from "effect/BigDecimal";
import { britishPounds, checkPounds, type MoneyLibrary } from "./MoneyLibrary.ts";

/** The libraries of decimal numbers have no allocation; currency.js divides into equal parts only. */

/** Half-even, in the numbering of each library. */
const halfEven = { big: 2, bigNumber: 6, decimal: 6 } as const;

interface Wire {
  readonly amount: string;
  readonly currency: string;
}

const wireOf = (amounts: readonly unknown[]): readonly Wire[] =>
  JSON.parse(JSON.stringify(amounts.map((amount) => ({ amount, currency: "GBP" }))));

/** Reads the amount on the wire. */
const amountOn = ({ amount, currency }: Wire): string => {
  checkPounds(currency);
  return amount;
};

export const bigJs: MoneyLibrary<Big, Big> = {
  name: "big.js",
  create: (text) => new Big(text),
  pence: (amount) => BigInt(amount.times(100).toFixed(0)),
  add: (left, right) => left.plus(right),
  sum: (amounts) => amounts.reduce((sum, amount) => sum.plus(amount), new Big(0)),
  compare: (left, right) => left.cmp(right),
  format: (amount) => britishPounds.format(amount.toFixed(2) as never),
  roundTrip: (amounts) => wireOf(amounts).map((wire) => new Big(amountOn(wire))),
  rate: (text) => new Big(text),
  timesRate: (amount, rate) => amount.times(rate).round(2, halfEven.big),
};

export const bigNumberJs: MoneyLibrary<BigNumber, BigNumber> = {
  name: "bignumber.js",
  create: (text) => new BigNumber(text),
  pence: (amount) => BigInt(amount.times(100).toFixed(0)),
  add: (left, right) => left.plus(right),
  sum: (amounts) => amounts.reduce((sum, amount) => sum.plus(amount), new BigNumber(0)),
  compare: (left, right) => left.comparedTo(right) ?? Number.NaN,
  format: (amount) => britishPounds.format(amount.toFixed(2) as never),
  roundTrip: (amounts) => wireOf(amounts).map((wire) => new BigNumber(amountOn(wire))),
  rate: (text) => new BigNumber(text),
  timesRate: (amount, rate) => amount.times(rate).dp(2, halfEven.bigNumber),
};

export const decimalJs: MoneyLibrary<Decimal, Decimal> = {
  name: "decimal.js",
  create: (text) => new Decimal(text),
  pence: (amount) => BigInt(amount.times(100).toFixed(0)),
  add: (left, right) => left.plus(right),
  sum: (amounts) => amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0)),
  compare: (left, right) => left.comparedTo(right),
  format: (amount) => britishPounds.format(amount.toFixed(2) as never),
  roundTrip: (amounts) => wireOf(amounts).map((wire) => new Decimal(amountOn(wire))),
  rate: (text) => new Decimal(text),
  timesRate: (amount, rate) => amount.times(rate).toDP(2, halfEven.decimal),
};

export const effect: MoneyLibrary<Effect.BigDecimal, Effect.BigDecimal> = {
  name: "effect",
  create: (text) => Effect.fromStringUnsafe(text),
  pence: (amount) => Effect.scale(amount, 2).value,
  add: (left, right) => Effect.sum(left, right),
  sum: (amounts) => amounts.reduce((sum, amount) => Effect.sum(sum, amount), Effect.fromBigInt(0n)),
  compare: (left, right) => Effect.Order(left, right),
  format: (amount) => britishPounds.format(Effect.format(amount) as never),
  roundTrip: (amounts) =>
    wireOf(amounts.map((amount) => Effect.format(amount))).map((wire) =>
      Effect.fromStringUnsafe(amountOn(wire)),
    ),
  rate: (text) => Effect.fromStringUnsafe(text),
  timesRate: (amount, rate) =>
    Effect.round(Effect.multiply(amount, rate), { scale: 2, mode: "half-even" }),
};

/** It rounds half up only, so that it cannot take part in half-even. */
export const currencyJs: MoneyLibrary<currency, number> = {
  name: "currency.js",
  create: (text) => currency(text, { symbol: "£" }),
  pence: (amount) => BigInt(amount.intValue),
  add: (left, right) => left.add(right),
  sum: (amounts) => amounts.reduce((sum, amount) => sum.add(amount), currency(0, { symbol: "£" })),
  compare: (left, right) => left.intValue - right.intValue,
  format: (amount) => amount.format(),
  roundTrip: (amounts) => wireOf(amounts).map((wire) => currency(amountOn(wire), { symbol: "£" })),
};
