import { countByCategory, type Membership, membersAt } from "concordat";
import { expect, test } from "vitest";
import { date } from "../support/values.ts";

const members: readonly Membership[] = [
  {
    organisation: "north",
    category: "clinical-commissioning-group",
    validity: { from: date("2013-04-01"), to: date("2018-09-30") },
  },
  { organisation: "council", category: "local-authority" },
  {
    organisation: "city",
    category: "clinical-commissioning-group",
    validity: { from: date("2018-10-01") },
  },
];

test.each([
  ["2013-03-31", ["council"]],
  ["2013-04-01", ["north", "council"]],
  ["2018-09-30", ["north", "council"]],
  ["2018-10-01", ["council", "city"]],
])("on %s the members are %j: both ends of a membership count", (day, expected) => {
  expect(membersAt(members, date(day)).map(({ organisation }) => organisation)).toEqual(expected);
});

test("members are counted by category, and a category without any is not there", () => {
  expect(countByCategory(members)).toEqual(
    new Map([
      ["clinical-commissioning-group", 2],
      ["local-authority", 1],
    ]),
  );
  expect(countByCategory([])).toEqual(new Map());
});
