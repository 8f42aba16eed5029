import {
  dateRange,
  instalments,
  isUnknownOptionError,
  spendProfile,
  uplift,
  virementLimit,
} from "concordat";
import { expect, test } from "vitest";
import { date, gbp } from "../support/values.ts";

const year = dateRange(date("2017-04-01"), date("2018-03-31"));
// As a name that comes from a file or a form: the compiler knows nothing of it.
const unknown = "P1W" as never;
const monthly = { every: "P1M", timing: "in-arrears", adjust: "none" } as const;

test.each<[string, () => unknown]>([
  ["by", () => spendProfile(gbp("1"), year, { by: unknown })],
  ["into", () => spendProfile(gbp("1"), year, { by: "days", into: unknown })],
  ["by", () => instalments(gbp("1"), year, { ...monthly, by: unknown })],
  ["round", () => uplift(gbp("1"), [], { round: unknown, rounding: "half-up" })],
  [
    "of",
    () => virementLimit([{ heading: "staff", amount: gbp("1") }], { share: "0.1", of: unknown }),
  ],
])("an unknown name for %s is refused with the names that there are", (option, calculate) => {
  let refused: unknown;
  try {
    calculate();
  } catch (error) {
    refused = error;
  }
  if (!isUnknownOptionError(refused)) throw new Error("nothing was refused");
  expect(refused.option).toBe(option);
  expect(refused.allowed.length).toBeGreaterThan(1);
  for (const name of refused.allowed) expect(refused.message).toContain(`"${name}"`);
});
