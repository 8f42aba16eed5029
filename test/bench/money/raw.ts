import { britishPounds, checkPounds, type MoneyLibrary } from "./MoneyLibrary.ts";

/**
 * What a program writes that uses no library: whole pence, without a currency or any check. Only JSON,
 * which comes from elsewhere, is checked for its currency.
 */

interface Fraction<N> {
  readonly numerator: N;
  readonly denominator: N;
}

export const rawNumber: MoneyLibrary<number, Fraction<number>> = {
  name: "raw number",
  create: (text) => Math.round(Number(text) * 100),
  pence: BigInt,
  add: (left, right) => left + right,
  sum: (amounts) => {
    let sum = 0;
    for (const amount of amounts) sum += amount;
    return sum;
  },
  compare: (left, right) => (left < right ? -1 : left > right ? 1 : 0),
  format: (amount) => britishPounds.format(amount / 100),
  roundTrip: (amounts) =>
    JSON.parse(JSON.stringify(amounts.map((amount) => ({ amount, currency: "GBP" })))).map(
      ({ amount, currency }: { amount: number; currency: string }) => {
        checkPounds(currency);
        return amount;
      },
    ),
  rate: (text) => ({
    numerator: Number(text.replace(".", "")),
    denominator: 10 ** (text.length - text.indexOf(".") - 1),
  }),
  timesRate: (amount, { numerator, denominator }) => {
    const product = amount * numerator;
    const rest = product % denominator;
    const down = (product - rest) / denominator;
    const twice = Math.abs(rest) * 2;
    const away = twice > denominator || (twice === denominator && down % 2 !== 0);
    return away ? down + (product < 0 ? -1 : 1) : down;
  },
  allocate: (amount, weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const parts = weights.map((weight) => Math.floor((amount * weight) / total));
    const order = weights.map((weight, index) => ({ index, rest: (amount * weight) % total }));
    order.sort((a, b) => b.rest - a.rest);
    let left = amount - parts.reduce((sum, part) => sum + part, 0);
    for (const { index } of order) {
      if (left-- > 0) parts[index] = (parts[index] ?? 0) + 1;
    }
    return parts;
  },
};

export const rawBigint: MoneyLibrary<bigint, Fraction<bigint>> = {
  name: "raw BigInt",
  create: (text) => BigInt(text.replace(".", "")),
  pence: (amount) => amount,
  add: (left, right) => left + right,
  sum: (amounts) => {
    let sum = 0n;
    for (const amount of amounts) sum += amount;
    return sum;
  },
  compare: (left, right) => (left < right ? -1 : left > right ? 1 : 0),
  format: (amount) => {
    const size = amount < 0n ? -amount : amount;
    const text = `${size / 100n}.${String(size % 100n).padStart(2, "0")}`;
    return britishPounds.format((amount < 0n ? `-${text}` : text) as never);
  },
  roundTrip: (amounts) =>
    JSON.parse(
      JSON.stringify(amounts.map((amount) => ({ amount: String(amount), currency: "GBP" }))),
    ).map(({ amount, currency }: { amount: string; currency: string }) => {
      checkPounds(currency);
      return BigInt(amount);
    }),
  rate: (text) => ({
    numerator: BigInt(text.replace(".", "")),
    denominator: 10n ** BigInt(text.length - text.indexOf(".") - 1),
  }),
  timesRate: (amount, { numerator, denominator }) => {
    const product = amount * numerator;
    const rest = product % denominator;
    const down = product / denominator;
    const twice = (rest < 0n ? -rest : rest) * 2n;
    const away = twice > denominator || (twice === denominator && down % 2n !== 0n);
    return away ? down + (product < 0n ? -1n : 1n) : down;
  },
  allocate: (amount, weights) => {
    const shares = weights.map(BigInt);
    const total = shares.reduce((sum, weight) => sum + weight, 0n);
    const parts = shares.map((weight) => (amount * weight) / total);
    const order = shares.map((weight, index) => ({ index, rest: (amount * weight) % total }));
    order.sort((a, b) => (a.rest < b.rest ? 1 : a.rest > b.rest ? -1 : 0));
    let left = amount - parts.reduce((sum, part) => sum + part, 0n);
    for (const { index } of order) {
      if (left-- > 0n) parts[index] = (parts[index] ?? 0n) + 1n;
    }
    return parts;
  },
};
