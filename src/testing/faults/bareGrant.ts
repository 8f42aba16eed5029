import { omitted, pounds } from "./faultJson.ts";

/** The JSON of an award. */
export const award = (financialYear: string, amount = "100.00") => ({
  financialYear,
  amount: pounds(amount),
});

/** The same grant as £100.00 for 2012/13, of which nothing is paid, claimed or changed. */
export const bareGrant = [
  "StrategicPartnerGrant",
  {
    ...omitted(
      `history appliedFor appliedOn total members payment instalments budget match outputs assets claims reports reviews actuals
      variations carryForwards repayments closesOn noticePeriod endNotice`,
    ),
    period: { start: "2012-04-01", end: "2013-03-31" },
    awards: [award("2012/13")],
    status: "active",
  },
] as const;

/** An instalment that says no more than its status. */
export const undated = (status: string, amount = "100.00") => ({
  due: "2012-07-02",
  amount: pounds(amount),
  status,
});

/** An instalment that was paid on a day. */
export const paid = (paidOn: string, amount = "100.00") => ({ ...undated("paid", amount), paidOn });

/** A claim for salaries. */
export const claim = (claimed: string, more: object = {}) => ({
  period: { start: "2012-04-01", end: "2012-06-30" },
  headings: [{ heading: "Salaries", claimed: pounds(claimed), ...more }],
});
