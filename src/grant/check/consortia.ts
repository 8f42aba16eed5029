import { bounds } from "../../figure/bounds.ts";
import type { Figure } from "../../figure/Figure.ts";
import { refuseWrongSubject } from "../../time/refuseWrong.ts";
import type { CountRange } from "../programmeRules.ts";
import type { StrategicPartnerProgramme } from "../StrategicPartnerProgramme.ts";

/**
 * How many of a programme's partners can be consortia.
 *
 * @category Grants
 */
export interface ConsortiaRange {
  /** The fewest consortia and the most, both included. */
  readonly consortia: CountRange;
  /** The fewest lone partners and the most, both included. */
  readonly lone: CountRange;
  /** How many members the consortia have beyond one each: n consortia have `extra + n` members. */
  readonly extra: number;
}

/**
 * How many of a programme's partners can be consortia, from the numbers of partners and of
 * organisations, if each organisation is in one partner and each consortium has two members or more.
 * What the programme says about its consortia narrows the range.
 *
 * @param programme - the programme
 * @returns the possible numbers; `undefined` if either number is not stated exactly, or if no number
 * of consortia fits
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @category Grants
 * @example
 * ```ts
 * import { programmeConsortiaRange } from "concordat";
 *
 * programmeConsortiaRange({
 *   declaredPartners: { value: 18, qualifier: "exact", asStated: "18 strategic partners" },
 *   declaredOrganisations: { value: 26, qualifier: "exact", asStated: "Twenty-six" },
 * });
 * // => { consortia: { least: 1, most: 8 }, lone: { least: 10, most: 17 }, extra: 8 }
 * ```
 */
export function programmeConsortiaRange(
  programme: Pick<
    StrategicPartnerProgramme,
    "declaredPartners" | "declaredOrganisations" | "declaredConsortia"
  >,
): ConsortiaRange | undefined {
  refuseWrongSubject("programme", programme);
  const partners = exactly(programme.declaredPartners);
  const organisations = exactly(programme.declaredOrganisations);
  if (partners === undefined || organisations === undefined) return undefined;
  const extra = organisations - partners;
  const said = saidCount(programme.declaredConsortia);
  const least = Math.max(extra > 0 ? 1 : 0, said.least);
  const most = Math.min(extra, partners, said.most);
  if (least > most) return undefined;
  return {
    consortia: { least, most },
    lone: { least: partners - most, most: partners - least },
    extra,
  };
}

const exactly = (figure: Figure<number> | undefined): number | undefined =>
  figure?.qualifier === "exact" ? figure.value : undefined;

/** The whole numbers that a figure allows, by the strict reading; any, if it sets no bound. */
export function saidCount(figure: Figure<number> | undefined): CountRange {
  const { lower, upper } = (figure && bounds(figure, "strict")) ?? {};
  return {
    least: lower ? lower.value + (lower.included ? 0 : 1) : 0,
    most: upper ? upper.value - (upper.included ? 0 : 1) : Number.POSITIVE_INFINITY,
  };
}
