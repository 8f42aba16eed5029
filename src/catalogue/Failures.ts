import { type ExactFailures, exactFailures } from "../exact/exactFailures.ts";
import { type FigureFailures, figureFailures } from "../figure/figureFailures.ts";
import { type ArgumentFailures, argumentFailures } from "../finding/argumentFailures.ts";
import type { FailureTable } from "../finding/FailureTable.ts";
import { joined } from "../finding/joined.ts";
import { type TextFailures, textFailures } from "../finding/textFailures.ts";
import { type TypeFailures, typeFailures } from "../finding/typeFailures.ts";
import { type FundingFailures, fundingFailures } from "../funding/fundingFailures.ts";
import { type WithholdingFailures, withholdingFailures } from "../funding/instalmentPlan.ts";
import { type SeriesFailures, seriesFailures } from "../funding/price/PriceIndex.ts";
import { type ProfileFailures, profileFailures } from "../funding/profileFailures.ts";
import { type VirementFailures, virementFailures } from "../funding/virementLimit.ts";
import { type AwardFailures, awardFailures } from "../grant/award/awardFailures.ts";
import { type IdentifierFailures, identifierFailures } from "../identifier/identifierFailures.ts";
import { type MoneyFailures, moneyFailures } from "../money/moneyFailures.ts";
import { type MutualFailures, mutualFailures } from "../mutual/finance/applicationOfSurplus.ts";
import { type PortfolioFailures, portfolioFailures } from "../portfolio/portfolioFailures.ts";
import { type RateFailures, rateFailures } from "../rate/rateFailures.ts";
import { type ShareFailures, shareFailures } from "../rate/shareFailures.ts";
import { type ReadFailures, readFailures } from "../schema/problem/readFailures.ts";
import { type ReshapeFailures, reshapeFailures } from "../schema/problem/reshapeFailures.ts";
import { type TimeFailures, timeFailures } from "../time/TimeFailures.ts";
import { type FixtureFailures, fixtureFailures } from "./fixtureFailures.ts";

/**
 * Every failure that this library throws, by the code of the error, with the values of each.
 *
 * @category Errors
 */
export interface Failures
  extends ArgumentFailures,
    AwardFailures,
    ExactFailures,
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
    ReshapeFailures,
    SeriesFailures,
    ShareFailures,
    TextFailures,
    TimeFailures,
    TypeFailures,
    VirementFailures,
    WithholdingFailures {}

/** The message of each failure of this library, by its code. */
export const failures: FailureTable<Failures> = /* @__PURE__ */ joined(
  argumentFailures,
  awardFailures,
  exactFailures,
  figureFailures,
  fixtureFailures,
  fundingFailures,
  identifierFailures,
  moneyFailures,
  mutualFailures,
  portfolioFailures,
  profileFailures,
  rateFailures,
  readFailures,
  reshapeFailures,
  seriesFailures,
  shareFailures,
  textFailures,
  timeFailures,
  typeFailures,
  virementFailures,
  withholdingFailures,
);
