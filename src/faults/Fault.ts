import type { FindingPath } from "../finding/Finding.ts";
import type { SubjectName, Subjects } from "./Subjects.ts";

/** One way to break one rule: what it does to the JSON of something that is right. */
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
}

/** What the faults of one rule have in common. */
interface Common<Name extends SubjectName> {
  readonly subject: Name;
  readonly rule: string;
}

type Injection<Name extends SubjectName> = readonly [
  name: string,
  path: FindingPath,
  inject: (json: Subjects[Name]["json"]) => unknown,
];

function faultsOf<Name extends SubjectName>(
  refused: boolean,
  { subject, rule }: Common<Name>,
  injections: readonly Injection<Name>[],
): readonly Fault[] {
  return injections.map(([name, path, inject]) => ({
    name,
    subject,
    rule,
    path,
    refused,
    inject: inject as unknown as Fault["inject"],
  }));
}

/** Faults of data that is read: `found("Fund", "fund.overdrawn", [name, path, inject], …)`. */
export function found<Name extends SubjectName>(
  subject: Name,
  rule: string,
  ...injections: readonly Injection<Name>[]
): readonly Fault[] {
  return faultsOf(false, { subject, rule }, injections);
}

/** Faults of data that its schema refuses. */
export function refused<Name extends SubjectName>(
  subject: Name,
  rule: string,
  ...injections: readonly Injection<Name>[]
): readonly Fault[] {
  return faultsOf(true, { subject, rule }, injections);
}
