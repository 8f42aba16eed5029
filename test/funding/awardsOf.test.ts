import {
  awardsOf,
  financialYear,
  grantSchema,
  parseDateRange,
  parseFigure,
  readJson,
  type StrategicPartnerGrant,
  spendProfile,
  validate,
  writeJson,
} from "concordat";
import { buildGrant } from "concordat/fixtures";
import { expect, test } from "vitest";
import { failure } from "../support/failure.ts";
import { gbp } from "../support/values.ts";

const twoYears = parseDateRange("2012-04-01/P2Y");
const profile = spendProfile(gbp("20000.00"), twoYears, { by: "months" });

test("the awards of a profile are what a grant holds: written, and read back", () => {
  const awards = awardsOf(profile);
  const grant: StrategicPartnerGrant = { ...buildGrant({ period: twoYears }), awards };
  expect(validate(grantSchema, grant)).toEqual([]);
  const written = writeJson(grantSchema, grant);
  expect(written.ok && readJson(grantSchema, written.text)).toEqual({ ok: true, value: grant });
});

test("the rows of a profile itself are not awards, and cannot be written", () => {
  const grant = { ...buildGrant({ period: twoYears }), awards: profile.rows };
  const written = writeJson(grantSchema, grant);
  expect(!written.ok && written.problems.map(({ rule, path }) => [rule, ...path])).toEqual([
    ...[0, 1].flatMap((row) =>
      ["period", "label", "days", "share", "qualifier"].map((key) => [
        "schema.unknown-key",
        "awards",
        row,
        key,
      ]),
    ),
  ]);
});

test("a year for which nothing was agreed is kept, with an amount of zero", () => {
  const agreed = [{ financialYear: financialYear("2013/14"), amount: gbp("20000.00") }];
  expect(awardsOf(spendProfile(gbp("20000.00"), twoYears, { by: "days", agreed }))).toEqual([
    { financialYear: "2012/13", amount: gbp("0.00") },
    ...agreed,
  ]);
});

test("awards of pounds are pounds to the compiler", () => {
  const [first] = awardsOf(profile);
  expect(first?.amount.plus(gbp("1.00"))).toEqual(gbp("10001.00"));
});

test("a profile of months, or of a bound, has no awards", () => {
  const months = spendProfile(gbp("20000.00"), twoYears, { by: "days", into: "month" });
  expect(failure(() => awardsOf(months))).toEqual({ code: "profile.not-years", values: {} });
  const over = spendProfile(parseFigure("over £1.1m", { as: "money" }), twoYears, { by: "days" });
  expect(failure(() => awardsOf(over)).code).toBe("funding.not-exact");
});
