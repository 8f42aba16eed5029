import { finding } from "../finding/Finding.ts";
import { supersessionCycles } from "../organisation/supersessionCycles.ts";
import type { MemorandumOfUnderstanding } from "./MemorandumOfUnderstanding.ts";
import { type MemorandumFinding, memorandumRules } from "./memorandumRules.ts";

/**
 * Checks memoranda against each other: none supersedes itself, neither directly nor through others. Each
 * by itself is checked by {@link checkMemorandumOfUnderstanding}.
 *
 * @param memoranda - the memoranda; paths begin at their list
 * @returns the findings, at the statement that closes a circle; none if nothing is amiss
 * @category Agreements
 * @example
 * ```ts
 * import { checkMemoranda, type MemorandumOfUnderstanding } from "concordat";
 *
 * const memorandum: MemorandumOfUnderstanding = {
 *   id: "example-memorandum",
 *   title: "Memorandum of understanding",
 *   parties: [
 *     { kind: "partnership", id: "example-partnership", standing: "equal" },
 *     { kind: "sector", id: "example-sector", standing: "equal" },
 *   ],
 *   status: "agreed",
 *   supersedes: ["example-memorandum"],
 * };
 * checkMemoranda([memorandum])[0]?.rule; // => "memorandum.supersedes-itself"
 * ```
 */
export function checkMemoranda(
  memoranda: readonly Pick<MemorandumOfUnderstanding, "id" | "supersedes">[],
): readonly MemorandumFinding[] {
  const successions = memoranda.map(({ id, supersedes = [] }) => ({
    predecessors: supersedes,
    successors: [id],
  }));
  return supersessionCycles(successions).map(({ index, organisations }) =>
    finding(memorandumRules, "memorandum.supersedes-itself", [index, "supersedes"], {
      memoranda: organisations,
    }),
  );
}
