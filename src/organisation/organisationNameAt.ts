import type { LocalDate } from "../time/date/LocalDate.ts";
import { type PartialValidity, possibly } from "../time/range/PartialValidity.ts";
import { isValidOn } from "../time/range/Validity.ts";
import { refuseWrongDay, refuseWrongSubject } from "../time/refuseWrong.ts";
import type { DatedIdentifier, Organisation } from "./Organisation.ts";

/**
 * The name of an organisation on a day. Where several names hold, the one that began last is taken;
 * a name whose beginning is not known comes after those whose beginning is, and of equals the first
 * listed is taken.
 *
 * @param organisation - the organisation
 * @param date - the day
 * @returns its name; `undefined` if none of its names holds on that day
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Organisations
 * @example
 * ```ts
 * import { localDate, organisationNameAt } from "concordat";
 *
 * const trust = {
 *   names: [
 *     { name: "Example Royal", validity: { to: localDate("2021-09-30") } },
 *     { name: "Example Care Alliance", validity: { from: localDate("2021-10-01") } },
 *   ],
 * };
 * organisationNameAt(trust, localDate("2017-02-01")); // => "Example Royal"
 * organisationNameAt(trust, localDate("2021-10-01")); // => "Example Care Alliance"
 * ```
 */
export function organisationNameAt(
  organisation: Pick<Organisation, "names">,
  date: LocalDate,
): string | undefined {
  refuseWrongSubject("organisation", organisation);
  refuseWrongDay("date", date);
  return latestFirst(organisation.names, date)[0]?.name;
}

/**
 * The codes of an organisation on a day.
 *
 * @param organisation - the organisation
 * @param date - the day
 * @returns the codes that hold then: those that began last come first, and those whose beginning is not
 * known come last
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Organisations
 * @example
 * ```ts
 * import { organisationIdentifiersAt, localDate } from "concordat";
 *
 * const group = {
 *   identifiers: [
 *     { scheme: "ODS", id: "X01", validity: { from: localDate("2018-10-01"), to: localDate("2021-09-30") } },
 *   ],
 * };
 * organisationIdentifiersAt(group, localDate("2021-09-30")).map(({ id }) => id); // => ["X01"]
 * organisationIdentifiersAt(group, localDate("2021-10-01")); // => []
 * ```
 */
export function organisationIdentifiersAt(
  organisation: Pick<Organisation, "identifiers">,
  date: LocalDate,
): readonly DatedIdentifier[] {
  refuseWrongSubject("organisation", organisation);
  refuseWrongDay("date", date);
  return latestFirst(organisation.identifiers ?? [], date);
}

function latestFirst<T extends { readonly validity?: PartialValidity }>(
  list: readonly T[],
  date: LocalDate,
): readonly T[] {
  const began = ({ validity }: T): string => validity?.from ?? "";
  return list
    .filter(({ validity }) => isValidOn(possibly(validity), date))
    .sort((a, b) => (began(a) < began(b) ? 1 : began(a) > began(b) ? -1 : 0));
}
