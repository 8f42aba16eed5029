import type { Rule } from "./Rule.ts";

/** A list of rules that nobody can change, nor any rule in it, nor anything in a rule. */
export function frozenRules<const L extends readonly Rule[]>(list: L): Readonly<L> {
  freeze(list);
  return list;
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const part of Object.values(Object.freeze(value))) freeze(part);
}
