import type { MemorandumOfUnderstanding } from "../agreement/MemorandumOfUnderstanding.ts";

/** Whether the parties of a memorandum have come to an agreement: it is not in the making, nor given up. */
export function isAgreed({ status }: MemorandumOfUnderstanding): boolean {
  return status !== "negotiating" && status !== "abandoned";
}
