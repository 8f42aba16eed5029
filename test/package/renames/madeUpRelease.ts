import type { Release } from "./Release.ts";
import type { Renames } from "./Renames.ts";

const patterns: Renames["patterns"] = [
  { old: "(\\w+)Json", new: "Wire<$1>" },
  { old: "(\\w+Values)", idOf: "$1", new: '{table}["{id}"]' },
  {
    old: "is(\\w+Error)",
    idOf: "$1",
    new: 'isDomainError(error, "{id}")',
    newOfFamily: 'isDomainError(error) && error.code.startsWith("{family}.")',
  },
];

const named = {
  MixedError: ["money.mixed"],
  TermError: ["term.format", "term.too-long"],
  LateValues: ["fund.late"],
};
const codes = Object.values(named).flat();

/** A release that drops some names of `lib`, with the patterns of the real one and rows of a test. */
export function madeUpRelease(
  gone: Readonly<Record<string, string>>,
  renames: Partial<Renames> = {},
  more: Partial<Release> = {},
): Release {
  const stays = { Fund: "interface", Wire: "type", isDomainError: "function", split: "function" };
  return {
    before: { lib: { ...stays, ...gone } },
    now: { lib: stays },
    ids: { named, errors: [], rules: [] },
    tableOf: (id) => (id.startsWith("fund.") ? "Fund" : undefined),
    hasId: (id) => codes.some((code) => (id.endsWith(".") ? code.startsWith(id) : code === id)),
    renames: { names: {}, ids: {}, placeholders: ["error"], patterns, ...renames },
    ...more,
  };
}
