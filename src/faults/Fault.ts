import type { FindingPath } from "../finding/Finding.ts";
import type { Severity } from "../finding/Rule.ts";
import type { SubjectName, Subjects } from "./Subjects.ts";

/** One way to break one rule: what it does to the JSON of something that is sound. */
export interface Fault<Name extends SubjectName = SubjectName> {
  /** What is wrong then, in a few words. */
  readonly name: string;
  /** What it is done to. */
  readonly subject: Name;
  /** The rule that is then broken, and no other. */
  readonly rule: string;
  /** Where the finding or problem lies. */
  readonly path: FindingPath;
  /** Whether the data is then refused by its schema; else it is read, and the check finds the fault. */
  readonly refused: boolean;
  /** Breaks a rule in a copy. What it gives need not be JSON any more. */
  readonly inject: (json: Subjects[Name]["json"]) => unknown;
  /**
   * The same place just within the rule, such as the last penny or day that is allowed. It differs from
   * the broken JSON only by what matters; what it is given, if that already is so.
   */
  readonly keeps: (json: Subjects[Name]["json"]) => unknown;
  /** The severity of the finding, where it is lower than that of the rule. */
  readonly severity?: Severity;
}

/** What the faults of one rule have in common. */
interface Common<Name extends SubjectName> {
  readonly refused: boolean;
  readonly severity?: Severity;
  readonly subject: Name;
  readonly rule: string;
}

/**
 * What one fault is. What keeps the rule beside it is a change of its own, or the same change with
 * another value: `["30000.01", "30000.00"]` is the value that breaks the rule and the one that keeps it.
 */
type Injection<Name extends SubjectName> = readonly [
  name: string,
  path: FindingPath,
  inject: (json: Subjects[Name]["json"], value: string) => unknown,
  keeps?: ((json: Subjects[Name]["json"]) => unknown) | readonly [broken: string, kept: string],
];

function faultsOf<Name extends SubjectName>(
  common: Common<Name>,
  injections: readonly Injection<Name>[],
): readonly Fault[] {
  return injections.map(([name, path, change, keeps = unchanged]) => {
    const [broken, kept] = typeof keeps === "function" ? ["", ""] : keeps;
    const changes = {
      inject: (json: Subjects[Name]["json"]) => change(json, broken),
      keeps: typeof keeps === "function" ? keeps : (json: never) => change(json, kept),
    };
    return { ...common, name, path, ...(changes as unknown as Pick<Fault, "inject" | "keeps">) };
  });
}

function unchanged(json: unknown): unknown {
  return json;
}

/** Faults of data that is read: `found("Fund", "fund.overdrawn", [name, path, inject, keeps], …)`. */
export function found<Name extends SubjectName>(
  subject: Name,
  rule: string,
  ...injections: readonly Injection<Name>[]
): readonly Fault[] {
  return faultsOf({ subject, rule, refused: false }, injections);
}

/** Faults of data that is read, where it cannot decide whether the rule is broken: they are information. */
export function undecided<Name extends SubjectName>(
  subject: Name,
  rule: string,
  ...injections: readonly Injection<Name>[]
): readonly Fault[] {
  return faultsOf({ subject, rule, refused: false, severity: "info" }, injections);
}

/** Faults of data that its schema refuses. */
export function refused<Name extends SubjectName>(
  subject: Name,
  rule: string,
  ...injections: readonly Injection<Name>[]
): readonly Fault[] {
  return faultsOf({ subject, rule, refused: true }, injections);
}
