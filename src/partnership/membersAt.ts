import type { Figure } from "../figure/Figure.ts";
import type { MemberCategory, Membership } from "../organisation/Membership.ts";
import type { LocalDate } from "../time/date/LocalDate.ts";
import { isValidOn } from "../time/range/Validity.ts";
import { refuseWrongDay, refuseWrongList } from "../time/refuseWrong.ts";

/**
 * How many members of one category a partnership says it has.
 *
 * @category Partnerships
 */
export interface DeclaredCount {
  /** The category that is counted. */
  readonly category: MemberCategory;
  /** How many: a whole number, zero or more. */
  readonly count: number;
  /** The count as it was published, with its words and its source. */
  readonly stated?: Figure<number>;
}

/**
 * The members on a day. A membership without dates counts on every day.
 *
 * @param members - the memberships, as listed
 * @param asOf - the day
 * @returns those that hold on that day, in the order listed
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Partnerships
 * @example
 * ```ts
 * import { localDate, membersAt } from "concordat";
 *
 * const members = [
 *   { organisation: "charity", category: "voluntary-sector", validity: { to: localDate("2018-09-30") } },
 *   { organisation: "council", category: "local-authority" },
 * ] as const;
 * membersAt(members, localDate("2018-10-01")).length; // => 1
 * ```
 */
export function membersAt(members: readonly Membership[], asOf: LocalDate): readonly Membership[] {
  refuseWrongList("members", members);
  refuseWrongDay("asOf", asOf);
  return members.filter(({ validity }) => isValidOn(validity, asOf));
}

/**
 * How many members each category has.
 *
 * @param members - the memberships to count, as {@link membersAt} gives them for a day
 * @returns the counts by category; a category without members is not in the map
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Partnerships
 * @example
 * ```ts
 * import { countByCategory } from "concordat";
 *
 * countByCategory([{ organisation: "council", category: "local-authority" }]).get("local-authority"); // => 1
 * ```
 */
export function countByCategory(
  members: readonly Membership[],
): ReadonlyMap<MemberCategory, number> {
  refuseWrongList("members", members);
  const counts = new Map<MemberCategory, number>();
  for (const { category } of members) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}
