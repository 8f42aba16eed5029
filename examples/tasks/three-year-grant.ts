/**
 * A grant over three years, with quarterly instalments on working days: made in code, written, read back.
 */
import assert from "node:assert/strict";
import {
  awardsOf,
  grantSchema,
  instalmentPlan,
  instalmentsOf,
  Money,
  parseDateRange,
  readJson,
  type StrategicPartnerGrant,
  spendProfile,
  writeJson,
} from "concordat";

const total = Money.of("300000", "GBP");
const period = parseDateRange("2017-04-01/P3Y");
const plan = instalmentPlan(total, period, {
  every: "P3M",
  timing: "in-advance",
  adjust: "following-in-year",
});
const grant: StrategicPartnerGrant = {
  id: "three-years",
  title: "Community support 2017 to 2020",
  funder: "example-department",
  lead: "example-charity",
  period,
  awards: awardsOf(spendProfile(total, period, { by: "days" })),
  instalments: instalmentsOf(plan),
  status: "offered",
};

const written = writeJson(grantSchema, grant);
assert(written.ok);
const back = readJson(grantSchema, written.text);
assert(back.ok);
assert.deepEqual(back.value, grant);

console.log(back.value.awards?.map(({ financialYear, amount }) => `${financialYear} ${amount}`));
console.log(back.value.instalments?.map(({ due, amount }) => `${due} ${amount}`));
