/** Published figures that are bounds, compared with an amount. */
import { isAtLeast, isAtMost, isMoreThan, Money, parseFigure } from "concordat";

const limit = Money.of("1200000", "GBP");
const over = parseFigure("over £1.1m", { as: "money" });
const almost = parseFigure("almost £11.8m", { as: "money" });

console.log("over £1.1m: more than £1.2m?", isMoreThan(over, limit));
console.log("over £1.1m: at least £1.1m?", isAtLeast(over, Money.of("1100000", "GBP")));
console.log("almost £11.8m: at most £1.2m?", isAtMost(almost, limit));
console.log("over £1.1m: at most almost £11.8m?", isAtMost(over, almost));
