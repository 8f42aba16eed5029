import { checkPortfolio, mergePortfolios } from "concordat";
import { describe, expect, test } from "vitest";
import { portfolio } from "../support/build.ts";
import { organisationJson } from "../support/entities.ts";
import { fullPortfolio, soundPortfolio } from "../support/sampleEntities.ts";
import { date } from "../support/values.ts";

const asOf = date("2018-06-07");

describe("portfolios put together", () => {
  test("hold every entity, list by list and in the order given", () => {
    const merged = mergePortfolios([
      portfolio({ organisations: [organisationJson("b"), organisationJson("a")] }),
      portfolio({ organisations: [organisationJson("c")], funds: [{ id: "f", name: "F" }] }),
    ]);
    expect(merged.organisations?.map(({ id }) => id)).toEqual(["b", "a", "c"]);
    expect(merged.funds?.map(({ id }) => id)).toEqual(["f"]);
    expect(Object.keys(merged).sort()).toEqual(["funds", "organisations"]);
  });

  test("are what one alone is, or nothing", () => {
    const whole = portfolio(fullPortfolio);
    expect(mergePortfolios([whole])).toEqual(whole);
    expect(mergePortfolios([whole, {}])).toEqual(whole);
    expect(mergePortfolios([])).toEqual({});
  });

  test("may name each other's entities", () => {
    const { organisations, ...rest } = soundPortfolio;
    const parts = [portfolio(rest), portfolio({ organisations })];
    expect(checkPortfolio(mergePortfolios(parts), { asOf })).toEqual([]);
    const [alone] = parts;
    expect(alone && checkPortfolio(alone, { asOf })).not.toEqual([]);
  });

  test("keep both entities with one id, which the check then finds", () => {
    const one = portfolio({ organisations: [organisationJson("a")] });
    expect(checkPortfolio(mergePortfolios([one, one]), { asOf })).toMatchObject([
      { rule: "portfolio.id-twice", path: ["organisations", 1, "id"] },
    ]);
  });

  test("keep the extensions of all, the later winning", () => {
    const merged = mergePortfolios([
      { extensions: { a: 1, b: 1 } },
      {},
      { extensions: { b: 2, constructor: 3 } },
    ]);
    expect(merged.extensions).toEqual({ a: 1, b: 2, constructor: 3 });
    expect(mergePortfolios([{ extensions: {} }])).toEqual({ extensions: {} });
  });

  test("take no prototype from a key", () => {
    const hostile = JSON.parse('{ "__proto__": { "polluted": true } }');
    const { extensions = {} } = mergePortfolios([{ extensions: hostile }]);
    expect(Object.getPrototypeOf(extensions)).toBe(Object.prototype);
    expect("polluted" in extensions).toBe(false);
  });

  test("are not changed, and may be many", () => {
    const one = portfolio({ organisations: [organisationJson("a")], extensions: { a: 1 } });
    const before = structuredClone(one);
    const many = Array.from({ length: 200_000 }, () => one);
    expect(mergePortfolios(many).organisations).toHaveLength(200_000);
    expect(one).toEqual(before);
  });
});
