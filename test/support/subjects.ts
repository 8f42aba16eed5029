import {
  checkFigure,
  checkIdentifier,
  checkMemorandumOfUnderstanding,
  checkOrganisations,
  checkPartnership,
  checkPortfolio,
  checkSector,
  checkStrategicPartnerGrant,
  checkStrategicPartnerProgramme,
  checkSupersessions,
  type Finding,
} from "concordat";
import { invalidExamplesAsOf as asOf, type SubjectName, type Subjects } from "concordat/fixtures";

/** Of a list of one: the place within the one. */
const within = (findings: readonly Finding[]): readonly Finding[] =>
  findings.map((found) => ({ ...found, path: found.path.slice(1) }));

const nothing = (): readonly Finding[] => [];

type Checks = {
  readonly [Name in SubjectName]: (value: Subjects[Name]["value"]) => readonly Finding[];
};

/** The check of each subject, as a user would call it. */
export const checks: Checks = {
  Portfolio: (portfolio) => checkPortfolio(portfolio, { asOf }),
  Organisation: (organisation) => within(checkOrganisations([organisation], { asOf })),
  Sector: (sector) => checkSector(sector),
  Supersession: (supersession) => within(checkSupersessions([supersession])),
  Fund: nothing,
  Partnership: (partnership) => checkPartnership(partnership, { asOf }),
  MemorandumOfUnderstanding: (memorandum) => checkMemorandumOfUnderstanding(memorandum),
  StrategicPartnerProgramme: (programme) => checkStrategicPartnerProgramme(programme),
  StrategicPartnerGrant: (grant) => checkStrategicPartnerGrant(grant),
  MoneyFigure: (figure) => checkFigure(figure),
  CountFigure: (figure) => checkFigure(figure),
  RateFigure: (figure) => checkFigure(figure),
  Money: nothing,
  Rate: nothing,
  LocalDate: nothing,
  PartialDate: nothing,
  DateRange: nothing,
  FinancialYear: nothing,
  Deadline: nothing,
  Term: nothing,
  Validity: nothing,
  OrganisationIdentifier: (text) => checkIdentifier("organisation-identifier", text),
  CharityNumber: (text) => checkIdentifier("charity-number", text),
  CompanyNumber: (text) => checkIdentifier("company-number", text),
  OdsCode: (text) => checkIdentifier("ods-code", text),
  GssCode: (text) => checkIdentifier("gss-code", text),
};
