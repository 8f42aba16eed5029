/** £3.5 million over 18 partners by their weights, to the penny. */
import { Money } from "concordat";

const weights = [12, 9, 9, 8, 7, 7, 6, 6, 5, 5, 5, 4, 4, 4, 3, 3, 2, 1];
const total = Money.parse("£3.5m");
const shares = total.allocate(weights);

console.log(shares.map((share) => share.format()));
console.log(Money.sum(shares, "GBP").equals(total));
