import {
  checkFigure,
  checkIdentifier,
  checkPortfolio,
  type Finding,
  portfolioLists,
} from "concordat";
import { invalidExamplesAsOf as asOf, type SubjectName, type Subjects } from "concordat/fixtures";
import { entityNames } from "../../src/schema/entityNames.ts";

type Checks = {
  readonly [Name in SubjectName]?: (value: Subjects[Name]["value"]) => readonly Finding[];
};

/** The check of each subject other than an entity that has one, as a user would call it. */
const checks: Checks = {
  Portfolio: (portfolio) => checkPortfolio(portfolio, { asOf }),
  MoneyFigure: (figure) => checkFigure(figure),
  CountFigure: (figure) => checkFigure(figure),
  RateFigure: (figure) => checkFigure(figure),
  OrganisationIdentifier: (text) => checkIdentifier("organisation-identifier", text),
  CharityNumber: (text) => checkIdentifier("charity-number", text),
  CompanyNumber: (text) => checkIdentifier("company-number", text),
  OdsCode: (text) => checkIdentifier("ods-code", text),
  GssCode: (text) => checkIdentifier("gss-code", text),
};

/**
 * The findings of the check of a subject, with the place within it; nothing if no check exists. An entity
 * is checked as the only one of a portfolio, so that whatever it refers to is missing there.
 */
export function checked(subject: SubjectName, value: unknown): readonly Finding[] {
  const list = portfolioLists.find((one) => entityNames[one] === subject);
  if (list !== undefined) {
    return checkPortfolio({ [list]: [value] }, { asOf })
      .filter(({ rule }) => rule !== "portfolio.reference-unknown")
      .map((found) => ({ ...found, path: found.path.slice(2) }));
  }
  const check = checks[subject] as ((value: unknown) => readonly Finding[]) | undefined;
  return check?.(value) ?? [];
}
