import { checkSupersessions, finding, organisationRules, type Supersession } from "concordat";
import { expect, test } from "vitest";

const late = (planned: string, actual: string): string | undefined =>
  checkSupersessions([
    { id: "example", kind: "replacement", predecessors: ["a"], successors: ["b"], planned, actual },
  ] as unknown as Supersession[])[0]?.message;

test("messages name a day, a month and a year as people do", () => {
  expect(late("2012-04", "2013-04-01")).toContain(
    "Planned for April 2012, it happened on 1 April 2013",
  );
  expect(late("2012", "2013-05")).toContain("Planned for 2012, it happened in May 2013");
});

test("a message repeats a date that is not one as it is", () => {
  const values = { organisation: "example", date: "no date" };
  const { message } = finding(organisationRules, "organisation.no-name-at-date", [], values);
  expect(message).toContain("exists on no date,");
});
