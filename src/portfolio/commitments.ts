import type { MemorandumOfUnderstanding } from "../agreement/MemorandumOfUnderstanding.ts";
import type { LocalityPlan } from "../partnership/locality-plan/LocalityPlan.ts";

/** Whether the parties of a memorandum have come to an agreement: it is not in the making, nor given up. */
export function isAgreed({ status }: MemorandumOfUnderstanding): boolean {
  return status !== "negotiating" && status !== "abandoned";
}

/** Whether money was awarded to a locality: it has an award that was not still applied for or refused. */
export function isFunded({ fundingStatus }: LocalityPlan): boolean {
  return fundingStatus !== "none" && fundingStatus !== "applied" && fundingStatus !== "rejected";
}
