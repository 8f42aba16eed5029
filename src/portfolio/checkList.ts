import { findingsAt } from "../finding/Finding.ts";
import { type KindCheck, kindChecks } from "./kinds.ts";
import type { PortfolioList } from "./Portfolio.ts";
import type { PortfolioFinding } from "./PortfolioFinding.ts";
import type { Surroundings } from "./Surroundings.ts";

/** Checks what stands in one list: each by itself, then all of them together. Paths begin at the portfolio. */
export function checkList<List extends PortfolioList>(
  list: List,
  around: Surroundings,
): readonly PortfolioFinding[] {
  const { each, all, inPlace }: KindCheck<List> = kindChecks[list];
  const entities = around.lists[list];
  return [
    ...(each
      ? entities.flatMap((entity, index) => findingsAt(each(entity, around), [list, index]))
      : []),
    ...(all ? findingsAt(all(entities, around), [list]) : []),
    ...(inPlace?.(around) ?? []),
  ];
}
