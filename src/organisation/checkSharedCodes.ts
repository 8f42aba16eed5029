import { finding } from "../finding/Finding.ts";
import type { Validity } from "../time/Validity.ts";
import type { DatedIdentifier, Organisation } from "./Organisation.ts";
import { type OrganisationFinding, organisationRules } from "./organisationRules.ts";
import { codeKey } from "./registeredCode.ts";

interface Held {
  readonly organisation: string;
  readonly code: DatedIdentifier;
  readonly validity: Validity;
  readonly path: readonly (string | number)[];
}

/** Each code that an organisation listed earlier has at the same time; a code without dates holds for life. */
export function checkSharedCodes(
  organisations: readonly Organisation[],
): readonly OrganisationFinding[] {
  const held = organisations.flatMap(
    ({ id: organisation, identifiers = [], validity: life }, index) =>
      identifiers.map((code, place): Held => {
        const { validity = life ?? {} } = code;
        return { organisation, code, validity, path: [index, "identifiers", place] };
      }),
  );
  const byCode = new Map<string, Held[]>();
  for (const one of held) {
    const key = codeKey(one.code);
    const known = byCode.get(key);
    if (known) known.push(one);
    else byCode.set(key, [one]);
  }
  const first = new Map([...byCode.values()].flatMap(firstHolders));
  return held.flatMap((one) => {
    const earlier = first.get(one);
    if (earlier === undefined) return [];
    const { organisation, code, path } = one;
    const who = { organisation, first: earlier.organisation };
    const values = { scheme: code.scheme, identifier: code.id, ...who };
    return finding(organisationRules, "organisation.identifier-shared", path, values);
  });
}

/** Who holds something, and from when to when. */
export interface Holder {
  readonly organisation: string;
  readonly validity: Validity;
}

/** Places in the list: of the first holder, and of the first that is another organisation than it. */
interface Firsts {
  first: number;
  other: number;
}

/** The holders of a stretch of time. */
interface Stretch {
  /** Those who hold on every day of it, and are not noted with a longer stretch. */
  readonly throughout: Firsts;
  /** Those who hold on some day of it, and are not noted with a longer stretch. */
  readonly partly: Firsts;
}

const none = Number.POSITIVE_INFINITY;

/**
 * Each holder that has another organisation before it in the list which holds on one of the same days,
 * with the first such. Time is halved again and again, so that the work for one holder grows with the
 * logarithm of their number: a register may list thousands of them, one after another.
 */
export function firstHolders<H extends Holder>(
  holders: readonly H[],
): readonly (readonly [holder: H, first: H])[] {
  if (holders.length < 2) return [];
  const placeOf = new Map(daysOf(holders).map((day, place) => [day, place]));
  const last = Math.max(placeOf.size - 1, 0);
  const stretches: Stretch[] = [];
  const organisationAt = (place: number) => holders[place]?.organisation;

  function firstOther({ first, other }: Firsts, holder: number): number {
    return organisationAt(first) === organisationAt(holder) ? other : first;
  }

  function note(firsts: Firsts, holder: number): void {
    if (firsts.first === none) firsts.first = holder;
    else if (organisationAt(firsts.first) !== organisationAt(holder)) {
      firsts.other = Math.min(firsts.other, holder);
    }
  }

  /** Notes a holder from a start to an end in one stretch of the tree, and gives the first before it. */
  function hold(
    holder: number,
    start: number,
    end: number,
    at: number,
    from: number,
    to: number,
  ): number {
    if (end < from || to < start) return none;
    stretches[at] ??= {
      throughout: { first: none, other: none },
      partly: { first: none, other: none },
    };
    const { throughout, partly } = stretches[at];
    const middle = Math.floor((from + to) / 2);
    let first = firstOther(throughout, holder);
    if (start <= from && to <= end) {
      first = firstOther(partly, holder);
      note(throughout, holder);
    } else {
      first = Math.min(first, hold(holder, start, end, 2 * at, from, middle));
      first = Math.min(first, hold(holder, start, end, 2 * at + 1, middle + 1, to));
    }
    note(partly, holder);
    return first;
  }

  return holders.flatMap((holder, place) => {
    const { from, to } = holder.validity;
    const start = from === undefined ? 0 : (placeOf.get(from) ?? 0);
    const end = to === undefined ? last : (placeOf.get(to) ?? last);
    const first = start <= end ? holders[hold(place, start, end, 1, 0, last)] : undefined;
    return first === undefined ? [] : [[holder, first] as const];
  });
}

/** The days on which anything begins or ends. */
function daysOf(holders: readonly Holder[]): readonly string[] {
  const days = holders.flatMap(({ validity: { from, to } }) => [from, to]);
  return [...new Set(days.filter((day) => day !== undefined))].sort();
}
