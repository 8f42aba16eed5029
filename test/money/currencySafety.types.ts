/** Misuse that must not compile: this file is type-checked and never run. */
import { type CurrencyCode, isIn, Money } from "concordat";
import { ExactAmount } from "concordat/exact";

const pounds = Money.of("1", "GBP");
const euros = Money.of("1", "EUR");
const unknown: Money = pounds;

pounds.plus(Money.parse("5", { currency: "GBP" })) satisfies Money<"GBP">;
unknown.plus(euros) satisfies Money;
Money.sum([unknown], "GBP") satisfies Money;
Money.sum([], "GBP") satisfies Money;
if (isIn(unknown, "EUR")) euros.plus(unknown) satisfies Money<"EUR">;

Money.min([pounds, pounds]) satisfies Money<"GBP">;
pounds.allocateBy({ Bolton: 1, Bury: 2 }).Bolton satisfies Money<"GBP">;
ExactAmount.from(pounds).plus(pounds).toMoney("half-even") satisfies Money<"GBP">;

// @ts-expect-error: two currencies
Money.min([pounds, euros]) satisfies Money<"GBP">;
// @ts-expect-error: two currencies
pounds.plus(Money.sum([pounds, euros], "GBP"));
// @ts-expect-error: text does not say its currency to the compiler
Money.parse("£5") satisfies Money<"EUR">;
// @ts-expect-error: neither does it where one is expected
euros.plus(Money.parse("£5"));
// @ts-expect-error: the currency asked for is not the one expected
euros.plus(Money.parse("£5", { currency: "GBP" }));
// @ts-expect-error: two currencies
Money.sumBy([1], () => pounds, "EUR");
// @ts-expect-error: two currencies
pounds.clamp(pounds, euros);
// @ts-expect-error: a cap in another currency
pounds.allocateCapped([1], [euros]);
// @ts-expect-error: a name that has no weight
pounds.allocateBy({ Bolton: 1 }).Bury;
// @ts-expect-error: two currencies
ExactAmount.from(pounds).plus(euros);
// @ts-expect-error: an amount between the pennies is no money
pounds.plus(ExactAmount.from(pounds));
// @ts-expect-error: compact amounts are British English
pounds.format({ locale: "de-DE", compact: true });
// @ts-expect-error: a rounding mode is needed to cut digits
pounds.format({ compact: { digits: 1 } });
// @ts-expect-error: a number of pennies is no amount
pounds.plus(5);
// @ts-expect-error: two currencies
pounds.plus(euros);
// @ts-expect-error: two currencies
pounds.minus(euros);
// @ts-expect-error: two currencies
pounds.compare(euros);
// @ts-expect-error: two currencies
pounds.ratioTo(euros);
// @ts-expect-error: a currency that is not known to be pounds
pounds.plus(unknown);
// @ts-expect-error: pounds do not sum to euros
Money.sum([pounds], "EUR");
// @ts-expect-error: gold has no minor units
Money.zero("XAU");
// @ts-expect-error: not a currency
Money.zero("ABC");
// @ts-expect-error: a Money is made by its factories
new Money("GBP", 1);
// @ts-expect-error: amounts do not change
pounds.minor = 2;
// @ts-expect-error: operators do not work on money
pounds + pounds;
// @ts-expect-error: not a rounding mode
pounds.times("0.5", "bankers");
// @ts-expect-error: any currency is not one currency
pounds satisfies Money<"EUR">;

export const anyCode: CurrencyCode = pounds.currency;
