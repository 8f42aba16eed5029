import type { Rate } from "../rate/Rate.ts";
import { shareFailure } from "../rate/shareFailures.ts";
import { type Refusal, refusalOf } from "../schema/problem/refusal.ts";

/** Whether a rate is a share of a whole: between 0 and 1, both included. */
export function isShare(rate: Rate): boolean {
  return !rate.isNegative() && rate.compare(1) <= 0;
}

/** The refusal of a rate that is not a share, for a schema. */
export const notAShare: Refusal = /* @__PURE__ */ refusalOf(
  /* @__PURE__ */ shareFailure("rate.not-a-share", {}),
);
