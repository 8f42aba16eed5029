import { awardSchema, beneficiaryLocationSchema, read, readJson, writeJson } from "concordat";
import { describe, expect, test } from "vitest";
import { award } from "../support/build.ts";
import { minimalAward } from "../support/entities.ts";

const problems = (json: unknown) => {
  const result = read(awardSchema, json);
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
};

describe("a published award", () => {
  test("needs an id, a title, a funder and an amount, and nothing else", () => {
    expect(award()).toEqual(awardSchema.parse(minimalAward));
    expect(problems({})).toEqual([
      ["schema.missing", "id"],
      ["schema.missing", "title"],
      ["schema.missing", "funder"],
      ["schema.missing", "amount"],
    ]);
  });

  test("has no status, and refuses one that somebody made up", () => {
    expect(problems({ ...minimalAward, status: "active" })).toEqual([
      ["schema.unknown-key", "status"],
    ]);
  });

  test.each([
    ["applied for", { appliedFor: { amount: "1.00", currency: "EUR" } }],
    ["paid", { paid: { amount: "1.00", currency: "EUR" } }],
    [
      "by year",
      { years: [{ financialYear: "2012/13", amount: { amount: "1.00", currency: "EUR" } }] },
    ],
  ])("is in one currency, also what was %s", (_, parts) => {
    expect(problems({ ...minimalAward, ...parts })).toEqual([["award.currencies-differ", ""]]);
  });

  test("is written back as it was read, with a time of change or a day", () => {
    for (const modifiedOn of ["2017-12-01", "2017-12-01T00:00:00Z", "2022-05-03T18:09:56+01:00"]) {
      const value = award({ modifiedOn });
      const written = writeJson(awardSchema, value);
      expect(written.ok && readJson(awardSchema, written.text)).toEqual({ ok: true, value });
    }
    for (const modifiedOn of [
      "2017-12",
      "2017-02-30",
      "2017-12-01 00:00",
      "2017-12-01T24:00:01Z",
    ]) {
      expect(problems({ ...minimalAward, modifiedOn })).toEqual([["schema.pattern", "modifiedOn"]]);
    }
  });
});

describe("a recipient", () => {
  const recipients = (...list: readonly object[]) =>
    problems({ ...minimalAward, recipients: list });

  test("is an organisation by id, one by name only, or an individual", () => {
    expect(
      recipients(
        { kind: "organisation", organisation: "GB-CHC-1164883", charityNumber: "1164883" },
        { kind: "organisation", name: "Example Choir" },
        { kind: "individual" },
      ),
    ).toEqual([]);
  });

  test("that is an organisation has an id or a name", () => {
    expect(recipients({ kind: "organisation", charityNumber: "1164883" })).toEqual([
      ["award.recipient-unknown", "recipients.0"],
    ]);
  });

  test.each(["name", "organisation", "charityNumber", "companyNumber"])(
    "that is an individual has no %s, and the problem does not repeat it",
    (field) => {
      const json = {
        ...minimalAward,
        recipients: [{ kind: "individual", [field]: "Jane-Example" }],
      };
      const result = read(awardSchema, json);
      expect(result).toMatchObject({
        ok: false,
        problems: [{ rule: "award.individual-described", path: ["recipients", 0] }],
      });
      expect(JSON.stringify(result)).not.toContain("Jane");
    },
  );

  test("is one or more, where any is given", () => {
    expect(recipients()).toEqual([["schema.too-small", "recipients"]]);
  });
});

describe("a place", () => {
  test("is a name, an area or both", () => {
    for (const place of [
      { name: "Oxford" },
      { area: "E07000178" },
      { name: "O", area: "E07000178" },
    ])
      expect(read(beneficiaryLocationSchema, place).ok).toBe(true);
    expect(problems({ ...minimalAward, locations: [{}] })).toEqual([
      ["location.no-place", "locations.0"],
    ]);
  });
});

test("what says nothing about a programme or a class is refused where it stands", () => {
  const nothing = { programme: {}, classifications: [{ vocabulary: "Example themes" }] };
  expect(problems({ ...minimalAward, ...nothing })).toEqual([
    ["award.classification-empty", "classifications.0"],
    ["award.programme-empty", "programme"],
  ]);
  expect(problems({ ...minimalAward, regrant: { type: "FRG080" } })).toEqual([
    ["schema.not-allowed", "regrant.type"],
  ]);
});
