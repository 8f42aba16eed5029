import {
  type MoneyJson,
  type Portfolio,
  type PortfolioList,
  portfolioLists,
  type Wire,
} from "concordat";
import fc from "fast-check";
import { portfolio } from "./build.ts";
import {
  minimalAward,
  minimalFund,
  minimalGrant,
  minimalLocalityPlan,
  minimalMemorandum,
  minimalMutual,
  minimalProgramme,
} from "./entities.ts";

/*
 * Portfolios in which money falls in every way that the library knows: in agreed profiles, spreads,
 * stated figures, totals for several years, awards to one and to many, and draws on funds.
 */

const pounds = fc
  .integer({ min: 0, max: 99_999_999 })
  .map((pence) => `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, "0")}`);
const money = fc.record({ amount: pounds, currency: fc.constantFrom("GBP", "GBP", "EUR") });
const qualifier = fc.constantFrom("exact", "more-than", "at-least", "less-than", "up-to", "circa");
const figure = (value: fc.Arbitrary<MoneyJson>) =>
  fc.record({ value, qualifier, asStated: fc.constant("as stated") });
const financialYear = fc.constantFrom("2011/12", "2012/13", "2013/14");
const fund = fc.constantFrom("fund-a", "fund-b");
const programme = fc.constantFrom("programme-0", "programme-1");
const organisation = fc.constantFrom("charity-a", "charity-b", "charity-c");
const maybe = <T extends object>(part: fc.Arbitrary<T>) =>
  fc.oneof(fc.constant({}), part) as fc.Arbitrary<Partial<T>>;

const consortium = {
  members: [
    { organisation: "charity-a", share: "1/3" },
    { organisation: "charity-b", share: "2/3" },
  ],
};
const notWhole = { members: [{ organisation: "charity-c", share: "1/2" }] };

/** Changes that name their year, and some that do not: increases, cuts and prolongations. */
const variation = fc
  .tuple(
    fc.constantFrom("2011-06-15", "2012-12-01", "2014-06-01"),
    fc.tuple(
      fc.constantFrom("", "-"),
      pounds.filter((amount) => !/^[0.]+$/.test(amount)),
    ),
    maybe(fc.record({ financialYear })),
    fc.constantFrom({}, { prolongs: { start: "2014-03-01", end: "2014-09-30" } }),
  )
  .map(([on, [sign, amount], of, prolongs]) => ({
    on,
    change: `${sign}${amount}`,
    ...of,
    ...prolongs,
  }));

const carryForward = fc.record({
  from: financialYear,
  amount: pounds,
  kind: fc.constantFrom("funder", "recipient-deferral"),
  decision: fc.constant({ outcome: "approved", on: "2013-03-20" }),
});

const grant = fc
  .tuple(
    fc.uniqueArray(financialYear, { minLength: 1 }),
    fc.array(pounds, { minLength: 3, maxLength: 3 }),
    fc.constantFrom("GBP", "GBP", "EUR"),
    organisation,
    fc.constantFrom("active", "active", "applied", "completed"),
    maybe(fc.record({ programme })),
    fc.constantFrom({}, consortium, notWhole),
    maybe(fc.record({ variations: fc.array(variation, { maxLength: 2 }) })),
    maybe(fc.record({ carryForwards: fc.array(carryForward, { maxLength: 2 }) })),
  )
  .map(([years, amounts, currency, lead, status, within, members, varied, carried]) => ({
    ...minimalGrant,
    lead,
    status,
    period: { start: "2011-06-15", end: "2014-02-28" },
    awards: years.map((year, at) => ({
      financialYear: year,
      amount: { amount: amounts[at] ?? "0.00", currency },
    })),
    ...within,
    ...members,
    ...(varied.variations && {
      variations: varied.variations.map(({ change, ...rest }) => ({
        ...rest,
        change: { amount: change, currency },
      })),
    }),
    ...(carried.carryForwards && {
      carryForwards: carried.carryForwards.map(({ amount, ...rest }) => ({
        ...rest,
        amount: { amount, currency },
      })),
    }),
  }));

const memorandum = fc
  .tuple(
    maybe(fc.record({ investment: figure(money) })),
    maybe(fc.record({ fund })),
    maybe(fc.record({ themes: fc.array(fc.constantFrom("prevention", "work", "age")) })),
    fc.constantFrom(
      {},
      { announcedOn: "2012-02-01", term: { years: 2 } },
      { signedOn: "2012-02-01" },
    ),
    fc.constantFrom("in-force", "negotiating", "agreed"),
  )
  .map(([...parts]) => {
    const status = parts.pop();
    return Object.assign({}, minimalMemorandum, ...parts, { status });
  });

