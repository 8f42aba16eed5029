import type { Rule } from "./Rule.ts";

/** A list of rules that nobody can change, nor any rule in it. */
export function frozenRules<const L extends readonly Rule[]>(list: L): Readonly<L> {
  for (const rule of list) {
    Object.freeze(rule.source);
    Object.freeze(rule);
  }
  return Object.freeze(list);
}
