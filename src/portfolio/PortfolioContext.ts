import type { MutualContext } from "../mutual/MutualContext.ts";
import type { LocalDate } from "../time/LocalDate.ts";

/**
 * What {@link checkPortfolio} takes beside the portfolio.
 *
 * @category Portfolio
 */
export interface PortfolioContext {
  /** The day for which the portfolio is checked: who is a member then, say. */
  readonly asOf: LocalDate;
  /** The day whose standards apply to all grants, as {@link GrantContext.standardsOf} says. */
  readonly standardsOf?: LocalDate;
  /** What the rules about mutuals take: your thresholds for staff control, and the base rate. */
  readonly mutuals?: Omit<MutualContext, "organisations">;
}
