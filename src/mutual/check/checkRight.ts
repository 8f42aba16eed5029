import { finding } from "../../finding/Finding.ts";
import { partialDateRange } from "../../time/range/PartialDate.ts";
import { refuseWrongOptions, refuseWrongSubject } from "../../time/refuseWrong.ts";
import type { Right } from "../Right.ts";
import type { RightToProvideMutual } from "../RightToProvideMutual.ts";
import { type RightFinding, rightRules } from "../rightRules.ts";

/**
 * Checks a right by itself: that its sisters are other rights.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param right - a right, as {@link rightSchema} reads it
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Mutuals
 * @example
 * ```ts
 * import { checkRight } from "concordat";
 *
 * const right = { id: "example-right", kind: "other", name: "Example right" } as const;
 * checkRight({ ...right, sisterOf: ["example-right"] })[0]?.rule; // => "right.sister-of-itself"
 * ```
 */
export function checkRight(right: Right): readonly RightFinding[] {
  refuseWrongSubject("right", right);
  const { id, sisterOf = [] } = right;
  const index = sisterOf.indexOf(id);
  if (index < 0) return [];
  return [finding(rightRules, "right.sister-of-itself", ["sisterOf", index], { right: id })];
}

/**
 * Checks a mutual against the right by which it came: that its route is of that kind, and that it used the
 * right after it was announced.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param mutual - the mutual
 * @param context - the right that it names
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Mutuals
 * @example
 * ```ts
 * import { checkMutualRight, partialDate } from "concordat";
 *
 * const right = { id: "example-right", kind: "right-to-provide", name: "Right to Provide" } as const;
 * const mutual = { route: "right-to-request", transfer: { on: partialDate("2010") } } as const;
 * checkMutualRight(mutual, { right }).map(({ rule }) => rule); // => ["right.kind-differs"]
 * ```
 */
export function checkMutualRight(
  mutual: Pick<RightToProvideMutual, "route" | "transfer" | "expressionOfInterest">,
  context: { readonly right: Right },
): readonly RightFinding[] {
  refuseWrongSubject("mutual", mutual);
  refuseWrongOptions("context", context, "right");
  const { id: right, kind, announcedOn } = context.right;
  const { route, transfer, expressionOfInterest } = mutual;
  const found: RightFinding[] = [];
  if (route !== kind && route !== "not-stated") {
    const values = { right, kind, route };
    found.push(finding(rightRules, "right.kind-differs", ["route"], values));
  }
  const uses = [
    { usedOn: expressionOfInterest?.submittedOn, path: ["expressionOfInterest", "submittedOn"] },
    { usedOn: transfer?.on, path: ["transfer", "on"] },
  ];
  for (const { usedOn, path } of uses) {
    if (usedOn === undefined || announcedOn === undefined) continue;
    if (partialDateRange(usedOn).end >= partialDateRange(announcedOn).start) continue;
    const values = { right, announcedOn, usedOn };
    return [...found, finding(rightRules, "right.used-before-announced", path, values)];
  }
  return found;
}
