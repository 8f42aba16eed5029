import type { FundDraw } from "../../funding/fund/checkFund.ts";
import type { Fund } from "../../funding/fund/Fund.ts";
import type { StrategicPartnerGrant } from "../../grant/StrategicPartnerGrant.ts";
import type { StrategicPartnerProgramme } from "../../grant/StrategicPartnerProgramme.ts";
import { Money } from "../../money/Money.ts";
import type { Right } from "../../mutual/Right.ts";
import type { RightToProvideMutual } from "../../mutual/RightToProvideMutual.ts";
import type { Organisation } from "../../organisation/Organisation.ts";
import type { LocalityPlan } from "../../partnership/locality-plan/LocalityPlan.ts";
import type { Portfolio } from "../../portfolio/Portfolio.ts";
import { portfolioDrawsOn } from "../../portfolio/portfolioDrawsOn.ts";
import { type PortfolioList, portfolioLists } from "../../portfolio/portfolioLists.ts";
import { each, type Link, linksOf } from "../../portfolio/references.ts";
import { stating } from "./consistentValues.ts";

/** Entities that know nothing of each other. */
export type Unlinked = Required<Omit<Portfolio, "extensions">>;

/** An entity of any kind, as far as putting references into it goes. */
type Loose = Readonly<Record<string, unknown>>;

/** As many organisations as the longest list that names them, so that no list names one twice. */
const enough = 6;

/**
 * The same entities as one portfolio: each has an id of its own, and every reference names one of
 * them. A reference that nothing can take is omitted.
 */
export function linkedPortfolio(unlinked: Unlinked): Portfolio {
  const named = withIds(withHosts(unlinked));
  const ids = (lists: readonly PortfolioList[]): readonly string[] =>
    lists.flatMap((list) => named[list].map(({ id }) => id));
  const entries = portfolioLists.map((list) => [
    list,
    named[list].map((entity, index) =>
      linksOf(list).reduce<Loose>(
        (changed, link) => replaced(changed, link, index, ids(link.lists)),
        prepared(list, entity as unknown as Loose, ids),
      ),
    ),
  ]);
  return settled(Object.fromEntries(entries) as unknown as Unlinked);
}

/** With the organisations and the partnership that others cannot be without. */
function withHosts(unlinked: Unlinked): Unlinked {
  const { organisations, partnerships } = unlinked;
  const others = portfolioLists.some(
    (list) => list !== "organisations" && unlinked[list].length > 0,
  );
  const missing = others ? Math.max(enough - organisations.length, 0) : 0;
  const padding = Array.from(
    { length: missing },
    (): Organisation => ({
      id: "padding",
      kind: "charity",
      names: [{ name: "Example Charity" }],
    }),
  );
  const hosted = partnerships.length > 0;
  return {
    ...unlinked,
    organisations: [...organisations, ...padding],
    strategicPlans: hosted ? unlinked.strategicPlans : [],
    localityPlans: hosted ? unlinked.localityPlans : [],
  };
}

function withIds(unlinked: Unlinked): Unlinked {
  const entries = portfolioLists.map((list) => [
    list,
    unlinked[list].map((entity, index) => ({ ...entity, id: `${list}-${index}` })),
  ]);
  return Object.fromEntries(entries) as Unlinked;
}

/** The conditions on the references of a list, beside that they lead somewhere. */
function prepared(
  list: PortfolioList,
  entity: Loose,
  ids: (lists: readonly PortfolioList[]) => readonly string[],
): Loose {
  if (list !== "memoranda") return entity;
  // Of the partnerships and of the sectors one is a party at most, so that all are distinct.
  const taken = new Set<unknown>();
  const parties = (entity.parties as readonly Loose[]).map((party) => {
    const of = party.kind === "sector" ? "sectors" : "partnerships";
    const free = party.kind !== "organisation" && !taken.has(of) && ids([of]).length > 0;
    taken.add(free ? of : undefined);
    return free ? party : { ...party, kind: "organisation" };
  });
  return { ...entity, parties };
}