const localityPlan = fc
  .tuple(
    maybe(
      fc.record({ figure: figure(fc.record({ amount: pounds, currency: fc.constant("GBP") })) }),
    ),
    maybe(fc.record({ fund })),
    maybe(fc.record({ amount: fc.record({ amount: pounds, currency: fc.constant("GBP") }) })),
    fc.constantFrom({}, { period: { start: "2012-07-01", end: "2013-12-31" } }),
    fc.constantFrom("none", "awarded", "agreed", "rejected"),
  )
  .map(([award, from, agreement, period, fundingStatus]) => ({
    ...minimalLocalityPlan,
    fundingStatus,
    ...("figure" in award && { award: { ...award, ...from } }),
    ...("amount" in agreement && { agreement: { ...agreement, ...period } }),
  }));

const mutual = fc
  .array(
    fc
      .tuple(
        figure(money),
        maybe(fc.record({ fund })),
        maybe(fc.record({ on: fc.constantFrom("2012", "2012-06", "2013-03-31") })),
      )
      .map(([amount, from, on]) => ({ instrument: "revenue-grant", amount, ...from, ...on })),
    { maxLength: 3 },
  )
  .map((supports) => ({ ...minimalMutual, supports }));

const stated = figure(fc.record({ amount: pounds, currency: fc.constant("GBP") }));
const programmeJson = fc
  .tuple(maybe(fc.record({ total: stated })), maybe(fc.record({ figure: stated })))
  .map(([year, total]) => ({
    ...minimalProgramme,
    ...("total" in year && { years: [{ financialYear: "2012/13", ...year }] }),
    ...("figure" in total && { statedTotal: { ...total, years: ["2011/12", "2012/13"] } }),
  }));

/** Awards that are dated in each way there is, and some that stand apart. */
const publishedAward = fc
  .tuple(
    money,
    fc.constantFrom(
      {},
      { awardedOn: "2012-02-09" },
      { awardedOn: "2012-02-09", planned: { months: 18 } },
      { planned: { start: "2012-07-01", end: "2013-12-31" } },
      { statedYear: "2012/13" },
      { statedYear: "2012/14" },
      { statedYear: "`2012/13" },
    ),
    maybe(fc.record({ fund })),
    maybe(fc.record({ programme: fc.record({ id: programme }) })),
    fc.constantFrom({}, { fundingType: "Loan" }),
    fc.constantFrom(
      {},
      {},
      { regrant: { type: "FRG010" } },
      { regrant: { type: "FRG020", of: "a" } },
    ),
    fc.constantFrom({}, { funders: ["second-funder"] }),
    fc.array(
      fc.oneof(
        organisation.map((id) => ({ kind: "organisation", organisation: id })),
        fc.constantFrom(
          { kind: "organisation", name: "Example Choir" },
          { kind: "organisation", name: "Example Band" },
          { kind: "individual" },
        ),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([amount, ...parts]) => {
    const recipients = parts.pop() as readonly object[];
    const all = Object.assign({}, minimalAward, { amount }, ...parts);
    return recipients.length === 0 ? all : { ...all, recipients };
  });

const several = <T extends object>(part: fc.Arbitrary<T>, name: string) =>
  fc
    .array(part, { maxLength: 6 })
    .map((parts) => parts.map((one, index) => ({ ...one, id: `${name}-${index}` })));

/** A portfolio as it was read. */
export const anyPortfolio: fc.Arbitrary<Portfolio> = fc
  .record({
    memoranda: several(memorandum, "memorandum"),
    localityPlans: several(localityPlan, "plan"),
    programmes: several(programmeJson, "programme"),
    grants: several(grant, "grant"),
    publishedAwards: several(publishedAward, "award"),
    mutuals: several(mutual, "mutual"),
    funds: fc.constant(["fund-a", "fund-b"].map((id) => ({ ...minimalFund, id }))),
  })
  .map((json) => portfolio(json as Wire<Portfolio>));

/** Cuts a portfolio, entity by entity, into parts: `place` says to which each goes. */
export function cut(whole: Portfolio, count: number, place: () => number): readonly Portfolio[] {
  const parts = Array.from({ length: count }, () => new Map<PortfolioList, object[]>());
  for (const list of portfolioLists) {
    for (const entity of whole[list] ?? []) {
      const part = parts[place() % count];
      part?.set(list, [...(part.get(list) ?? []), entity]);
    }
  }
  return parts.map((part) => Object.fromEntries(part) as Portfolio);
}
