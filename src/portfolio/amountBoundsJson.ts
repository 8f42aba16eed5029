import { type Bound, type Interval, intervalOf } from "../figure/Interval.ts";
import { Money } from "../money/Money.ts";
import type { AmountBoundJson, AmountBoundsJson } from "./FundingAggregate.ts";

export function boundsToJson({ lower, upper }: Interval<Money>): AmountBoundsJson {
  return { ...(lower && { lower: endToJson(lower) }), ...(upper && { upper: endToJson(upper) }) };
}

export function boundsFromJson({ lower, upper }: AmountBoundsJson): Interval<Money> {
  return intervalOf(lower && endFromJson(lower), upper && endFromJson(upper));
}

const endToJson = ({ value, included }: Bound<Money>): AmountBoundJson => ({
  value: value.toJSON(),
  included,
});

const endFromJson = ({ value, included }: AmountBoundJson): Bound<Money> => ({
  value: Money.fromJSON(value),
  included,
});
