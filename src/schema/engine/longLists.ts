/**
 * A long array in a JSON text: either the whole text, or under a key of the outermost object. It is parsed
 * a piece at a time. The values made from a piece are kept and its JSON is released before the next piece
 * is parsed, so a portfolio is never in memory twice.
 */
export interface LongList {
  /** Where the string of its key begins; `undefined` for an array that is the whole text. */
  readonly keyAt: number | undefined;
  /** The positions of its brackets. */
  readonly opensAt: number;
  readonly closesAt: number;
  /** The positions of the commas between its pieces, in order. */
  readonly cuts: readonly number[];
}

/** Returns the elements of a long array, piece by piece; `undefined` for a piece that is not JSON. */
export type Pieces = () => Iterable<readonly unknown[] | undefined>;

/** The elements of long arrays, by the empty array that stands for each. */
export type LongLists = ReadonlyMap<unknown, Pieces>;

/** The number of elements that are parsed at once. */
export const pieceLength = 100;

/** The number of pieces from which an array counts as long. */
export const manyPieces = 10;

/** Parses a JSON text without the elements of its long arrays: an empty array stands for each. */
export function parseOutline(
  json: string,
  lists: readonly LongList[],
): { readonly outline: unknown; readonly longLists: LongLists } {
  const parts: string[] = [];
  let from = 0;
  for (const { opensAt, closesAt } of lists) {
    parts.push(json.slice(from, opensAt + 1));
    from = closesAt;
  }
  const outline: unknown = JSON.parse(parts.join("") + json.slice(from));
  const longLists = new Map<unknown, Pieces>();
  for (const list of lists) longLists.set(standIn(outline, json, list), () => piecesOf(json, list));
  return { outline, longLists };
}

function standIn(outline: unknown, json: string, { keyAt, opensAt }: LongList): unknown {
  if (keyAt === undefined) return outline;
  const key = json.slice(keyAt, json.lastIndexOf('"', opensAt) + 1);
  return (outline as Readonly<Record<string, unknown>>)[JSON.parse(key) as string];
}

function* piecesOf(json: string, { opensAt, closesAt, cuts }: LongList) {
  let from = opensAt + 1;
  for (const to of [...cuts, closesAt]) {
    yield parsePiece(json.slice(from, to));
    from = to + 1;
  }
}

function parsePiece(text: string): readonly unknown[] | undefined {
  try {
    const piece = JSON.parse(`[${text}]`) as readonly unknown[];
    // There must be an element on either side of a comma.
    return piece.length > 0 ? piece : undefined;
  } catch {
    return undefined;
  }
}
