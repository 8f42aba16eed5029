import type { ExactFailures } from "../exact/exactFailures.ts";
import type { FigureFailures } from "../figure/figureFailures.ts";
import type { FundingFailures } from "../funding/fundingFailures.ts";
import type { WithholdingFailures } from "../funding/instalments.ts";
import type { SeriesFailures } from "../funding/PriceIndex.ts";
import type { ProfileFailures } from "../funding/profileFailures.ts";
import type { VirementFailures } from "../funding/virementLimit.ts";
import type { IdentifierFailures } from "../identifier/identifierFailures.ts";
import type { MoneyFailures } from "../money/moneyFailures.ts";
import type { MutualFailures } from "../mutual/applicationOfSurplus.ts";
import type { PortfolioFailures } from "../portfolio/portfolioFailures.ts";
import type { RateFailures } from "../rate/rateFailures.ts";
import type { ReadFailures } from "../schema/readFailures.ts";
import type { TimeFailures } from "../time/TimeFailures.ts";
import type { FixtureFailures } from "./fixtureFailures.ts";

/**
 * Every failure that this library throws, by its code, with the values that its error carries.
 *
 * @category Errors
 */
export interface Failures
  extends ExactFailures,
    FigureFailures,
    FixtureFailures,
    FundingFailures,
    IdentifierFailures,
    MoneyFailures,
    MutualFailures,
    PortfolioFailures,
    ProfileFailures,
    RateFailures,
    ReadFailures,
    SeriesFailures,
    TimeFailures,
    VirementFailures,
    WithholdingFailures {}
