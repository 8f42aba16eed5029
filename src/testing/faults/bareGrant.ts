import type { YearAmount } from "../../funding/YearAmount.ts";
import type { GrantInstalment } from "../../grant/parts/GrantPayments.ts";
import type { Wire } from "../../schema/Wire.ts";
import { omitted, pounds } from "./faultJson.ts";

/** The JSON of an award. */
export function award(financialYear: string, amount = "100.00"): Wire<YearAmount> {
  return { financialYear, amount: pounds(amount) };
}

/** The same grant as £100.00 for 2012/13, of which nothing is paid, claimed or changed. */
export const bareGrant: readonly [subject: "StrategicPartnerGrant", base: object] = [
  "StrategicPartnerGrant",
  {
    ...omitted(
      `history appliedFor appliedOn total members payment instalments budget match outputs assets
      claims reports reviews actuals variations carryForwards repayments closesOn noticePeriod
      endNotice`,
    ),
    period: { start: "2012-04-01", end: "2013-03-31" },
    awards: [award("2012/13")],
    status: "active",
  },
];

/** An instalment that says no more than its status. */
export function undated(
  status: GrantInstalment["status"],
  amount = "100.00",
): Wire<GrantInstalment> {
  return { due: "2012-07-02", amount: pounds(amount), status };
}

/** An instalment that was paid on a day. */
export function paid(paidOn: string, amount = "100.00"): Wire<GrantInstalment> {
  return { ...undated("paid", amount), paidOn };
}

/** A claim for salaries. */
export function claim(claimed: string, more: object = {}): object {
  return {
    period: { start: "2012-04-01", end: "2012-06-30" },
    headings: [{ heading: "Salaries", claimed: pounds(claimed), ...more }],
  };
}
