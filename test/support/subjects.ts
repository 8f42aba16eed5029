import {
  checkActionPlan,
  checkConsultation,
  checkFigure,
  checkGrantScheme,
  checkIdentifier,
  checkLocalityPlan,
  checkMemorandumOfUnderstanding,
  checkOrganisations,
  checkPartnership,
  checkPortfolio,
  checkProcurementRoute,
  checkRightToProvideMutual,
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

type Checks = {
  readonly [Name in SubjectName]?: (value: Subjects[Name]["value"]) => readonly Finding[];
};

/** The check of each subject that has one, as a user would call it. */
const checks: Checks = {
  Portfolio: (portfolio) => checkPortfolio(portfolio, { asOf }),
  Organisation: (organisation) => within(checkOrganisations([organisation], { asOf })),
  Sector: (sector) => checkSector(sector),
  Supersession: (supersession) => within(checkSupersessions([supersession])),
  Partnership: (partnership) => checkPartnership(partnership, { asOf }),
  LocalityPlan: (plan) => checkLocalityPlan(plan),
  MemorandumOfUnderstanding: (memorandum) => checkMemorandumOfUnderstanding(memorandum, { asOf }),
  ActionPlan: (plan) => checkActionPlan(plan),
  Consultation: (consultation) => checkConsultation(consultation),
  StrategicPartnerProgramme: (programme) => checkStrategicPartnerProgramme(programme),
  StrategicPartnerGrant: (grant) => checkStrategicPartnerGrant(grant, { asOf }),
  GrantScheme: (scheme) => checkGrantScheme(scheme),
  ProcurementRoute: (route) => checkProcurementRoute(route),
  RightToProvideMutual: (mutual) => checkRightToProvideMutual(mutual),
  MoneyFigure: (figure) => checkFigure(figure),
  CountFigure: (figure) => checkFigure(figure),
  RateFigure: (figure) => checkFigure(figure),
  OrganisationIdentifier: (text) => checkIdentifier("organisation-identifier", text),
  CharityNumber: (text) => checkIdentifier("charity-number", text),
  CompanyNumber: (text) => checkIdentifier("company-number", text),
  OdsCode: (text) => checkIdentifier("ods-code", text),
  GssCode: (text) => checkIdentifier("gss-code", text),
};

/** What the check of a subject finds in a value; nothing if there is no check of it. */
export function checked(subject: SubjectName, value: unknown): readonly Finding[] {
  const check = checks[subject] as ((value: unknown) => readonly Finding[]) | undefined;
  return check?.(value) ?? [];
}
