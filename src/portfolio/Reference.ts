import type { FindingPath } from "../finding/Finding.ts";
import type { PortfolioList } from "./Portfolio.ts";

/** An id that an entity names, and the lists among which it should be found. */
export interface Reference {
  readonly id: string | undefined;
  readonly path: FindingPath;
  readonly lists: readonly PortfolioList[];
}

export const organisations = ["organisations"] as const;
export const holders = ["organisations", "partnerships"] as const;

/** The references that a list of ids makes, each at its own place. */
export function allOf(
  ids: readonly string[] | undefined,
  path: FindingPath,
  lists: readonly PortfolioList[],
): readonly Reference[] {
  return (ids ?? []).map((id, index) => ({ id, path: [...path, index], lists }));
}
