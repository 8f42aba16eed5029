import { type Bound, type Interval, intervalOf } from "../figure/Interval.ts";
import { Money } from "../money/Money.ts";
import type { Wire } from "../schema/Wire.ts";

export function boundsToJson({ lower, upper }: Interval<Money>): Wire<Interval<Money>> {
  return { ...(lower && { lower: endToJson(lower) }), ...(upper && { upper: endToJson(upper) }) };
}

export function boundsFromJson({ lower, upper }: Wire<Interval<Money>>): Interval<Money> {
  return intervalOf(lower && endFromJson(lower), upper && endFromJson(upper));
}

const endToJson = ({ value, included }: Bound<Money>): Wire<Bound<Money>> => ({
  value: value.toJSON(),
  included,
});

const endFromJson = ({ value, included }: Wire<Bound<Money>>): Bound<Money> => ({
  value: Money.fromJSON(value),
  included,
});
