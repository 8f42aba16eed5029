import type { Supersession } from "./Supersession.ts";

/** A cycle, and the place of the supersession that closes it. */
export interface SupersessionCycle {
  readonly index: number;
  /** Each is followed by the next, and the last by the first, through the supersession at `index`. */
  readonly organisations: readonly string[];
}

/** The bodies that end, and those that follow them. */
type Succession = Pick<Supersession, "predecessors" | "successors">;

interface OrganisationNode {
  readonly organisation: string;
  /** Its place in the order in which they are named. */
  readonly place: number;
  /** The successions that it is a predecessor in. */
  readonly next: SuccessionNode[];
}

interface SuccessionNode {
  readonly index: number;
  /** Its successors. */
  readonly next: readonly OrganisationNode[];
}

type Node = OrganisationNode | SuccessionNode;

/**
 * One cycle for each group of organisations that all follow one another, however many cycles there are
 * among them: that of one which follows itself, or else a shortest one through the first of them.
 */
export function supersessionCycles(successions: readonly Succession[]): SupersessionCycle[] {
  const organisations = organisationsOf(successions);
  const groups = stronglyConnected<Node>(organisations).filter(({ length }) => length > 1);
  return groups
    .map((members) => ({ members, first: firstOf(members) }))
    .sort((a, b) => a.first.place - b.first.place)
    .map(({ members, first }) => ownCycle(members, successions) ?? shortestCycle(first, members));
}

function organisationsOf(successions: readonly Succession[]): readonly OrganisationNode[] {
  const nodes = new Map<string, OrganisationNode>();
  const nodeOf = (organisation: string): OrganisationNode => {
    const node = nodes.get(organisation) ?? { organisation, place: nodes.size, next: [] };
    nodes.set(organisation, node);
    return node;
  };
  for (const [index, { predecessors, successors }] of successions.entries()) {
    const followed = predecessors.map(nodeOf);
    const succession = { index, next: successors.map(nodeOf) };
    for (const node of followed) node.next.push(succession);
  }
  return [...nodes.values()];
}

function isOrganisation(node: Node): node is OrganisationNode {
  return "organisation" in node;
}

function firstOf(members: readonly Node[]): OrganisationNode {
  return members.filter(isOrganisation).reduce((a, b) => (b.place < a.place ? b : a));
}

function indicesOf(nodes: readonly Node[]): readonly number[] {
  return nodes.flatMap((node) => (isOrganisation(node) ? [] : node.index));
}

function ownCycle(
  members: readonly Node[],
  successions: readonly Succession[],
): SupersessionCycle | undefined {
  for (const index of [...indicesOf(members)].sort((a, b) => a - b)) {
    const { predecessors = [], successors = [] } = successions[index] ?? {};
    const named = new Set(predecessors);
    const own = successors.find((organisation) => named.has(organisation));
    if (own !== undefined) return { index, organisations: [own] };
  }
  return undefined;
}

function shortestCycle(first: OrganisationNode, members: readonly Node[]): SupersessionCycle {
  const way = wayBack(first, new Set(members));
  const organisations = way.filter(isOrganisation).map(({ organisation }) => organisation);
  return { index: indicesOf(way).at(-1) ?? 0, organisations };
}

/** A shortest way from a node to one that leads back to it. */
function wayBack(first: Node, members: ReadonlySet<Node>): readonly Node[] {
  const before = new Map<Node, Node>();
  const reached = [first];
  for (const node of reached) {
    for (const next of node.next) {
      if (next === first) return wayTo(node, before);
      if (!members.has(next) || before.has(next)) continue;
      before.set(next, node);
      reached.push(next);
    }
  }
  return [];
}

function wayTo(last: Node, before: ReadonlyMap<Node, Node>): readonly Node[] {
  const way: Node[] = [];
  for (let node: Node | undefined = last; node; node = before.get(node)) way.push(node);
  return way.reverse();
}

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
