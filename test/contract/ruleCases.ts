import { checkPortfolio, checkStrategicPartnerProgramme, type PortfolioFinding } from "concordat";
import { portfolio, programme } from "../support/build.ts";
import { organisationJson, poundsFigure, soundPortfolio } from "../support/entities.ts";
import { count, date } from "../support/values.ts";
import { aggregateRuleCases } from "./aggregateRuleCases.ts";
import { agreementRuleCases } from "./agreementRuleCases.ts";
import { foundationRuleCases } from "./foundationRuleCases.ts";
import { fundRuleCases } from "./fundRuleCases.ts";
import { grantRuleCases, programmeGrantRuleCases } from "./grantRuleCases.ts";
import { mutualRuleCases } from "./mutualRuleCases.ts";
import { organisationRuleCases } from "./organisationRuleCases.ts";
import { partnershipRuleCases } from "./partnershipRuleCases.ts";
import type { RuleCase } from "./RuleCase.ts";

const asOf = date("2018-06-07");
const fourYears = ["2009/10", "2010/11", "2011/12", "2012/13"];
const lastTwo = [
  { financialYear: "2011/12", total: poundsFigure("3500000.00", "more-than") },
  { financialYear: "2012/13", sameAs: "2011/12" },
];

/** One case for each rule that the library knows; the compiler misses one that is not here. */
export const ruleCases: Readonly<
  Record<PortfolioFinding["rule"] | keyof typeof aggregateRuleCases, RuleCase>
> = {
  ...aggregateRuleCases,
  ...agreementRuleCases,
  ...foundationRuleCases,
  ...fundRuleCases,
  ...organisationRuleCases,
  ...partnershipRuleCases,
  ...mutualRuleCases,
  ...grantRuleCases,
  ...programmeGrantRuleCases,
  "programme.figures-contradict": {
    breaks: () =>
      checkStrategicPartnerProgramme(
        programme({
          years: lastTwo,
          statedTotal: { figure: poundsFigure("7000000.00", "up-to"), years: fourYears },
        }),
      ),
    severity: "error",
    path: ["statedTotal"],
    values: {
      statements: ["statedTotal", "years[0]", "years[1]"],
      yearsAtLeast: { amount: "7000000.00", currency: "GBP" },
    },
    keeps: () =>
      checkStrategicPartnerProgramme(
        programme({
          years: lastTwo,
          statedTotal: { figure: poundsFigure("14000000.00"), years: fourYears },
        }),
      ),
  },
  "programme.same-as-unknown": {
    breaks: () =>
      checkStrategicPartnerProgramme(
        programme({ years: [{ financialYear: "2012/13", sameAs: "2011/12" }] }),
      ),
    severity: "error",
    path: ["years", 0, "sameAs"],
    values: { financialYear: "2012/13", sameAs: "2011/12" },
    keeps: () => checkStrategicPartnerProgramme(programme({ years: lastTwo })),
  },
  "programme.partners-exceed-organisations": {
    breaks: () =>
      checkStrategicPartnerProgramme(
        programme({ declaredPartners: count(26), declaredOrganisations: count(18) }),
      ),
    severity: "error",
    path: ["declaredPartners"],
    values: { partners: 26, organisations: 18 },
    keeps: () =>
      checkStrategicPartnerProgramme(
        programme({ declaredPartners: count(18), declaredOrganisations: count(18) }),
      ),
  },
  "programme.consortia-count": {
    breaks: () =>
      checkStrategicPartnerProgramme(
        programme({ declaredPartners: count(18), declaredOrganisations: count(26) }),
      ),
    severity: "info",
    path: [],
    values: { consortia: { least: 1, most: 8 }, lone: { least: 10, most: 17 }, extra: 8 },
    keeps: () =>
      checkStrategicPartnerProgramme(
        programme({
          declaredPartners: count(18),
          declaredOrganisations: count(26),
          declaredConsortia: count(8),
        }),
      ),
  },
  "programme.step-up": {
    breaks: () =>
      checkStrategicPartnerProgramme(
        programme({
          years: lastTwo,
          statedTotal: {
            figure: poundsFigure("11800000.00", "less-than", "almost £11.8m"),
            years: fourYears,
          },
        }),
      ),
    severity: "info",
    path: ["years"],
    values: {
      financialYear: "2011/12",
      comparedWith: ["2009/10", "2010/11"],
      riseAtLeast: "0.458",
      exactlyPossible: false,
    },
    keeps: () =>
      checkStrategicPartnerProgramme(
        programme({
          years: lastTwo,
          statedTotal: { figure: poundsFigure("14000000.00"), years: fourYears },
        }),
      ),
  },
  "portfolio.id-twice": {
    breaks: () =>
      checkPortfolio(
        portfolio({
          organisations: [organisationJson("example"), organisationJson("example-charity")],
          sectors: [{ id: "example", name: "Example sector" }],
        }),
        { asOf },
      ),
    severity: "error",
    path: ["sectors", 0, "id"],
    values: { id: "example", first: "organisations[0]" },
    keeps: () => checkPortfolio(portfolio(soundPortfolio), { asOf }),
  },
  "portfolio.reference-unknown": {
    breaks: () =>
      checkPortfolio(
        portfolio({ funds: [{ id: "example-fund", name: "Fund", holder: "nobody" }] }),
        { asOf },
      ),
    severity: "error",
    path: ["funds", 0, "holder"],
    values: { id: "nobody", lists: ["organisations", "partnerships"] },
    keeps: () => checkPortfolio(portfolio(soundPortfolio), { asOf }),
  },
};
