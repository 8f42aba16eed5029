import { lostNames } from "./lostNames.ts";
import type { Release } from "./Release.ts";
import type { Replacement } from "./Renames.ts";
import { replacementOf } from "./replacementOf.ts";

/** A line of the table of what changed its name. */
export interface RenameRow {
  readonly old: string;
  /** The entry points that a name came from; none for an id. */
  readonly from: readonly string[];
  /** Missing where the data says nothing: a mistake, which {@link renameProblems} reports. */
  readonly replacement: Replacement | undefined;
  /** What remains of a name that lost one side only. */
  readonly side: "both" | "type" | "value";
}

/** A row for each name that went, then for each id. */
export function renameRows(release: Release): readonly RenameRow[] {
  const { before, now, renames, ids, hasId } = release;
  const names = lostNames(before, now).map(({ name, from, side, movedTo }) => ({
    old: name,
    from,
    side,
    replacement:
      movedTo === undefined
        ? replacementOf(name, release)
        : { gone: `unchanged, from \`${movedTo}\`` },
  }));
  const all = new Set([...ids.rules, ...ids.errors]);
  const lostIds = [...all].filter((id) => !hasId(id)).sort();
  return [
    ...names,
    ...lostIds.map(
      (id): RenameRow => ({ old: id, from: [], side: "both", replacement: renames.ids[id] }),
    ),
  ];
}
