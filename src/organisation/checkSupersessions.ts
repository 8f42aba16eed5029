import { finding } from "../finding/Finding.ts";
import { daysBetween } from "../time/date/arithmetic.ts";
import { partialDateRange } from "../time/range/PartialDate.ts";
import { refuseWrongList, refuseWrongOptions } from "../time/refuseWrong.ts";
import type { Organisation } from "./Organisation.ts";
import type { Supersession } from "./Supersession.ts";
import { supersessionCycles } from "./supersessionCycles.ts";
import { type SupersessionFinding, supersessionRules } from "./supersessionRules.ts";

/**
 * The facts beside the supersessions that {@link checkSupersessions} can use.
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
 * Of organisations that all follow one another, one cycle is reported, a short one: turn it round, and
 * check again. Where several follow several, each that overlaps is named, though not with every other.
 *
 * It trusts the types: call {@link validate} first for a value made in code.
 *
 * @param supersessions - the supersessions; paths begin at their list
 * @param context - the organisations that they name
 * @returns the findings; none if nothing is amiss
 * @throws {@link DomainError} with a code of the family `argument` if an argument is not of its type
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
 * late?.message; // => "Planned for April 2012, it happened on 1 April 2013: 336 to 365 days late."
 * ```
 */
export function checkSupersessions(
  supersessions: readonly Supersession[],
  context: SupersessionContext = {},
): readonly SupersessionFinding[] {
  refuseWrongList("supersessions", supersessions, "predecessors", "successors");
  refuseWrongOptions("context", context);
  const { organisations = [] } = context;
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return [
    ...supersessionCycles(supersessions).map(({ index, ...values }) =>
      finding(supersessionRules, "supersession.cycle", [index, "successors"], values),
    ),
    ...supersessions.flatMap((supersession, index) => [
      ...checkOverlap(supersession, index, byId),
      ...checkLate(supersession, index),
    ]),
  ];
}

/**
 * Where several follow several, each is named once at least and not every pair: the successor that began
 * first with every predecessor, and every other one with the predecessor that ended last.
 */
function checkOverlap(
  { kind, predecessors, successors }: Supersession,
  index: number,
  byId: ReadonlyMap<string, Pick<Organisation, "id" | "validity">>,
): readonly SupersessionFinding[] {
  if (kind === "transfer") return [];
  const ends = predecessors.flatMap((predecessor) => {
    const ended = byId.get(predecessor)?.validity?.to;
    return ended === undefined ? [] : [{ predecessor, ended }];
  });
  const beginnings = successors.flatMap((successor, place) => {
    const began = byId.get(successor)?.validity?.from;
    return began === undefined ? [] : [{ successor, place, began }];
  });
  let [last] = ends;
  for (const end of ends) if (last && end.ended > last.ended) last = end;
  let [first] = beginnings;
  for (const beginning of beginnings) if (first && beginning.began < first.began) first = beginning;
  return beginnings.flatMap((beginning) => {
    const { place, ...follows } = beginning;
    const path = [index, "successors", place];
    return (beginning === first ? ends : last ? [last] : [])
      .filter(({ ended }) => follows.began <= ended)
      .map((end) =>
        finding(supersessionRules, "supersession.overlap", path, { ...end, ...follows }),
      );
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
  const daysLateAtLeast = daysBetween(plan.end, fact.start);
  const values = {
    planned,
    actual,
    daysLateAtLeast,
    daysLateAtMost: daysBetween(plan.start, fact.end),
  };
  return [finding(supersessionRules, "supersession.late", [index, "actual"], values)];
}
