import type { Rate } from "../rate/Rate.ts";

/** Whether a rate is a share of a whole: between 0 and 1, both included. */
export function isShare(rate: Rate): boolean {
  return !rate.isNegative() && rate.compare(1) <= 0;
}

/** How a schema refuses what is no share. */
export const notAShare: { readonly error: string; readonly params: { readonly rule: string } } = {
  error: 'A share lies between 0 and 1: write 38% as "19/50" or "0.38".',
  params: { rule: "rate.not-a-share" },
};
