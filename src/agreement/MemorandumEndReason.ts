/**
 * Why a memorandum ended: the ended status that it has, or will have once somebody records it.
 *
 * @category Agreements
 */
export type MemorandumEndReason = "expired" | "superseded" | "terminated" | "abandoned";

/** The reasons, in the order of the lifecycle. */
export const memorandumEndReasons = ["expired", "superseded", "terminated", "abandoned"] as const;
