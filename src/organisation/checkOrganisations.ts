import { finding, findingsAt } from "../finding/Finding.ts";
import { checkIdentifier } from "../identifier/checkIdentifier.ts";
import type { IdentifierOddity } from "../identifier/IdentifierOddity.ts";
import type { IdentifierFinding } from "../identifier/identifierRules.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { isValidOn, type Validity } from "../time/range/Validity.ts";
import { refuseWrongList, refuseWrongOptions, refuseWrongSubject } from "../time/refuseWrong.ts";
import type { DatedIdentifier, Organisation } from "./Organisation.ts";
import { organisationNameAt } from "./organisationNameAt.ts";
import { type OrganisationFinding, organisationRules } from "./organisationRules.ts";
import { codeKey, registeredCode } from "./registeredCode.ts";

/**
 * The facts beside the organisations that {@link checkOrganisation} and {@link checkOrganisations} can use.
 *
 * @category Organisations
 */
export interface OrganisationContext {
  /** The day on which an organisation should have a name; without it, names are not checked. */
  readonly asOf?: LocalDate;
}

/**
 * Checks an organisation by itself: that its codes can be codes of their registers, and look as those
 * usually do (see {@link DatedIdentifier.scheme}), and that it has a name on the day, if it exists then.
 * Where nobody says when it exists, it is taken to exist.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param organisation - an organisation, as {@link organisationSchema} reads it
 * @param context - the day
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Organisations
 * @example
 * ```ts
 * import { checkOrganisation, localDate, type Organisation } from "concordat";
 *
 * const charity: Organisation = {
 *   id: "example-charity",
 *   kind: "charity",
 *   names: [{ name: "Example Trust", validity: { to: localDate("2011-03-31") } }],
 * };
 * checkOrganisation(charity, { asOf: localDate("2011-03-31") }); // => []
 * const [found] = checkOrganisation(charity, { asOf: localDate("2018-06-07") });
 * found?.rule; // => "organisation.no-name-at-date"
 * ```
 */
export function checkOrganisation(
  organisation: Organisation,
  context: OrganisationContext = {},
): readonly (OrganisationFinding | IdentifierFinding)[] {
  refuseWrongSubject("organisation", organisation, "names");
  refuseWrongOptions("context", context);
  const { asOf } = context;
  const codes = checkIdentifiersOf(organisation);
  if (asOf === undefined || !isValidOn(organisation.validity, asOf)) return codes;
  if (organisationNameAt(organisation, asOf) !== undefined) return codes;
  const values = { organisation: organisation.id, date: asOf };
  return [...codes, finding(organisationRules, "organisation.no-name-at-date", ["names"], values)];
}

/**
 * Checks organisations, each by itself and all against each other: that no two have one code at the same
 * time. Codes of registers that are known are compared in canonical form, so that `9506232` of `gb-coh`
 * is `09506232` of `GB-COH`, and `ODS` is `GB-NHS`; others as they are written.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param organisations - the organisations; paths begin at their list
 * @param context - the day for names
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Organisations
 * @example
 * ```ts
 * import { checkOrganisations, formatPath, type Organisation } from "concordat";
 *
 * const named = (id: string): Organisation => ({
 *   id,
 *   kind: "charity",
 *   names: [{ name: id }],
 *   identifiers: [{ scheme: "GB-NHS", id: "X0001" }],
 * });
 * const [found] = checkOrganisations([named("first"), named("second")]);
 * found?.rule; // => "organisation.identifier-shared"
 * found && formatPath(found.path); // => "[1].identifiers[0]"
 * ```
 */
export function checkOrganisations(
  organisations: readonly Organisation[],
  context: OrganisationContext = {},
): readonly (OrganisationFinding | IdentifierFinding)[] {
  refuseWrongList("organisations", organisations);
  refuseWrongOptions("context", context);
  return [
    ...checkSharedCodes(organisations),
    ...organisations.flatMap((organisation, index) =>
      findingsAt(checkOrganisation(organisation, context), [index]),
    ),
  ];
}

/**
 * Judges the codes of an organisation: an error for what cannot be a code of its register, and an info
 * for each thing that is unusual about one that can.
 */
function checkIdentifiersOf({
  id: organisation,
  identifiers = [],
}: Organisation): readonly (OrganisationFinding | IdentifierFinding)[] {
  return identifiers.flatMap((identifier, index) => {
    const { scheme, id } = identifier;
    const path = ["identifiers", index];
    const code = registeredCode(identifier);
    const unusual = (oddity: IdentifierOddity): OrganisationFinding => {
      const values = { organisation, scheme, identifier: id, oddity };
      return finding(organisationRules, "organisation.identifier-unusual", path, values);
    };
    if (code === undefined) return unusual("list-unknown");
    return checkIdentifier(code.kind, code.text).flatMap<OrganisationFinding | IdentifierFinding>(
      (found) =>
        found.rule === "identifier.invalid"
          ? findingsAt([found], path)
          : unusual(found.values.oddity),
    );
  });
}

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
