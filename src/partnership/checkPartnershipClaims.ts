import { finding } from "../finding/Finding.ts";
import { refuseWrongList } from "../time/refuseWrong.ts";
import type { Partnership } from "./Partnership.ts";
import { type PartnershipFinding, partnershipRules } from "./partnershipRules.ts";

/**
 * Checks the claims of partnerships against each other: no two claim to be the largest one
 * among the same others.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param partnerships - the partnerships; paths begin at their list
 * @returns the findings, at the later claim; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Partnerships
 * @example
 * ```ts
 * import { checkPartnershipClaims } from "concordat";
 *
 * const source = { document: "Example news", evidence: "illustrative" } as const;
 * const largest = { kind: "largest", text: "The largest footprint", among: "England", source } as const;
 * const found = checkPartnershipClaims([
 *   { id: "first-partnership", claims: [largest] },
 *   { id: "second-partnership", claims: [largest] },
 * ]);
 * found.map(({ rule, path }) => [rule, path.join(".")]); // => [["partnership.claim-contested", "1.claims.0"]]
 * ```
 */
export function checkPartnershipClaims(
  partnerships: readonly Pick<Partnership, "id" | "claims">[],
): readonly PartnershipFinding[] {
  refuseWrongList("partnerships", partnerships);
  const first = new Map<string, string>();
  return partnerships.flatMap(({ id, claims = [] }, index) =>
    claims.flatMap(({ kind, among }, at) => {
      // Each may be the only or the first one in another respect; they are large in one.
      if (among === undefined || kind !== "largest") return [];
      const other = first.get(among) ?? id;
      first.set(among, other);
      if (other === id) return [];
      const path = [index, "claims", at];
      return finding(partnershipRules, "partnership.claim-contested", path, { other, among });
    }),
  );
}
