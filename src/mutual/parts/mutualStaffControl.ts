import { bounds } from "../../figure/bounds.ts";
import type { Figure } from "../../figure/Figure.ts";
import { exactInterval, type Interval } from "../../figure/Interval.ts";
import { ratioInterval } from "../../figure/intervalMultiples.ts";
import { isAtMost, type Verdict } from "../../figure/verdict.ts";
import { shareOf } from "../../funding/refuseArguments.ts";
import type { Rate, RateInput } from "../../rate/Rate.ts";
import { refuseWrongObject, refuseWrongSubject } from "../../time/refuseWrong.ts";
import type { MutualStaff } from "./MutualStaff.ts";

/**
 * A way in which staff have a say: as members, on the board, or by votes.
 *
 * @category Mutuals
 */
export type StaffControlMeasure = "membership" | "board" | "votes";

/**
 * The share that counts as enough, by measure. They are yours: no statute and no policy gives a
 * percentage for staff control.
 *
 * @category Mutuals
 */
export interface StaffControlThresholds {
  /** The least share of those who work there that are members. */
  readonly membership?: RateInput;
  /** The least share of the directors that are of the staff. */
  readonly board?: RateInput;
  /** The least share of the votes that staff have. */
  readonly votes?: RateInput;
}

/**
 * One measure of staff control.
 *
 * @category Mutuals
 */
export interface StaffControlRow {
  /** Which measure. */
  readonly measure: StaffControlMeasure;
  /** The values that the share can have; absent where no published figure gives it. */
  readonly share?: Interval<Rate>;
  /** The threshold that the caller gave; absent where none was. */
  readonly threshold?: Rate;
  /** Whether the share reaches the threshold; absent where there is no threshold. */
  readonly reached?: Verdict;
}

const measures = ["membership", "board", "votes"] as const;

/**
 * How far staff control a mutual, measure by measure, each compared with a threshold of the caller. A published bound
 * stays a bound: where it cannot decide, the answer is `"unknown"`.
 *
 * @param staff - what is published about the staff
 * @param thresholds - the shares that count as enough; none if omitted
 * @returns one row a measure: membership, board, votes
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
 * @throws {@link DomainError} `funding.not-a-share` if a threshold is below 0 or above 1: a half is
 * `"0.5"`, not `"50"`
 * @category Mutuals
 * @example
 * ```ts
 * import { Rate, mutualStaffControl } from "concordat";
 *
 * const [membership] = mutualStaffControl(
 *   { memberShare: { value: Rate.percent(62), qualifier: "exact", asStated: "62%" } },
 *   { membership: "0.5" },
 * );
 * membership?.reached; // => "yes"
 * membership?.share?.lower?.value.format({ digits: 0 }); // => "62%"
 * ```
 */
export function mutualStaffControl(
  staff: MutualStaff,
  thresholds: StaffControlThresholds = {},
): readonly StaffControlRow[] {
  refuseWrongSubject("staff", staff);
  refuseWrongObject("thresholds", thresholds);
  return measures.map((measure) => {
    const share = publishedShare(staff, measure);
    const given = thresholds[measure];
    const threshold = given === undefined ? undefined : shareOf(given);
    return {
      measure,
      ...(share && { share }),
      ...(threshold !== undefined && {
        threshold,
        reached: share ? isAtMost(exactInterval(threshold), share) : "unknown",
      }),
    };
  });
}

function publishedShare(
  staff: MutualStaff,
  measure: StaffControlMeasure,
): Interval<Rate> | undefined {
  const { memberShare, votes } = staff;
  if (measure === "board") return part(staff.staffDirectors, staff.directors);
  if (measure === "votes") return votes && bounds(votes, "strict");
  return memberShare ? bounds(memberShare, "strict") : part(staff.members, staff.employed);
}

/** The share that a count is of another. A part of nobody is not a share. */
function part(
  some: Figure<number> | undefined,
  all: Figure<number> | undefined,
): Interval<Rate> | undefined {
  const a = some && bounds(some, "strict");
  const b = all && bounds(all, "strict");
  if (a === undefined || b === undefined) return undefined;
  const ratio = ratioInterval(a, b);
  return ratio.lower === undefined && ratio.upper === undefined ? undefined : ratio;
}
