import { actionPlanRules } from "../agreement/actionPlanRules.ts";
import { consultationRules } from "../agreement/consultationRules.ts";
import { memorandumRules } from "../agreement/memorandumRules.ts";
import { figureRules } from "../figure/figureRules.ts";
import type { Rule } from "../finding/Rule.ts";
import { fundRules } from "../funding/fundRules.ts";
import { grantRules } from "../grant/grantRules.ts";
import { programmeRules } from "../grant/programmeRules.ts";
import { schemeRules } from "../grant/schemeRules.ts";
import { identifierRules } from "../identifier/identifierRules.ts";
import { lifecycleRules } from "../lifecycle/lifecycleRules.ts";
import { mutualRules } from "../mutual/mutualRules.ts";
import { procurementRules } from "../mutual/procurementRules.ts";
import { organisationRules } from "../organisation/organisationRules.ts";
import { sectorRules } from "../organisation/sectorRules.ts";
import { supersessionRules } from "../organisation/supersessionRules.ts";
import { localityRules } from "../partnership/localityRules.ts";
import { partnershipRules } from "../partnership/partnershipRules.ts";
import { aggregateRules } from "../portfolio/aggregateRules.ts";
import { portfolioRules } from "../portfolio/portfolioRules.ts";
import { readRules } from "../schema/readRules.ts";

/**
 * A rule as the catalogue has it: with the place where the docs explain it.
 *
 * @category Catalogue
 */
export interface CataloguedRule extends Rule {
  /**
   * Its page of the API docs and the place on it, relative to their start, such as
   * `"documents/fund_rules.html#fundoverdrawn"`. There is an example that breaks it and one that keeps it.
   */
  readonly docs: string;
}

/**
 * Every rule that a finding or problem can name, with its title, severity, source, the place where the
 * docs explain it and, where it does not always apply, the days on which it does.
 *
 * @category Catalogue
 * @example
 * ```ts
 * import { ruleCatalogue } from "concordat";
 *
 * const errors = ruleCatalogue.filter(({ severity }) => severity === "error");
 * errors.some(({ id }) => id === "fund.overdrawn"); // => true
 * const cycle = ruleCatalogue.find(({ id }) => id === "input.cycle");
 * cycle?.title; // => "Data does not hold itself"
 * cycle?.docs; // => "documents/input_rules.html#inputcycle"
 * ```
 */
export const ruleCatalogue: readonly CataloguedRule[] = /* @__PURE__ */ (() =>
  Object.freeze(
    [
      ...Object.values(portfolioRules),
      ...Object.values(aggregateRules),
      ...Object.values(partnershipRules),
      ...Object.values(localityRules),
      ...Object.values(memorandumRules),
      ...Object.values(actionPlanRules),
      ...Object.values(consultationRules),
      ...Object.values(programmeRules),
      ...Object.values(grantRules),
      ...Object.values(mutualRules),
      ...Object.values(procurementRules),
      ...Object.values(schemeRules),
      ...Object.values(fundRules),
      ...Object.values(figureRules),
      ...Object.values(organisationRules),
      ...Object.values(sectorRules),
      ...Object.values(supersessionRules),
      ...Object.values(lifecycleRules),
      ...Object.values(identifierRules),
      ...Object.values(readRules),
    ].map((rule: Rule) => Object.freeze({ ...rule, docs: docsOf(rule.id) })),
  ))();

/** The docs have a page for each family of rules, and a heading for each rule. */
function docsOf(id: string): string {
  return `documents/${id.slice(0, id.indexOf("."))}_rules.html#${id.replace(".", "")}`;
}
