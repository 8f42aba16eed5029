import { isType, isValue, type SurfaceNames } from "../surface/surfaceNames.ts";

/** A name that some entry points exported and export no more. */
export interface LostName {
  readonly name: string;
  /** The entry points that had it. */
  readonly from: readonly string[];
  /** Whether only one side of the name went: a class that became an interface is no value any more. */
  readonly side: "both" | "type" | "value";
  /** An entry point that still exports all that went. */
  readonly movedTo?: string;
}

/** What was exported before and is not exported now, by name. */
export function lostNames(before: SurfaceNames, now: SurfaceNames): readonly LostName[] {
  const lost = new Map<string, LostName>();
  for (const [from, names] of Object.entries(before)) {
    for (const [name, kind] of Object.entries(names)) {
      const side = lostSide(kind, now[from]?.[name] ?? "");
      if (side === undefined) continue;
      const movedTo = Object.keys(now).find(
        (entry) => lostSide(kind, now[entry]?.[name] ?? "") === undefined,
      );
      const known = lost.get(name);
      lost.set(name, {
        name,
        from: [...(known?.from ?? []), from],
        side: known && known.side !== side ? "both" : side,
        ...(movedTo === undefined ? {} : { movedTo }),
      });
    }
  }
  return [...lost.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function lostSide(before: string, now: string): LostName["side"] | undefined {
  const value = isValue(before) && !isValue(now);
  const type = isType(before) && !isType(now);
  if (!value && !type) return undefined;
  if (now === "") return "both";
  return value && type ? "both" : value ? "value" : "type";
}
