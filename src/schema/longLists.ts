/**
 * A long list in a JSON text, which is the whole text or stands under a key of the object that is. It is
 * parsed a piece at a time: what a piece is turned into is kept, and the rest of it is gone before the
 * next one is made, instead of a whole portfolio being there twice.
 */
export interface LongList {
  /** Where the text of its key begins; a list that is the whole text has none. */
  readonly keyAt: number | undefined;
  /** Where its brackets stand. */
  readonly opensAt: number;
  readonly closesAt: number;
  /** Where the commas stand between its pieces, in order. */
  readonly cuts: readonly number[];
}

/** Returns the elements of a long list, piece by piece; `undefined` for a piece that is no JSON. */
export type Pieces = () => Iterable<readonly unknown[] | undefined>;

/** How to get at the elements of long lists, by the empty list that stands for each. */
export type LongLists = ReadonlyMap<unknown, Pieces>;

/** How many elements are parsed at once. */
export const pieceLength = 100;

/** How many pieces make a list long. */
export const manyPieces = 10;

/** Parses a JSON text but for its long lists: an empty list stands for each. */
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
    // Beside a comma an element must stand.
    return piece.length > 0 ? piece : undefined;
  } catch {
    return undefined;
  }
}
