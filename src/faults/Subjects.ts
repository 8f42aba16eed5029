import type {
  MemorandumOfUnderstanding,
  MemorandumOfUnderstandingJson,
} from "../agreement/MemorandumOfUnderstanding.ts";
import type { Figure, FigureJson } from "../figure/Figure.ts";
import type { Fund, FundJson } from "../funding/Fund.ts";
import type {
  StrategicPartnerGrant,
  StrategicPartnerGrantJson,
} from "../grant/StrategicPartnerGrant.ts";
import type {
  StrategicPartnerProgramme,
  StrategicPartnerProgrammeJson,
} from "../grant/StrategicPartnerProgramme.ts";
import type { CharityNumber } from "../identifier/charityNumber.ts";
import type { CompanyNumber } from "../identifier/companyNumber.ts";
import type { GssCode } from "../identifier/gssCode.ts";
import type { OdsCode } from "../identifier/odsCode.ts";
import type { OrganisationIdentifier } from "../identifier/organisationIdentifier.ts";
import type { Money } from "../money/Money.ts";
import type { MoneyJson } from "../money/MoneyJson.ts";
import type { Organisation, OrganisationJson } from "../organisation/Organisation.ts";
import type { Sector, SectorJson } from "../organisation/Sector.ts";
import type { Supersession, SupersessionJson } from "../organisation/Supersession.ts";
import type { Partnership, PartnershipJson } from "../partnership/Partnership.ts";
import type { Portfolio, PortfolioJson } from "../portfolio/Portfolio.ts";
import type { Rate } from "../rate/Rate.ts";
import type { DateRange } from "../time/DateRange.ts";
import type { Deadline } from "../time/Deadline.ts";
import type { DateRangeJson } from "../time/dateRangeSchema.ts";
import type { FinancialYear } from "../time/FinancialYear.ts";
import type { LocalDate } from "../time/LocalDate.ts";
import type { PartialDate } from "../time/PartialDate.ts";
import type { Term } from "../time/Term.ts";
import type { Validity, ValidityJson } from "../time/Validity.ts";

/**
 * A type and its wire form.
 *
 * @typeParam Value - the type
 * @typeParam Json - its wire form
 * @category Invalid data
 */
export interface Subject<Value, Json> {
  /** What is read. */
  readonly value: Value;
  /** What it is read from. */
  readonly json: Json;
}

/**
 * What can be at fault, by the name of its wire form: each with the type that is read and the type of
 * the JSON that it is read from.
 *
 * @category Invalid data
 */
export interface Subjects {
  /** A {@link Portfolio}. */
  readonly Portfolio: Subject<Portfolio, PortfolioJson>;
  /** An {@link Organisation}. */
  readonly Organisation: Subject<Organisation, OrganisationJson>;
  /** A {@link Sector}. */
  readonly Sector: Subject<Sector, SectorJson>;
  /** A {@link Supersession}. */
  readonly Supersession: Subject<Supersession, SupersessionJson>;
  /** A {@link Fund}. */
  readonly Fund: Subject<Fund, FundJson>;
  /** A {@link Partnership}. */
  readonly Partnership: Subject<Partnership, PartnershipJson>;
  /** A {@link MemorandumOfUnderstanding}. */
  readonly MemorandumOfUnderstanding: Subject<
    MemorandumOfUnderstanding,
    MemorandumOfUnderstandingJson
  >;
  /** A {@link StrategicPartnerProgramme}. */
  readonly StrategicPartnerProgramme: Subject<
    StrategicPartnerProgramme,
    StrategicPartnerProgrammeJson
  >;
  /** A {@link StrategicPartnerGrant}. */
  readonly StrategicPartnerGrant: Subject<StrategicPartnerGrant, StrategicPartnerGrantJson>;
  /** A {@link Figure} of money. */
  readonly MoneyFigure: Subject<Figure<Money>, FigureJson<MoneyJson>>;
  /** A {@link Figure} that counts. */
  readonly CountFigure: Subject<Figure<number>, FigureJson<number>>;
  /** A {@link Figure} that is a share. */
  readonly RateFigure: Subject<Figure<Rate>, FigureJson<string>>;
  /** {@link Money}. */
  readonly Money: Subject<Money, MoneyJson>;
  /** A {@link Rate}. */
  readonly Rate: Subject<Rate, string>;
  /** A {@link LocalDate}. */
  readonly LocalDate: Subject<LocalDate, string>;
  /** A {@link PartialDate}. */
  readonly PartialDate: Subject<PartialDate, string>;
  /** A {@link DateRange}. */
  readonly DateRange: Subject<DateRange, DateRangeJson>;
  /** A {@link FinancialYear}. */
  readonly FinancialYear: Subject<FinancialYear, string>;
  /** A {@link Deadline}. */
  readonly Deadline: Subject<Deadline, string>;
  /** A {@link Term}. */
  readonly Term: Subject<Term, Term>;
  /** A {@link Validity}. */
  readonly Validity: Subject<Validity, ValidityJson>;
  /** An {@link OrganisationIdentifier}. */
  readonly OrganisationIdentifier: Subject<OrganisationIdentifier, string>;
  /** A {@link CharityNumber}. */
  readonly CharityNumber: Subject<CharityNumber, string>;
  /** A {@link CompanyNumber}. */
  readonly CompanyNumber: Subject<CompanyNumber, string>;
  /** An {@link OdsCode}. */
  readonly OdsCode: Subject<OdsCode, string>;
  /** A {@link GssCode}. */
  readonly GssCode: Subject<GssCode, string>;
}

/**
 * The name of something that can be at fault, such as `"StrategicPartnerGrant"`.
 *
 * @category Invalid data
 */
export type SubjectName = keyof Subjects;
