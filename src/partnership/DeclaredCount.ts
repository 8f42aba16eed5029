import type { MemberCategory } from "../organisation/Membership.ts";

/**
 * How many members of one category a partnership says it has.
 *
 * @category Partnerships
 */
export interface DeclaredCount {
  /** What is counted. */
  readonly category: MemberCategory;
  /** How many: a whole number, zero or more. */
  readonly count: number;
}
