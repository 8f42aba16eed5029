import type { Reading } from "../figure/bounds.ts";
import type { Interval } from "../figure/Interval.ts";
import type { SpendProfileOptions } from "../funding/spendProfile.ts";
import type { AwardDerivation } from "../grant/award/awardFunding.ts";
import type { FundingApart } from "../grant/award/FundingApart.ts";
import type { GrantDerivation } from "../grant/timeline/agreedAwards.ts";
import type { CurrencyCode } from "../money/Currency.ts";
import type { Money } from "../money/Money.ts";
import type { FinancialYear } from "../time/year/FinancialYear.ts";

/**
 * How the financial year of an amount is known: of a grant ({@link GrantDerivation}) or of a published award
 * ({@link AwardDerivation}).
 *
 * @category Portfolio
 */
export type FundingDerivation = GrantDerivation | AwardDerivation;

/**
 * The funding that is known, or can be worked out, for one financial year, for several together, or for
 * none in particular.
 *
 * @category Portfolio
 */
export interface FundingRow {
  /** The list of the portfolio in which the commitment stands. */
  readonly list:
    | "memoranda"
    | "localityPlans"
    | "programmes"
    | "grants"
    | "publishedAwards"
    | "mutuals";
  /** The id of the memorandum, locality plan, programme, grant, published award or mutual. */
  readonly id: string;
  /**
   * The financial years that the amount covers; more than one where no single one is known, none where
   * nothing says when the money falls.
   */
  readonly financialYears: readonly FinancialYear[];
  /** The days that a spread covers in the year; absent for every other basis. */
  readonly days?: number;
  /** The currency of the amount; absent only where no figure says one. */
  readonly currency?: CurrencyCode;
  /** The amount: a single value, or bounds; no bounds where nothing limits it. */
  readonly amount: Interval<Money>;
  /**
   * The basis of the amount. `stated`, `same-as`, `award`, `agreed-profile` and `carried-forward` (what
   * a grant moves into the next year with the funder's approval, below zero in the year that it leaves)
   * come from the data; `derived` (a total less the stated years), `spread` (over days or months, or a
   * change of an award whose year is not stated, or the total of a grant without awards by year) and
   * `remainder` (a figure of a programme less its grants) are arithmetic. For a published award, `derivation`
   * says more: an `award` of no year is `not-dated`.
   */
  readonly basis:
    | "stated"
    | "same-as"
    | "derived"
    | "agreed-profile"
    | "spread"
    | "award"
    | "carried-forward"
    | "remainder";
  /** How the year of an amount of a grant or a published award is known; absent for everything else. */
  readonly derivation?: FundingDerivation;
  /** Why totals show it apart from other money; absent where they do not. */
  readonly apart?: readonly FundingApart[];
  /** The year as it was published, where that is not a financial year. */
  readonly statedYear?: string;
  /** The financial year that the figure is stated to equal; present where the basis is `same-as`. */
  readonly sameAs?: FinancialYear;
  /**
   * The id of the programme whose figure for the year already includes this award; such a row is not
   * added to the totals by year, funder or theme.
   */
  readonly within?: string;
  /** The id of the programme that the grant or award belongs to, or of the programme itself. */
  readonly programme?: string;
  /** The id of the organisation that funds it, where the entity names one. */
  readonly funder?: string;
  /** The ids of further organisations that fund it together with `funder`, in shares that are not known. */
  readonly funders?: readonly string[];
  /** The id of the organisation that receives it, where the entity names one: the lead of a grant. */
  readonly recipient?: string;
  /** The name of the organisation that receives it, where it is known by name only. */
  readonly recipientName?: string;
  /** The ids of organisations that receive it together, in shares that are not known. */
  readonly recipients?: readonly string[];
  /** The names of organisations that receive it together, where they are known by name only. */
  readonly recipientNames?: readonly string[];
  /** The id of the fund that it is drawn from, where the entity names one. */
  readonly fund?: string;
  /** The themes that it is to serve, where the entity names any. */
  readonly themes?: readonly string[];
}

/**
 * How {@link fundingByFinancialYear} and its siblings work.
 *
 * @category Portfolio
 */
export interface FundingOptions {
  /** How an amount without an agreed profile is spread over its period; by days if omitted. */
  readonly by?: SpendProfileOptions["by"];
  /** How the words of published figures are read; strictly if omitted. */
  readonly reading?: Reading;
}
