import type { Supersession } from "./Supersession.ts";

/** A cycle, and the place of the supersession that closes it. */
export interface SupersessionCycle {
  readonly index: number;
  readonly organisations: readonly string[];
}

/** What names what it follows, and what follows it. */
type Succession = Pick<Supersession, "predecessors" | "successors">;

interface Step {
  readonly to: string;
  readonly index: number;
}

interface Visit {
  readonly organisation: string;
  readonly steps: Iterator<Step>;
}

/** Walks from each organisation to those that follow it; a step back onto the way there closes a cycle. */
export function supersessionCycles(
  supersessions: readonly Succession[],
): readonly SupersessionCycle[] {
  const steps = stepsOf(supersessions);
  const done = new Set<string>();
  return [...steps.keys()].flatMap((organisation) => walk(organisation, steps, done));
}

function stepsOf(supersessions: readonly Succession[]): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  for (const [index, { predecessors, successors }] of supersessions.entries()) {
    for (const from of predecessors) {
      const known = steps.get(from) ?? [];
      for (const to of successors) known.push({ to, index });
      steps.set(from, known);
    }
  }
  return steps;
}

/** The way is a list of its own, so that no length of it can exhaust the stack. */
function walk(
  start: string,
  steps: ReadonlyMap<string, readonly Step[]>,
  done: Set<string>,
): readonly SupersessionCycle[] {
  const cycles: SupersessionCycle[] = [];
  const way: Visit[] = [];
  const placeOnWay = new Map<string, number>();
  const enter = (organisation: string): void => {
    if (done.has(organisation)) return;
    placeOnWay.set(organisation, way.length);
    way.push({ organisation, steps: (steps.get(organisation) ?? []).values() });
  };
  enter(start);
  for (let visit = way.at(-1); visit !== undefined; visit = way.at(-1)) {
    const next = visit.steps.next();
    if (next.done) {
      done.add(visit.organisation);
      placeOnWay.delete(visit.organisation);
      way.pop();
      continue;
    }
    const { to, index } = next.value;
    const place = placeOnWay.get(to);
    if (place === undefined) enter(to);
    else cycles.push({ index, organisations: way.slice(place).map((on) => on.organisation) });
  }
  return cycles;
}
