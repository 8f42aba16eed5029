import { aggregateFaults } from "./aggregateFaults.ts";
import { agreementFaults } from "./agreementFaults.ts";
import { awardFaults } from "./awardFaults.ts";
import type { Fault } from "./Fault.ts";
import { fundFaults } from "./fundFaults.ts";
import { grantFaults } from "./grantFaults.ts";
import { lifecycleFaults } from "./lifecycleFaults.ts";
import { localityPlanFaults } from "./localityPlanFaults.ts";
import { mutualFaults } from "./mutualFaults.ts";
import { organisationFaults } from "./organisationFaults.ts";
import { partnershipFaults } from "./partnershipFaults.ts";
import { portfolioFaults } from "./portfolioFaults.ts";
import { programmeFaults } from "./programmeFaults.ts";
import { readFaults } from "./readFaults.ts";
import { rightFaults } from "./rightFaults.ts";
import { routeFaults } from "./routeFaults.ts";
import { schemeFaults } from "./schemeFaults.ts";
import { sectorFaults } from "./sectorFaults.ts";
import { supersessionFaults } from "./supersessionFaults.ts";
import { figureFaults, identifierFaults, valueFaults } from "./valueFaults.ts";

/**
 * Every way of breaking a rule that the library knows. A new family of rules brings a list of its own:
 * a test names the rules that have no fault yet.
 */
export const faults: readonly Fault[] = /* @__PURE__ */ (() => [
  ...portfolioFaults,
  ...aggregateFaults,
  ...partnershipFaults,
  ...localityPlanFaults,
  ...agreementFaults,
  ...schemeFaults,
  ...routeFaults,
  ...mutualFaults,
  ...rightFaults,
  ...programmeFaults,
  ...grantFaults,
  ...awardFaults,
  ...fundFaults,
  ...figureFaults,
  ...organisationFaults,
  ...sectorFaults,
  ...supersessionFaults,
  ...lifecycleFaults,
  ...identifierFaults,
  ...valueFaults,
  ...readFaults,
])();
