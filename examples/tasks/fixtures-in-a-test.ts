/** Fixtures and generators in the tests of a program of one's own. */
import {
  grantPosition,
  type LocalDate,
  localDate,
  Money,
  type StrategicPartnerGrant,
} from "concordat";
import { grantArbitrary, localDateArbitrary } from "concordat/arbitraries";
import { buildGrant } from "concordat/fixtures";
import * as fc from "fast-check";
import { expect, test } from "vitest";

/** The program: the money to ask back if a grant ended on a day. */
function toAskBack(grant: StrategicPartnerGrant, on: LocalDate): Money {
  return grantPosition(grant, on).prepayment ?? Money.zero("GBP");
}

test("half a year that was not earned is asked back", () => {
  const grant = buildGrant({
    instalments: [
      {
        due: localDate("2012-04-02"),
        amount: Money.of("10000", "GBP"),
        status: "paid",
        paidOn: localDate("2012-04-02"),
      },
    ],
  });
  expect(toAskBack(grant, localDate("2013-03-31")).toString()).toBe("GBP 0.00");
  expect(toAskBack(grant, localDate("2012-04-01")).toString()).toBe("GBP 0.00");
});

test("never less than nothing is asked back", () => {
  fc.assert(
    fc.property(grantArbitrary(), localDateArbitrary(), (grant, on) => {
      expect(toAskBack(grant, on).isNegative()).toBe(false);
    }),
  );
});
