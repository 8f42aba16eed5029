import { actionPlanRules } from "../agreement/actionPlanRules.ts";
import { consultationRules } from "../agreement/consultationRules.ts";
import { memorandumRules } from "../agreement/memorandumRules.ts";
import { figureRules } from "../figure/figureRules.ts";
import type { Rule } from "../finding/Rule.ts";
import { fundRules } from "../funding/fund/fundRules.ts";
import { awardRules } from "../grant/award/awardRules.ts";
import { grantRules } from "../grant/grantRules.ts";
import { locationRules } from "../grant/parts/locationRules.ts";
import { programmeRules } from "../grant/programmeRules.ts";
import { schemeRules } from "../grant/schemeRules.ts";
import { identifierRules } from "../identifier/identifierRules.ts";
import { lifecycleRules } from "../lifecycle/lifecycleRules.ts";
import { mutualRules } from "../mutual/mutualRules.ts";
import { rightRules } from "../mutual/rightRules.ts";
import { routeRules } from "../mutual/routeRules.ts";
import { organisationRules } from "../organisation/organisationRules.ts";
import { sectorRules } from "../organisation/sectorRules.ts";
import { supersessionRules } from "../organisation/supersessionRules.ts";
import { localityPlanRules } from "../partnership/locality-plan/localityPlanRules.ts";
import { partnershipRules } from "../partnership/partnershipRules.ts";
import { strategicPlanRules } from "../partnership/strategicPlanRules.ts";
import { aggregateRules } from "../portfolio/aggregateRules.ts";
import { portfolioRules } from "../portfolio/portfolioRules.ts";
import { readRules } from "../schema/problem/readRules.ts";
import { type Failures, failures } from "./Failures.ts";
import { failureTitles } from "./failureTitles.ts";

/**
 * An entry of the catalogue: an id that a finding, a problem or an error can name.
 *
 * @category Catalogue
 */
export interface CataloguedRule extends Rule {
  /**
   * How the id appears: a `finding` is reported by a check, a `refusal` is a problem that stops reading,
   * and a `failure` is the code of a {@link DomainError}. A schema reports a failure as a problem.
   */
  readonly kind: "finding" | "refusal" | "failure";
  /**
   * The page of the API docs with an example, and the place on it, relative to the root of the docs:
   * `"documents/fund_rules.html#fundoverdrawn"`.
   */
  readonly docs: string;
}

/**
 * Every id that a finding, a problem or an error can name, with its title, severity, source and place in
 * the docs, and the days on which it applies if it does not always apply. The title of a finding or a
 * refusal says how data should be; that of a failure says what went wrong.
 *
 * @category Catalogue
 * @example
 * ```ts
 * import { ruleCatalogue } from "concordat";
 *
 * const errors = ruleCatalogue.filter(({ severity }) => severity === "error");
 * errors.some(({ id }) => id === "fund.overdrawn"); // => true
 * const cycle = ruleCatalogue.find(({ id }) => id === "input.cycle");
 * cycle?.title; // => "Data does not contain itself"
 * cycle?.docs; // => "documents/input_rules.html#inputcycle"
 * ruleCatalogue.find(({ id }) => id === "money.text")?.kind; // => "failure"
 * ```
 */
export const ruleCatalogue: readonly CataloguedRule[] = /* @__PURE__ */ (() => {
  const tables: readonly object[] = [
    portfolioRules,
    aggregateRules,
    partnershipRules,
    strategicPlanRules,
    localityPlanRules,
    memorandumRules,
    actionPlanRules,
    consultationRules,
    programmeRules,
    grantRules,
    awardRules,
    locationRules,
    mutualRules,
    rightRules,
    routeRules,
    schemeRules,
    fundRules,
    figureRules,
    organisationRules,
    sectorRules,
    supersessionRules,
    lifecycleRules,
    identifierRules,
    readRules,
  ];
  const rules = tables.flatMap((table) => Object.values(table as Readonly<Record<string, Rule>>));
  return Object.freeze([
    ...rules.map((rule) => catalogued(rule, rule.refuses ? "refusal" : "finding")),
    ...Object.entries(failures).map(([id, message]) =>
      catalogued(failed(id as keyof Failures, message as Rule["message"]), "failure"),
    ),
  ]);
})();

function catalogued(rule: Rule, kind: CataloguedRule["kind"]): CataloguedRule {
  return Object.freeze({ ...rule, kind, docs: docsOf(rule.id) });
}

function failed(id: keyof Failures, message: Rule["message"]): Rule {
  const source = Object.freeze({
    document: "concordat: values that cannot exist",
    evidence: "inference",
  } as const);
  return { id, title: failureTitles[id], severity: "error", source, message };
}

/** The place of an id in the docs, which have a page for each family and a heading for each id. */
function docsOf(id: string): string {
  return `documents/${id.slice(0, id.indexOf("."))}_rules.html#${id.replace(".", "")}`;
}
