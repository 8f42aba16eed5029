import type { Rule } from "concordat";

/** The rules of some tables that a check reports, without those by which a schema refuses. */
export const reportedRules = (...tables: readonly object[]): readonly Rule[] =>
  tables.flatMap((table) => Object.values<Rule>(table as never)).filter(({ refuses }) => !refuses);
