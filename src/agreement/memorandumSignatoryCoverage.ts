import { bounds } from "../figure/bounds.ts";
import { exactInterval, type Interval } from "../figure/Interval.ts";
import { ratioInterval } from "../figure/intervalMultiples.ts";
import type { Sector } from "../organisation/Sector.ts";
import type { Rate } from "../rate/Rate.ts";
import { refuseWrongSubject } from "../time/refuseWrong.ts";
import type { MemorandumOfUnderstanding } from "./MemorandumOfUnderstanding.ts";

/**
 * How much of a sector signed a memorandum, as bounds where the figures are bounds.
 *
 * @category Agreements
 */
export interface SignatoryCoverage {
  /** How many signed. */
  readonly signatories: Interval<number>;
  /** How many organisations the sector has. */
  readonly organisations: Interval<number>;
  /** The one divided by the other. */
  readonly share: Interval<Rate>;
  /** Whether the signatories were declared, or counted from the list. */
  readonly basis: "declared" | "listed";
}

/**
 * How much of a sector signed a memorandum, by the strict reading of the published figures: over 200 of
 * nearly 15,000 is more than a seventy-fifth, which is more than 1.33%. Where no number of signatories
 * was declared, the list of them is counted: as at least that many while others may still sign.
 *
 * @param memorandum - the memorandum
 * @param sector - the sector whose organisations may sign
 * @returns both figures and their ratio; `undefined` if one of them is not stated, or only as "circa"
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Agreements
 * @example
 * ```ts
 * import { parseFigure, memorandumSignatoryCoverage } from "concordat";
 *
 * const coverage = memorandumSignatoryCoverage(
 *   { declaredSignatories: parseFigure("over 200", { as: "count" }) },
 *   { profile: { organisations: parseFigure("nearly 15,000", { as: "count" }) } },
 * );
 * coverage?.share.lower?.value.toString(); // => "1/75"
 * coverage?.share.lower?.included; // => false
 * ```
 */
export function memorandumSignatoryCoverage(
  memorandum: Pick<
    MemorandumOfUnderstanding,
    "declaredSignatories" | "signatories" | "openForSignature"
  >,
  sector: Pick<Sector, "profile">,
): SignatoryCoverage | undefined {
  refuseWrongSubject("memorandum", memorandum);
  refuseWrongSubject("sector", sector);
  const { declaredSignatories } = memorandum;
  const stated = sector.profile?.organisations;
  const organisations = stated && bounds(stated, "strict");
  const signatories =
    declaredSignatories === undefined
      ? listedSignatories(memorandum)
      : bounds(declaredSignatories, "strict");
  if (organisations === undefined || signatories === undefined) return undefined;
  return {
    signatories,
    organisations,
    share: ratioInterval(signatories, organisations),
    basis: declaredSignatories === undefined ? "listed" : "declared",
  };
}

function listedSignatories({
  signatories,
  openForSignature,
}: Pick<MemorandumOfUnderstanding, "signatories" | "openForSignature">):
  | Interval<number>
  | undefined {
  if (signatories === undefined) return undefined;
  const listed = new Set(signatories.map(({ organisation }) => organisation)).size;
  // Who may still sign is not on the list yet.
  return openForSignature === undefined
    ? exactInterval(listed)
    : { lower: { value: listed, included: true } };
}
