import type { Organisation } from "../../organisation/Organisation.ts";
import type { RateInput } from "../../rate/Rate.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { StaffControlThresholds } from "../parts/mutualStaffControl.ts";

/**
 * The facts beside the mutual that {@link checkMutual} can use; each may be omitted.
 *
 * @category Mutuals
 */
export interface MutualContext {
  /** The organisations that the mutual names: whether an applicant is a private company, say. */
  readonly organisations?: readonly Organisation[];
  /** The shares that count as enough for staff control, by measure: yours, for there are no others. */
  readonly staffControl?: StaffControlThresholds;
  /**
   * The base rate of the Bank of England on a day, for dividends on shares in issue before 6 April
   * 2010; `undefined` where it is not known.
   */
  readonly baseRate?: (day: LocalDate) => RateInput | undefined;
}
