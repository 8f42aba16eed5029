import { dateRange, reviewDates } from "concordat";
import { expect, test } from "vitest";
import { date } from "../support/values.ts";

const fiveYears = dateRange(date("2017-02-01"), date("2022-01-31"));

test("an agreement of five years is reviewed at the end of each", () => {
  const reviews = reviewDates(fiveYears, { every: { years: 1 } });
  expect(reviews.map(({ due }) => due)).toEqual([
    "2018-01-31",
    "2019-01-31",
    "2020-01-31",
    "2021-01-31",
    "2022-01-31",
  ]);
  expect(reviews[1]).toMatchObject({
    number: 2,
    covers: { start: "2018-02-01", end: "2019-01-31" },
  });
});

test("what is left at the end has a review of its own", () => {
  const reviews = reviewDates(fiveYears, { every: "P2Y" });
  expect(reviews.map(({ due }) => due)).toEqual(["2019-01-31", "2021-01-31", "2022-01-31"]);
});

test("a review moves to a working day only where asked", () => {
  // 31 January 2021 was a Sunday.
  const due = (adjust?: "following" | "preceding") =>
    reviewDates(fiveYears, { every: "P1Y", ...(adjust && { adjust }) })[3]?.due;
  expect([due(), due("following"), due("preceding")]).toEqual([
    "2021-01-31",
    "2021-02-01",
    "2021-01-29",
  ]);
});

test("never is no length of time", () => {
  expect(() => reviewDates(fiveYears, { every: {} })).toThrow(
    expect.objectContaining({ code: "term.not-positive" }),
  );
});
