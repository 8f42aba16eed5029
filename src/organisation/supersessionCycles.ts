import type { Supersession } from "./Supersession.ts";
import { stronglyConnected } from "./stronglyConnected.ts";

/** A cycle, and the place of the supersession that closes it. */
export interface SupersessionCycle {
  readonly index: number;
  /** Each is followed by the next, and the last by the first, through the supersession at `index`. */
  readonly organisations: readonly string[];
}

/** What names what it follows, and what follows it. */
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
