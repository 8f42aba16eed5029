/** A node of a graph, and those that it leads to. */
export interface GraphNode<N> {
  readonly next: readonly N[];
}

interface Seen<N> {
  readonly node: N;
  /** When it was first seen. */
  readonly order: number;
  /** How many nodes were in no group then. */
  readonly place: number;
  /** The earliest node seen that it leads back to. */
  earliest: number;
  /** How many of those that it leads to have been followed. */
  taken: number;
  isGrouped: boolean;
}

/**
 * The groups of nodes of which each leads to all others of its group, after Tarjan: in time that grows
 * with nodes and steps. The way is a list of its own, so that no length of it can exhaust the stack.
 */
export function stronglyConnected<N extends GraphNode<N>>(
  nodes: readonly N[],
): readonly (readonly N[])[] {
  const seen = new Map<N, Seen<N>>();
  const way: Seen<N>[] = [];
  const ungrouped: Seen<N>[] = [];
  const groups: N[][] = [];

  function enter(node: N): void {
    const order = seen.size;
    const place = ungrouped.length;
    const visit = { node, order, place, earliest: order, taken: 0, isGrouped: false };
    seen.set(node, visit);
    ungrouped.push(visit);
    way.push(visit);
  }

  function follow(visit: Seen<N>, node: N): void {
    visit.taken += 1;
    const known = seen.get(node);
    if (known === undefined) enter(node);
    else if (!known.isGrouped) visit.earliest = Math.min(visit.earliest, known.order);
  }

  function leave(visit: Seen<N>): void {
    way.pop();
    const before = way.at(-1);
    if (before) before.earliest = Math.min(before.earliest, visit.earliest);
    if (visit.earliest !== visit.order) return;
    const group = ungrouped.splice(visit.place);
    for (const member of group) member.isGrouped = true;
    groups.push(group.map(({ node }) => node));
  }

  for (const node of nodes) {
    if (!seen.has(node)) enter(node);
    for (let visit = way.at(-1); visit !== undefined; visit = way.at(-1)) {
      const next = visit.node.next[visit.taken];
      if (next === undefined) leave(visit);
      else follow(visit, next);
    }
  }
  return groups;
}
