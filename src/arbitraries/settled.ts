import type { FundDraw } from "../funding/checkFund.ts";
import type { Fund } from "../funding/Fund.ts";
import type { StrategicPartnerGrant } from "../grant/StrategicPartnerGrant.ts";
import type { StrategicPartnerProgramme } from "../grant/StrategicPartnerProgramme.ts";
import { Money } from "../money/Money.ts";
import type { Organisation } from "../organisation/Organisation.ts";
import type { LocalityPlan } from "../partnership/LocalityPlan.ts";
import { drawsOn } from "../portfolio/drawsOn.ts";
import type { Portfolio } from "../portfolio/Portfolio.ts";
import { stating } from "./settling.ts";

type Complete = Required<Omit<Portfolio, "extensions">>;

/**
 * The same portfolio without what its entities, each right by itself, would contradict in each other:
 * codes that two bodies share, areas with two plans, funds that hold less than is drawn, and grants that
 * their programme does not allow for.
 */
export function settled(portfolio: Complete): Portfolio {
  return {
    ...portfolio,
    organisations: withOwnCodes(portfolio.organisations),
    localityPlans: portfolio.localityPlans.map(inOwnArea),
    funds: portfolio.funds.map((fund) => withRoom(fund, drawsOn(portfolio, fund.id))),
    grants: portfolio.grants.map((grant) => withoutLimits(grant, portfolio.programmes)),
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
