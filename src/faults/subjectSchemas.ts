import type * as z from "zod";
import { memorandumOfUnderstandingSchema } from "../agreement/MemorandumOfUnderstanding.ts";
import { countFigureSchema, moneyFigureSchema, rateFigureSchema } from "../figure/figureSchema.ts";
import { fundSchema } from "../funding/Fund.ts";
import { strategicPartnerGrantSchema } from "../grant/StrategicPartnerGrant.ts";
import { strategicPartnerProgrammeSchema } from "../grant/StrategicPartnerProgramme.ts";
import { charityNumberSchema } from "../identifier/charityNumberSchema.ts";
import { companyNumberSchema } from "../identifier/companyNumberSchema.ts";
import { gssCodeSchema } from "../identifier/gssCodeSchema.ts";
import { odsCodeSchema } from "../identifier/odsCodeSchema.ts";
import { organisationIdentifierSchema } from "../identifier/organisationIdentifierSchema.ts";
import { moneySchema } from "../money/moneySchema.ts";
import { rateSchema } from "../money/rateSchema.ts";
import { organisationSchema } from "../organisation/Organisation.ts";
import { sectorSchema } from "../organisation/Sector.ts";
import { supersessionSchema } from "../organisation/Supersession.ts";
import { partnershipSchema } from "../partnership/Partnership.ts";
import { portfolioSchema } from "../portfolio/Portfolio.ts";
import { dateRangeSchema } from "../time/dateRangeSchema.ts";
import { deadlineSchema } from "../time/deadlineSchema.ts";
import { financialYearSchema } from "../time/financialYearSchema.ts";
import { localDateSchema } from "../time/localDateSchema.ts";
import { partialDateSchema } from "../time/partialDateSchema.ts";
import { termSchema } from "../time/termSchema.ts";
import { validitySchema } from "../time/validitySchema.ts";
import type { SubjectName, Subjects } from "./Subjects.ts";

type SubjectSchemas = {
  readonly [Name in SubjectName]: z.ZodType<Subjects[Name]["value"], Subjects[Name]["json"]>;
};

/** The schema of everything that can be at fault. */
export function subjectSchemas(): SubjectSchemas {
  return {
    Portfolio: portfolioSchema,
    Organisation: organisationSchema,
    Sector: sectorSchema,
    Supersession: supersessionSchema,
    Fund: fundSchema,
    Partnership: partnershipSchema,
    MemorandumOfUnderstanding: memorandumOfUnderstandingSchema,
    StrategicPartnerProgramme: strategicPartnerProgrammeSchema,
    StrategicPartnerGrant: strategicPartnerGrantSchema,
    MoneyFigure: moneyFigureSchema,
    CountFigure: countFigureSchema,
    RateFigure: rateFigureSchema,
    Money: moneySchema,
    Rate: rateSchema,
    LocalDate: localDateSchema,
    PartialDate: partialDateSchema,
    DateRange: dateRangeSchema,
    FinancialYear: financialYearSchema,
    Deadline: deadlineSchema,
    Term: termSchema,
    Validity: validitySchema,
    OrganisationIdentifier: organisationIdentifierSchema,
    CharityNumber: charityNumberSchema,
    CompanyNumber: companyNumberSchema,
    OdsCode: odsCodeSchema,
    GssCode: gssCodeSchema,
  };
}