/** The entity with other ids in the place that a link describes. */
function replaced(entity: Loose, link: Link, index: number, pool: readonly string[]): Loose {
  const { steps, kind } = link;

  function choose(position: number): string | undefined {
    // What follows stands in the second half of those that can, so that nothing follows itself.
    const half = Math.ceil(pool.length / 2);
    if (steps[0] === "predecessors") return pool[position % half];
    if (steps[0] === "successors" && half < pool.length)
      return pool[half + (position % (pool.length - half))];
    // One memorandum stands in the place of those before it only.
    if (steps[0] === "supersedes" || steps[0] === "sisterOf" || steps[0] === "partOf")
      return position < index ? pool[position] : undefined;
    // Who gives money is another than who takes it, and nothing runs beside itself.
    const apart = steps[0] === "funder" || steps[0] === "runsBeside" ? 1 : 0;
    if (pool.length <= apart) return undefined;
    return pool[(index + position + apart * (enough - 1)) % pool.length];
  }

  function within(value: unknown, taken: number, position: number): unknown {
    const step = steps[taken];
    if (step === undefined) return choose(position);
    if (step === each) {
      return (value as readonly unknown[])
        .map((part, at) => within(part, taken + 1, at))
        .filter((part) => part !== undefined);
    }
    const holder = value as Loose;
    if (holder[step] === undefined) return holder;
    if (kind !== undefined && taken === steps.length - 1 && holder.kind !== kind) return holder;
    const { [step]: before, ...rest } = holder;
    const after = within(before, taken + 1, position);
    return after === undefined ? rest : { ...holder, [step]: after };
  }

  return within(entity, 0, 0) as Loose;
}

/**
 * The same portfolio without what its entities, each right by itself, would contradict in each other:
 * codes that two bodies share, areas with two plans, funds that hold less than is drawn, and grants that
 * their programme does not allow for.
 */
function settled(portfolio: Unlinked): Portfolio {
  return {
    ...portfolio,
    organisations: withOwnCodes(portfolio.organisations),
    localityPlans: portfolio.localityPlans.map(inOwnArea),
    funds: portfolio.funds.map((fund) => withRoom(fund, portfolioDrawsOn(portfolio, fund.id))),
    grants: portfolio.grants.map((grant) => withoutLimits(grant, portfolio.programmes)),
    mutuals: portfolio.mutuals.map((mutual) => ofItsRight(mutual, portfolio.rights)),
  };
}

function withOwnCodes(organisations: readonly Organisation[]): readonly Organisation[] {
  const seen = new Set<string>();
  return organisations.map((organisation) => {
    const { identifiers, ...rest } = organisation;
    if (identifiers === undefined) return organisation;
    const own = identifiers.filter(({ scheme, id }) => {
      const code = `${scheme} ${id}`;
      const taken = seen.has(code);
      seen.add(code);
      return !taken;
    });
    return { ...rest, identifiers: own };
  });
}

function inOwnArea(plan: LocalityPlan, index: number): LocalityPlan {
  const areas = plan.areas.map((_, place) => `E08${String(100 * index + place).padStart(6, "0")}`);
  return { ...plan, areas: areas as unknown as LocalityPlan["areas"] };
}

/** A fund from which much is drawn has as much, for all time and every project. */
function withRoom(fund: Fund, draws: readonly FundDraw[]): Fund {
  if (draws.length === 0) return fund;
  const { period: _period, perProjectCap: _cap, enlargements: _later, ...rest } = fund;
  const total = Money.sumBy(draws, ({ amount }) => amount.value, "GBP").plus(Money.of("1", "GBP"));
  return {
    ...rest,
    ...(fund.total && { total: stating({ ...fund.total, qualifier: "exact" }, total) }),
  };
}

/** By the route of the right that it names. */
function ofItsRight(mutual: RightToProvideMutual, rights: readonly Right[]): RightToProvideMutual {
  const right = rights.find(({ id }) => id === mutual.right);
  return right === undefined ? mutual : { ...mutual, route: right.kind };
}

/** Without its programme, if that says how much it gives, to whom, or when. */
function withoutLimits(
  grant: StrategicPartnerGrant,
  programmes: readonly StrategicPartnerProgramme[],
): StrategicPartnerGrant {
  const programme = programmes.find(({ id }) => id === grant.programme);
  const limits = [
    programme?.years,
    programme?.statedTotal,
    programme?.perPartnerCap,
    programme?.transition,
    programme?.committedTo,
  ];
  if (limits.every((limit) => limit === undefined)) return grant;
  const { programme: _programme, ...rest } = grant;
  return rest;
}
