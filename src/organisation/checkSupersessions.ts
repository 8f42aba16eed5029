import { finding } from "../finding/Finding.ts";
import { daysBetween } from "../time/arithmetic.ts";
import { partialDateRange } from "../time/PartialDate.ts";
import type { Organisation } from "./Organisation.ts";
import type { Supersession } from "./Supersession.ts";
import { supersessionCycles } from "./supersessionCycles.ts";
import {
  type SupersessionFinding,
  supersessionCycle,
  supersessionLate,
  supersessionOverlap,
} from "./supersessionRules.ts";

/**
 * What {@link checkSupersessions} takes beside the supersessions.
 *
 * @category Organisations
 */
export interface SupersessionContext {
  /**
   * The organisations that are named, with their first and last days, and anything else that bodies may
   * follow, such as partnerships; those missing are not judged.
   */
  readonly organisations?: readonly Pick<Organisation, "id" | "validity">[];
}

/**
 * Checks who follows whom: nobody follows itself, a successor begins after its predecessor's last day
 * (but for a transfer), and what happened later than planned is noted. Where only a month or a year was
 * planned, the days late are bounds.
 *
 * @param supersessions - the supersessions; paths begin at their list
 * @param context - the organisations that they name
 * @returns the findings; none if nothing is amiss
 * @category Organisations
 * @example
 * ```ts
 * import { checkSupersessions, localDate, partialDate } from "concordat";
 *
 * const [late] = checkSupersessions([
 *   {
 *     id: "local-healthwatch-begins",
 *     kind: "replacement",
 *     predecessors: ["involvement-network"],
 *     successors: ["local-healthwatch"],
 *     planned: partialDate("2012-04"),
 *     actual: localDate("2013-04-01"),
 *   },
 * ]);
 * late?.message; // => "Planned for 2012-04, it happened on 2013-04-01: 336 to 365 days late."
 * ```
 */
export function checkSupersessions(
  supersessions: readonly Supersession[],
  { organisations = [] }: SupersessionContext = {},
): readonly SupersessionFinding[] {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return [
    ...supersessionCycles(supersessions).map(({ index, organisations: ids }) =>
      finding(supersessionCycle, [index, "successors"], { organisations: ids }),
    ),
    ...supersessions.flatMap((supersession, index) => [
      ...checkOverlap(supersession, index, byId),
      ...checkLate(supersession, index),
    ]),
  ];
}

function checkOverlap(
  { kind, predecessors, successors }: Supersession,
  index: number,
  byId: ReadonlyMap<string, Pick<Organisation, "id" | "validity">>,
): readonly SupersessionFinding[] {
  if (kind === "transfer") return [];
  return successors.flatMap((successor, place) => {
    const began = byId.get(successor)?.validity?.from;
    if (began === undefined) return [];
    return predecessors.flatMap((predecessor) => {
      const ended = byId.get(predecessor)?.validity?.to;
      if (ended === undefined || began > ended) return [];
      const values = { predecessor, ended, successor, began };
      return [finding(supersessionOverlap, [index, "successors", place], values)];
    });
  });
}

function checkLate(
  { planned, actual }: Supersession,
  index: number,
): readonly SupersessionFinding[] {
  if (planned === undefined || actual === undefined) return [];
  const plan = partialDateRange(planned);
  const fact = partialDateRange(actual);
  if (fact.start <= plan.end) return [];
  return [
    finding(supersessionLate, [index, "actual"], {
      planned,
      actual,
      daysLateAtLeast: daysBetween(plan.end, fact.start),
      daysLateAtMost: daysBetween(plan.start, fact.end),
    }),
  ];
}
