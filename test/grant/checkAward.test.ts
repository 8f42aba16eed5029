import {
  awardRules,
  checkAward,
  checkAwards,
  formatPath,
  type PublishedAward,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { award, organisation } from "../support/build.ts";
import { poundsJson } from "../support/entities.ts";
import { date } from "../support/values.ts";

type Parts = Partial<Wire<PublishedAward>>;

const found = (parts: Parts, context = {}) =>
  checkAward(award(parts), context).map(({ rule, path }) => [rule, formatPath(path)]);
const recipient = (about: object): Parts => ({
  recipients: [{ kind: "organisation", ...about } as const],
});

test("an award of which no more is known than is required has no findings", () => {
  expect(checkAward(award(), { asOf: date("2026-11-30") })).toEqual([]);
});

describe("the number beside the id of a recipient", () => {
  test("is held against an id of the same register only", () => {
    expect(found(recipient({ organisation: "GB-COH-07962245", charityNumber: "1146179" }))).toEqual(
      [],
    );
    expect(found(recipient({ organisation: "GB-CHC-1164883", companyNumber: "07962245" }))).toEqual(
      [],
    );
    expect(found(recipient({ organisation: "our-own-id", charityNumber: "1146179" }))).toEqual([]);
  });

  test("may be written otherwise than the id", () => {
    expect(found(recipient({ organisation: "GB-COH-03591512", companyNumber: "3591512" }))).toEqual(
      [],
    );
    expect(
      found(recipient({ organisation: "GB-CHC-1164883", charityNumber: "1164883-1" })),
    ).toEqual([]);
    expect(found(recipient({ organisation: "GB-SC-SC042386", charityNumber: "sc 42386" }))).toEqual(
      [],
    );
  });

  test("says nothing where it is none", () => {
    for (const none of ["Exempt", "n/a", "NA", "TBC", "0", "0000000", "not registered"]) {
      const charity = { organisation: "GB-CHC-1164883", charityNumber: none };
      const company = { organisation: "GB-COH-03591512", companyNumber: none };
      expect([...found(recipient(charity)), ...found(recipient(company))]).toEqual([]);
    }
    // Eight letters have the form of a company number.
    const companyNumber = "UNKNOWN1";
    expect(found(recipient({ organisation: "GB-COH-03591512", companyNumber }))).toEqual([]);
  });

  test("is held against the codes that the organisation is known to have", () => {
    const organisations = [
      organisation({ id: "our-own-id", identifiers: [{ scheme: "gb-chc", id: "1164883" }] }),
    ];
    const parts = (charityNumber: string) =>
      recipient({ organisation: "our-own-id", charityNumber });
    expect(found(parts("1164883"), { organisations })).toEqual([]);
    expect(found(parts("1146179"), { organisations })).toEqual([
      ["award.identifier-number-differs", "recipients[0].charityNumber"],
    ]);
  });
});

describe("the months of an award", () => {
  const rules = (planned: Parts["planned"] & object) => found({ planned }).map(([rule]) => rule);

  test.each([
    ["2017-04-01", "2018-03-31", 12],
    ["2017-04-01", "2018-04-01", 12],
    ["2017-04-01", "2018-03-30", 12],
    ["2017-04", "2018-03", 12],
    ["2017-04-15", "2017-04-20", 1],
    ["2017", "2019", 36],
    ["2016-02-29", "2017-02-27", 12],
  ])("agree: %s to %s is about %i", (start, end, months) => {
    expect(rules({ start, end, months })).toEqual([]);
  });

  test.each([
    ["2017-04-01", "2018-03-31", 11],
    ["2017-04-01", "2018-03-31", 13],
    ["2017-04-01", "2018-04-01", 14],
    ["2017-04", "2018-03", 13],
  ])("disagree: %s to %s is not %i", (start, end, months) => {
    expect(rules({ start, end, months })).toEqual(["award.months-differ"]);
  });

  test("are not compared with reversed dates, of which that alone is said", () => {
    expect(rules({ start: "2018-04-01", end: "2017-04-01", months: 12 })).toEqual([
      "award.end-before-start",
    ]);
  });
});

describe("an end that is long past", () => {
  const planned = { start: "2014-04-01", months: 24 };

  test("is noted where the day is known, from two years on", () => {
    expect(found({ planned })).toEqual([]);
    expect(found({ planned }, { asOf: date("2018-03-31") })).toEqual([]);
    expect(found({ planned }, { asOf: date("2018-04-01") })).toEqual([
      ["award.end-long-past", "planned"],
    ]);
  });

  test("is counted from the award where no start is planned, and says so", () => {
    const [end] = checkAward(award({ planned: { months: 24 }, awardedOn: "2014-04-01" }), {
      asOf: date("2018-04-01"),
    });
    expect(end?.values).toEqual({ end: "2016-03-31", asOf: "2018-04-01", assumed: true });
    expect(end?.message).toBe(
      "Counted from its award, it was to end on 31 March 2016, more than two years before 1 April 2018: give the actual dates if they are known.",
    );
  });

  test("is no matter where the actual dates are known, or no day is", () => {
    const asOf = date("2026-11-30");
    expect(found({ planned, actual: { end: "2016-03-31" } }, { asOf })).toEqual([]);
    expect(found({ awardedOn: "2014-04-01" }, { asOf })).toEqual([]);
    expect(
      found({ planned: { start: "0001-04-01", months: 1 } }, { asOf: date("0002-01-01") }),
    ).toEqual([]);
  });
});

describe("several awards", () => {
  const one = award({ id: "one" });

  test("with one id are the same, or say in which fields they differ", () => {
    const changed = award({ id: "one", amount: poundsJson("1.00"), statedYear: "2017/18" });
    const findings = checkAwards([one, award(), one, changed]);
    expect(findings.map(({ rule, path, values }) => [rule, path, values])).toEqual([
      ["award.id-twice", [2, "id"], { id: "one", first: 0 }],
      [
        "award.id-twice-differs",
        [3, "id"],
        { id: "one", first: 0, fields: ["amount", "statedYear"] },
      ],
    ]);
  });

  test("are the same whatever the order of their fields", () => {
    const { id, title, funder, amount } = one;
    expect(checkAwards([one, { amount, funder, title, id }]).map(({ rule }) => rule)).toEqual([
      "award.id-twice",
    ]);
  });

  test("of which one is granted onwards say that money stands twice", () => {
    const parent = award({ id: "parent", amount: poundsJson("1000000.00") });
    const child = award({
      id: "child",
      amount: poundsJson("900000.00"),
      regrant: { type: "FRG010", of: "parent" },
    });
    expect(
      checkAwards([parent, child]).map(({ rule, path, message }) => [rule, path, message]),
    ).toEqual([
      [
        "award.regrant-counted-twice",
        [1, "regrant", "of"],
        "£900,000.00 of the award parent stands here again as a regrant: sums show it apart. No action needed, but do not add the two.",
      ],
    ]);
    expect(checkAwards([child])).toEqual([]);
  });
});

test("a message says the months and the number of them as people do", () => {
  const message = (atLeast: number, atMost: number, months: number) =>
    awardRules["award.months-differ"].message({ dates: "planned", atLeast, atMost, months });
  expect(message(1, 1, 2)).toContain("are 1 month apart, but 2 months are stated");
  expect(message(10, 12, 1)).toContain("are 10 to 12 months apart, but 1 month is stated");
});
