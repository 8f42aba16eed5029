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
import { organisationRules } from "../organisation/organisationRules.ts";
import { sectorRules } from "../organisation/sectorRules.ts";
import { supersessionRules } from "../organisation/supersessionRules.ts";
import { partnershipRules } from "../partnership/partnershipRules.ts";
import { portfolioRules } from "../portfolio/portfolioRules.ts";
import { readRules } from "../schema/readRules.ts";

/**
 * Every rule that a finding or problem can name, with its title, severity, source and, where it does
 * not always apply, the days on which it does.
 *
 * @category Catalogue
 * @example
 * ```ts
 * import { rules } from "concordat";
 *
 * const errors = rules.filter(({ severity }) => severity === "error");
 * errors.some(({ id }) => id === "fund.overdrawn"); // => true
 * rules.find(({ id }) => id === "input.cycle")?.title; // => "Data does not hold itself"
 * ```
 */
export const rules: readonly Rule[] = /* @__PURE__ */ (() =>
  Object.freeze([
    ...portfolioRules,
    ...partnershipRules,
    ...memorandumRules,
    ...actionPlanRules,
    ...consultationRules,
    ...programmeRules,
    ...grantRules,
    ...schemeRules,
    ...fundRules,
    ...figureRules,
    ...organisationRules,
    ...sectorRules,
    ...supersessionRules,
    ...lifecycleRules,
    ...identifierRules,
    ...readRules,
  ]))();
