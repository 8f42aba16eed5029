/** What a grant has earned on a day, and what was paid ahead of it. */
import { financialYear, grantPosition, localDate, Money, parseDateRange } from "concordat";
import { buildGrant } from "concordat/fixtures";

const grant = buildGrant({
  period: parseDateRange("2017-04-01/2018-03-31"),
  status: "active",
  awards: [{ financialYear: financialYear("2017/18"), amount: Money.of("36500", "GBP") }],
  instalments: [
    {
      due: localDate("2017-04-03"),
      amount: Money.of("18250", "GBP"),
      status: "paid",
      paidOn: localDate("2017-04-03"),
    },
    { due: localDate("2017-10-02"), amount: Money.of("18250", "GBP"), status: "scheduled" },
  ],
});

const { earned, paid, accrual, prepayment } = grantPosition(grant, localDate("2017-06-30"));
console.log(`Earned ${earned.format()} of ${paid?.format()} paid`);
console.log(`Accrued ${accrual?.format()}, prepaid ${prepayment?.format()}`);
