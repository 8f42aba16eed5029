import type { MemorandumOfUnderstanding } from "../agreement/MemorandumOfUnderstanding.ts";
import type { Party } from "../agreement/Party.ts";
import type { Fund } from "../funding/Fund.ts";
import type { StrategicPartnerGrant } from "../grant/StrategicPartnerGrant.ts";
import type { StrategicPartnerProgramme } from "../grant/StrategicPartnerProgramme.ts";
import { Money } from "../money/Money.ts";
import type { Organisation } from "../organisation/Organisation.ts";
import type { Sector } from "../organisation/Sector.ts";
import type { Partnership } from "../partnership/Partnership.ts";
import type { Portfolio } from "../portfolio/Portfolio.ts";

/** Entities that know nothing of each other. */
export type Unlinked = Required<Omit<Portfolio, "extensions">>;

/**
 * The same entities as one portfolio: each has an id of its own, every reference names one that is
 * there, and no fund holds less than is drawn from it. References that nothing can take are left away,
 * and so are entities that cannot be without them.
 */
export function linked(unlinked: Unlinked): Portfolio {
  const organisations = unlinked.organisations.map(asOrganisation);
  const ids = idsOf(organisations);
  const sectors = unlinked.sectors.map((sector, index) => asSector(sector, index, ids));
  const funds = unlinked.funds.map((fund, index) => asFund(fund, index, ids));
  const partnerships = unlinked.partnerships.map((partnership, index) =>
    asPartnership(partnership, index, ids, idsOf(funds)),
  );
  if (ids.length < 2) return { organisations, sectors, funds, partnerships };
  const parties: readonly Pick<Party, "kind" | "id">[] = [
    ...ids.map((id) => ({ kind: "organisation", id }) as const),
    ...idsOf(partnerships).map((id) => ({ kind: "partnership", id }) as const),
    ...idsOf(sectors).map((id) => ({ kind: "sector", id }) as const),
  ];
  const memoranda = unlinked.memoranda.map((memorandum, index) =>
    asMemorandum(memorandum, index, ids, parties, idsOf(funds)),
  );
  const programmes = unlinked.programmes.map((programme, index) =>
    asProgramme(programme, index, ids),
  );
  const grants = unlinked.grants.map((grant, index) =>
    asGrant(grant, index, ids, idsOf(programmes)),
  );
  return {
    organisations,
    sectors,
    funds: funds.map((fund) => enlarged(fund, memoranda)),
    partnerships,
    memoranda,
    programmes,
    grants,
  };
}

const idsOf = (entities: readonly { readonly id: string }[]): readonly string[] =>
  entities.map(({ id }) => id);

/** The one whose turn it is; `undefined` if there is none. */
function turn<T>(all: readonly T[], index: number): T | undefined {
  return all[index % Math.max(all.length, 1)];
}

/** So many of them, beginning with the one whose turn it is; none twice. */
function some<T>(all: readonly T[], index: number, count: number): readonly T[] {
  const from = index % Math.max(all.length, 1);
  return [...all.slice(from), ...all.slice(0, from)].slice(0, count);
}

/** A reference that is kept only if there was one before and something can take it. */
function reference<K extends string>(
  key: K,
  before: string | undefined,
  target: string | undefined,
): { readonly [Key in K]?: string } {
  const kept = before !== undefined && target !== undefined;
  return (kept ? { [key]: target } : {}) as { readonly [Key in K]?: string };
}

function asOrganisation(organisation: Organisation, index: number): Organisation {
  const { identifiers } = organisation;
  return {
    ...organisation,
    id: `organisation-${index}`,
    ...(identifiers && {
      identifiers: identifiers.map((identifier) => ({
        ...identifier,
        id: `${identifier.id}/${index}`,
      })),
    }),
  };
}

function asSector(sector: Sector, index: number, organisations: readonly string[]): Sector {
  const { representative, ...rest } = sector;
  return {
    ...rest,
    id: `sector-${index}`,
    ...reference("representative", representative, turn(organisations, index)),
  };
}

function asFund(fund: Fund, index: number, organisations: readonly string[]): Fund {
  const { holder, ...rest } = fund;
  return {
    ...rest,
    id: `fund-${index}`,
    ...reference("holder", holder, turn(organisations, index)),
  };
}

function asPartnership(
  partnership: Partnership,
  index: number,
  organisations: readonly string[],
  funds: readonly string[],
): Partnership {
  const { members, funds: held, hostedBy, ...rest } = partnership;
  const ids = some(organisations, index, members?.length ?? 0);
  const listed = members?.slice(0, ids.length) ?? [];
  return {
    ...rest,
    id: `partnership-${index}`,
    ...(listed.length >= 2 && {
      members: listed.map((member, place) => ({ ...member, organisation: ids[place] as string })),
    }),
    ...(held && { funds: some(funds, index, held.length) }),
    ...reference("hostedBy", hostedBy, turn(organisations, index)),
  };
}

function asMemorandum(
  memorandum: MemorandumOfUnderstanding,
  index: number,
  organisations: readonly string[],
  candidates: readonly Pick<Party, "kind" | "id">[],
  funds: readonly string[],
): MemorandumOfUnderstanding {
  const { parties, fund, ...rest } = memorandum;
  const chosen = some(candidates, index, parties.length);
  return {
    ...rest,
    id: `memorandum-${index}`,
    parties: chosen.map(({ kind, id }, place) => ({
      kind,
      id,
      standing: parties[place]?.standing ?? "equal",
      ...reference("representedBy", parties[place]?.representedBy, turn(organisations, place)),
    })),
    ...reference("fund", fund, turn(funds, index)),
  };
}

function asProgramme(
  programme: StrategicPartnerProgramme,
  index: number,
  organisations: readonly string[],
): StrategicPartnerProgramme {
  const { knownOrganisations, ...rest } = programme;
  return {
    ...rest,
    id: `programme-${index}`,
    funder: turn(organisations, index) as string,
    ...(knownOrganisations && {
      knownOrganisations: some(organisations, index, knownOrganisations.length),
    }),
  };
}

function asGrant(
  grant: StrategicPartnerGrant,
  index: number,
  organisations: readonly string[],
  programmes: readonly string[],
): StrategicPartnerGrant {
  const { members, programme, ...rest } = grant;
  const ids = some(organisations, index, members?.length ?? 0);
  return {
    ...rest,
    id: `grant-${index}`,
    funder: turn(organisations, index + 1) as string,
    lead: turn(organisations, index) as string,
    // With fewer organisations than members the shares would not come to one.
    ...(members &&
      ids.length === members.length && {
        members: members.map((member, place) => ({
          ...member,
          organisation: ids[place] as string,
        })),
      }),
    ...reference("programme", programme, turn(programmes, index)),
  };
}

/** The fund with a total of more than all that names it can draw, as far as that is bounded. */
function enlarged(fund: Fund, memoranda: readonly MemorandumOfUnderstanding[]): Fund {
  const draws = memoranda.flatMap(({ fund: drawn, investment }) =>
    drawn === fund.id && investment ? [investment.value] : [],
  );
  if (draws.length === 0 || fund.total === undefined) return fund;
  const value = Money.sum(draws, "GBP").plus(Money.of("1", "GBP"));
  return { ...fund, total: { value, qualifier: "exact", asStated: value.format() } };
}
