import type { LifecycleTable } from "../lifecycle/LifecycleTable.ts";
import { lifecycle } from "../lifecycle/lifecycle.ts";

/**
 * For each status of a mutual, the statuses that may follow it.
 *
 * @category Mutuals
 */
export interface MutualMoves {
  /** What may follow `idea`. */
  readonly idea: "expression-submitted" | "withdrawn";
  /** What may follow `expression-submitted`. */
  readonly "expression-submitted": "expression-approved" | "expression-declined" | "withdrawn";
  /** What may follow `expression-declined`: it may be submitted again. */
  readonly "expression-declined": "expression-submitted" | "withdrawn";
  /** What may follow `expression-approved`. */
  readonly "expression-approved": "business-case" | "withdrawn";
  /** What may follow `business-case`. */
  readonly "business-case": "board-approved" | "rejected" | "withdrawn";
  /** What may follow `board-approved`. */
  readonly "board-approved": "assured" | "withdrawn";
  /** What may follow `assured`. */
  readonly assured: "approved" | "rejected" | "withdrawn";
  /** What may follow `rejected`: the business case may be written anew. */
  readonly rejected: "business-case" | "withdrawn";
  /** What may follow `approved`. */
  readonly approved: "transferring" | "withdrawn";
  /** What may follow `transferring`. */
  readonly transferring: "live" | "withdrawn";
  /** What may follow `live`. */
  readonly live: "contract-renewed" | "re-tendered-lost" | "merged" | "wound-up";
  /** What may follow `contract-renewed`: it goes on under the new contract. */
  readonly "contract-renewed": "live";
  /** What may follow `re-tendered-lost`: nothing. */
  readonly "re-tendered-lost": never;
  /** What may follow `merged`: nothing. */
  readonly merged: never;
  /** What may follow `wound-up`: nothing. */
  readonly "wound-up": never;
  /** What may follow `withdrawn`: nothing. */
  readonly withdrawn: never;
}

/**
 * The lifecycle of a public service mutual: from the idea by way of an expression of interest, a
 * business case and its assurance to the transfer of staff and services. It can be withdrawn until it
 * is live; what was declined or rejected may be tried again.
 *
 * @category Mutuals
 * @example
 * ```ts
 * import { mutualLifecycle, nextStatuses } from "concordat";
 *
 * nextStatuses(mutualLifecycle, "assured"); // => ["approved", "rejected", "withdrawn"]
 * nextStatuses(mutualLifecycle, "live"); // => ["contract-renewed", "re-tendered-lost", "merged", "wound-up"]
 * ```
 */
export const mutualLifecycle: LifecycleTable<MutualMoves> = /* @__PURE__ */ lifecycle({
  initial: "idea",
  moves: {
    idea: ["expression-submitted", "withdrawn"],
    "expression-submitted": ["expression-approved", "expression-declined", "withdrawn"],
    "expression-declined": ["expression-submitted", "withdrawn"],
    "expression-approved": ["business-case", "withdrawn"],
    "business-case": ["board-approved", "rejected", "withdrawn"],
    "board-approved": ["assured", "withdrawn"],
    assured: ["approved", "rejected", "withdrawn"],
    rejected: ["business-case", "withdrawn"],
    approved: ["transferring", "withdrawn"],
    transferring: ["live", "withdrawn"],
    live: ["contract-renewed", "re-tendered-lost", "merged", "wound-up"],
    "contract-renewed": ["live"],
    "re-tendered-lost": [],
    merged: [],
    "wound-up": [],
    withdrawn: [],
  },
});
