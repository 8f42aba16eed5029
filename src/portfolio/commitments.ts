import type { MemorandumOfUnderstanding } from "../agreement/MemorandumOfUnderstanding.ts";
import type { StrategicPartnerGrant } from "../grant/StrategicPartnerGrant.ts";

/** Whether the parties of a memorandum have come to an agreement: it is not in the making, nor given up. */
export function isAgreed({ status }: MemorandumOfUnderstanding): boolean {
  return status !== "negotiating" && status !== "abandoned";
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
