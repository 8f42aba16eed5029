import type { FundFacts } from "./fundFacts.ts";
import { amountText, intervalText } from "./words.ts";

export function renderFunds(funds: readonly FundFacts[]): readonly string[] {
  if (funds.length === 0) return [];
  const hasBalance = funds.some(({ use }) => use.uncommitted !== undefined);
  return [
    line("", "Total", "Drawn in these files", "Uncommitted"),
    ...funds.map(renderFund),
    ...(hasBalance ? ["  (b) Before other draws: these files need not hold every one."] : []),
  ];
}

function renderFund({ name, use, draws, isAdditional, perProjectCap }: FundFacts): string {
  const drawn = draws > 0 && use.drawn ? intervalText(use.drawn) : "nothing";
  const stated = use.total ? intervalText(use.total) : "not stated";
  const cap = perProjectCap === undefined ? "" : `; up to ${amountText(perProjectCap)} a project`;
  if (isAdditional) {
    return `  ${name.padEnd(34)}${stated} additional; opening total not stated${cap}; drawn: ${drawn}`;
  }
  if (use.total === undefined) return `  ${name.padEnd(34)}${stated}${cap}; drawn: ${drawn}`;
  const left = use.uncommitted ? `${intervalText(use.uncommitted)} (b)` : "cannot say";
  return line(name, stated + cap, drawn, left);
}

function line(name: string, total: string, drawn: string, left: string): string {
  return `  ${name.padEnd(34)}${total.padEnd(22)}${drawn.padEnd(24)}${left}`.trimEnd();
}
