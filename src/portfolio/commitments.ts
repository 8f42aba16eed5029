import type { MemorandumOfUnderstanding } from "../agreement/MemorandumOfUnderstanding.ts";
import type { StrategicPartnerGrant } from "../grant/StrategicPartnerGrant.ts";
import type { LocalityPlan } from "../partnership/LocalityPlan.ts";

/** Whether the parties of a memorandum have come to an agreement: it is not in the making, nor given up. */
export function isAgreed({ status }: MemorandumOfUnderstanding): boolean {
  return status !== "negotiating" && status !== "abandoned";
}

/** Whether money was awarded to a locality: it has an award that was not still applied for or refused. */
export function isFunded({ fundingStatus }: LocalityPlan): boolean {
  return fundingStatus !== "none" && fundingStatus !== "applied" && fundingStatus !== "rejected";
}

/** Whether the award of a grant was made and not turned down. */
export function isAwarded({ status }: StrategicPartnerGrant): boolean {
  switch (status) {
    case "applied":
    case "assessed":
    case "rejected":
    case "declined":
    case "withdrawn":
      return false;
    default:
      return true;
  }
}
