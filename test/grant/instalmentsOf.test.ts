import {
  grantSchema,
  type InstalmentOptions,
  instalmentPlan,
  instalmentsOf,
  parseDateRange,
  parseFigure,
  readJson,
  type StrategicPartnerGrant,
  validate,
  writeJson,
} from "concordat";
import { buildGrant } from "concordat/fixtures";
import { expect, test } from "vitest";
import { failure } from "../support/failure.ts";
import { gbp } from "../support/values.ts";

const year = parseDateRange("2012-04-01/P1Y");
const quarterly: InstalmentOptions = {
  every: "P3M",
  timing: "in-arrears",
  adjust: "following-in-year",
};
const plan = instalmentPlan(gbp("10000.00"), year, quarterly);

test("the instalments of a plan are what a grant holds: written, and read back", () => {
  const instalments = instalmentsOf(plan);
  expect(instalments[3]).toEqual({
    covers: parseDateRange("2013-01-01/P3M"),
    due: "2013-03-28",
    amount: gbp("2500.00"),
    kind: "final",
    status: "scheduled",
  });
  const grant: StrategicPartnerGrant = { ...buildGrant({ period: year }), instalments };
  expect(validate(grantSchema, grant)).toEqual([]);
  const written = writeJson(grantSchema, grant);
  expect(written.ok && readJson(grantSchema, written.text)).toEqual({ ok: true, value: grant });
});

test("a row of the plan itself is not an instalment, and cannot be written", () => {
  const instalments = plan.rows.map((row) => ({ ...row, status: "scheduled" as const }));
  const grant = { ...buildGrant({ period: year }), instalments };
  const problems = validate(grantSchema, grant);
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(["schema.unknown-key"]));
  expect(new Set(problems.map(({ path }) => path[1]))).toEqual(new Set([0, 1, 2, 3]));
});

test("a plan of a bound has no instalments", () => {
  const over = instalmentPlan(parseFigure("over £1.1m", { as: "money" }), year, quarterly);
  expect(failure(() => instalmentsOf(over))).toEqual({
    code: "funding.not-exact",
    values: { qualifier: "at-least" },
  });
});
