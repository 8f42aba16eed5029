import {
  addDays,
  advance,
  checkHistory,
  type GrantStatus,
  grantLifecycle,
  grantSchema,
  type LocalDate,
  localDate,
  nextStatuses,
  partnershipLifecycle,
  read,
  type StatusChange,
  type StrategicPartnerGrant,
  statusChangeSchema,
  statusOn,
} from "concordat";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { aGrant, aPartnership } from "./anEntity.ts";

function change<Status extends string>(from: Status, to: Status, on: string): StatusChange<Status> {
  return { from, to, on: localDate(on) };
}

const places = (
  history: readonly StatusChange<GrantStatus>[],
  status: GrantStatus,
): readonly string[] =>
  checkHistory(grantLifecycle, { ...aGrant(status), history }).map(
    ({ rule, path }) => `${rule} at ${path.join(".")}`,
  );

test("an entity without a history has nothing amiss in it", () => {
  expect(checkHistory(partnershipLifecycle, aPartnership("dissolved"))).toEqual([]);
  expect(places([], "closed")).toEqual([]);
});

test("a history that begins in the middle is in order", () => {
  expect(
    places(
      [change("active", "suspended", "2012-10-01"), change("suspended", "active", "2012-12-03")],
      "active",
    ),
  ).toEqual([]);
});

test("two changes on one day are in order", () => {
  expect(
    places(
      [change("offered", "accepted", "2012-03-01"), change("accepted", "active", "2012-03-01")],
      "active",
    ),
  ).toEqual([]);
});

test("an illegal change is found where it lies", () => {
  expect(places([change("closed", "active", "2012-10-01")], "active")).toEqual([
    "lifecycle.illegal-transition at history.0",
  ]);
});

test("a change dated before the one it follows is found", () => {
  expect(
    places(
      [change("accepted", "active", "2012-04-01"), change("active", "suspended", "2012-03-31")],
      "suspended",
    ),
  ).toEqual(["lifecycle.out-of-order at history.1.on"]);
});

test("a change that leaves another status than the last one took is found", () => {
  expect(
    places(
      [change("accepted", "active", "2012-04-01"), change("suspended", "active", "2012-12-01")],
      "active",
    ),
  ).toEqual(["lifecycle.history-gap at history.1.from"]);
});

test("a status that is not what the last change took is found", () => {
  expect(places([change("accepted", "active", "2012-04-01")], "completed")).toEqual([
    "lifecycle.status-differs at status",
  ]);
});

test("a status that the lifecycle does not have is found wherever it stands, and not repeated", () => {
  const forged = { from: "Name of a Person", to: "active", on: localDate("2012-04-01") };
  const findings = checkHistory(grantLifecycle, {
    status: "Name of a Person",
    history: [forged, forged],
  } as unknown as StrategicPartnerGrant);
  expect(findings.map(({ rule, path }) => [rule, path.join(".")])).toEqual([
    ["lifecycle.unknown-status", "history.0"],
    ["lifecycle.unknown-status", "history.1"],
    ["lifecycle.unknown-status", "status"],
  ]);
  expect(JSON.stringify(findings)).not.toContain("Person");
});

test("the status on a day is that of the last change on or before it", () => {
  const history = [
    change("accepted", "active", "2012-04-01"),
    change("active", "suspended", "2012-10-01"),
    change("suspended", "active", "2012-10-01"),
    change("active", "completed", "2013-03-31"),
  ];
  const on = (date: string): GrantStatus | undefined => statusOn(history, localDate(date));
  expect(on("2012-03-31")).toBe("accepted");
  expect(on("2012-04-01")).toBe("active");
  expect(on("2012-09-30")).toBe("active");
  expect(on("2012-10-01")).toBe("active");
  expect(on("2013-03-30")).toBe("active");
  expect(on("2013-03-31")).toBe("completed");
  expect(on("9999-12-31")).toBe("completed");
});

test("without a history the status on a day is not known", () => {
  expect(statusOn(undefined, localDate("2012-04-01"))).toBeUndefined();
  expect(statusOn([], localDate("2012-04-01"))).toBeUndefined();
});

test("a history that is out of order tells the status by its dates", () => {
  const history = [
    change("active", "completed", "2013-03-31"),
    change("accepted", "active", "2012-04-01"),
  ];
  expect(statusOn(history, localDate("2012-06-01"))).toBe("active");
  expect(statusOn(history, localDate("2012-03-31"))).toBe("accepted");
});

const walk = fc.array(fc.record({ choice: fc.nat(), days: fc.nat({ max: 400 }) }), {
  maxLength: 12,
});

test("what advance writes is a legal history, and tells the status on each of its days", () => {
  fc.assert(
    fc.property(walk, (steps) => {
      let grant: StrategicPartnerGrant = aGrant<GrantStatus>("applied");
      let on: LocalDate = localDate("2011-04-01");
      for (const { choice, days } of steps) {
        const legal = nextStatuses(grantLifecycle, grant.status);
        const to = legal[choice % Math.max(legal.length, 1)];
        if (to === undefined) break;
        on = addDays(on, days);
        const result = advance(grantLifecycle, grant, to, { on });
        if (!result.ok) throw new Error("a legal move was refused");
        grant = result.value;
        expect(statusOn(grant.history, on)).toBe(to);
      }
      expect(checkHistory(grantLifecycle, grant)).toEqual([]);
      const json: unknown = JSON.parse(JSON.stringify(z.encode(grantSchema, grant)));
      expect(z.encode(grantSchema, grantSchema.parse(json))).toEqual(json);
    }),
  );
});

const schema = statusChangeSchema(["due", "received"]);

test("the schema reads a change and writes it back", () => {
  const json = { from: "due", to: "received", on: "2012-10-15", by: "officer", reason: "in time" };
  expect(z.encode(schema, schema.parse(json))).toEqual(json);
});

test.each([
  ["another status", { from: "due", to: "lost", on: "2012-10-15" }, "schema.not-allowed"],
  [
    "a day that does not exist",
    { from: "due", to: "received", on: "2012-02-30" },
    "date.not-in-calendar",
  ],
  ["no day", { from: "due", to: "received" }, "schema.missing"],
  [
    "an unknown key",
    { from: "due", to: "received", on: "2012-10-15", at: "noon" },
    "schema.unknown-key",
  ],
  [
    "two lines of reason",
    { from: "due", to: "received", on: "2012-10-15", reason: "a\nb" },
    "schema.pattern",
  ],
])("the schema refuses %s", (_, json, rule) => {
  const result = read(schema, json);
  expect(!result.ok && result.problems.map((problem) => problem.rule)).toEqual([rule]);
});

test("an entity is read with its history, and refused with a status that it cannot have had", () => {
  const json = {
    id: "example-grant",
    title: "Strategic partner grant 2012/13",
    funder: "example-department",
    lead: "example-charity",
    period: { start: "2012-04-01", end: "2013-03-31" },
    awards: [{ financialYear: "2012/13", amount: { amount: "194444.44", currency: "GBP" } }],
    status: "active",
    history: [{ from: "accepted", to: "active", on: "2012-04-01" }],
  };
  expect(z.encode(grantSchema, grantSchema.parse(json))).toEqual(json);
  const wrong = { ...json, history: [{ from: "live", to: "active", on: "2012-04-01" }] };
  const result = read(grantSchema, wrong);
  expect(!result.ok && result.problems.map(({ path }) => path.join("."))).toEqual([
    "history.0.from",
  ]);
});
