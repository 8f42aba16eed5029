import { organisationSchema, publishedIncomeSchema, Rate, read, sectorSchema } from "concordat";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { minimalOrganisation, minimalSector } from "../support/entities.ts";

function rules(schema: z.ZodType, json: unknown): readonly [string, string][] {
  const result = read(schema, json);
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
}

describe("an organisation", () => {
  const named = (...names: unknown[]) =>
    rules(organisationSchema, { ...minimalOrganisation, names });

  test("has one name or more, each for its time", () => {
    expect(named({ name: "Navca", validity: { to: "2011-12-31" } }, { name: "NAVCA" })).toEqual([]);
    expect(named()).toEqual([["schema.too-small", "names"]]);
    expect(named({ name: "A", validity: { from: "2013-04-01", to: "2013-03-31" } })).toEqual([
      ["validity.end-before-start", "names.0.validity.to"],
    ]);
  });

  test("may have a name in any script, but on one line", () => {
    expect(named({ name: "Men’s Health Forum – Iechyd Dynion" })).toEqual([]);
    expect(named({ name: "Men's\nHealth" })).toEqual([["schema.pattern", "names.0.name"]]);
    expect(named({ name: "x".repeat(501) })).toEqual([["schema.pattern", "names.0.name"]]);
  });

  test.each(["a", "A1", "dh", "org:GB-COR/4.5_x-y", `a${"b".repeat(199)}`])(
    "may have the id %s",
    (id) => {
      expect(rules(organisationSchema, { ...minimalOrganisation, id })).toEqual([]);
    },
  );

  test.each(["", "-a", ".a", "a b", "é", "a\n", `a${"b".repeat(200)}`, "__proto__"])(
    "cannot have the id %j",
    (id) => {
      expect(rules(organisationSchema, { ...minimalOrganisation, id })).toEqual([
        ["schema.pattern", "id"],
      ]);
    },
  );
});

describe("a sector", () => {
  const paid = (share: string) =>
    rules(sectorSchema, {
      ...minimalSector,
      profile: {
        incomeShares: [
          { payer: "councils", share: { value: share, qualifier: "exact", asStated: "a share" } },
        ],
      },
    });

  test("keeps the share of its income exactly: 38% is 19/50", () => {
    const sector = sectorSchema.parse({
      ...minimalSector,
      profile: {
        incomeShares: [
          {
            payer: "local government and the statutory health sector",
            share: { value: "0.38", qualifier: "exact", asStated: "38%" },
          },
        ],
      },
    });
    expect(sector.profile?.incomeShares?.[0]?.share.value).toEqual(Rate.ratio(19, 50));
  });

  test("has shares from nothing to all of its income, and no others", () => {
    expect(paid("0")).toEqual([]);
    expect(paid("1")).toEqual([]);
    const refused = [["rate.not-a-share", "profile.incomeShares.0.share.value"]];
    expect(paid("38")).toEqual(refused);
    expect(paid("101/100")).toEqual(refused);
    expect(paid("-1/100")).toEqual(refused);
  });
});

describe("published income", () => {
  const total = { amount: "480000.00", currency: "GBP" };

  test.each([
    { yearEnd: "2017-03-31", total },
    { yearEnd: "2017-03-31", total, fromCentralGovernment: total },
  ])("is written back as it was read: %j", (income) => {
    const value = publishedIncomeSchema.parse(income);
    expect(z.encode(publishedIncomeSchema, value)).toEqual(income);
  });

  test("that is no money is refused when it is written, not thrown at", () => {
    const income = publishedIncomeSchema.parse({ yearEnd: "2017-03-31", total });
    for (const wrong of [undefined, null, 5, total]) {
      const value = { ...income, total: wrong } as unknown as typeof income;
      expect(z.safeEncode(publishedIncomeSchema, value).success).toBe(false);
    }
  });
});
