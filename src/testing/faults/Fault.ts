import type { FindingPath } from "../../finding/Finding.ts";
import type { Severity } from "../../finding/Rule.ts";
import { patched } from "./faultJson.ts";
import type { SubjectName, Subjects } from "./Subjects.ts";

/** One way to break one rule: what it does to the JSON of something that is sound. */
export interface Fault<Name extends SubjectName = SubjectName> {
  /** The fault, in a few words. */
  readonly name: string;
  /** The name of the wire form that it breaks. */
  readonly subject: Name;
  /** The rule that is then broken, and no other. */
  readonly rule: string;
  /** Where the finding or problem lies. */
  readonly path: FindingPath;
  /** Whether the data is then refused by its schema; else it is read, and the check finds the fault. */
  readonly refused: boolean;
  /** Breaks a rule in a copy. The result need not be JSON any more. */
  readonly inject: (json: Subjects[Name]["json"]) => unknown;
  /**
   * The same place just within the rule, such as the last penny or day that is allowed. It differs from
   * the broken JSON only by what matters; what it is given, if that already is so.
   */
  readonly keeps: (json: Subjects[Name]["json"]) => unknown;
  /** The severity of the finding, where it is lower than that of the rule. */
  readonly severity?: Severity;
}

/**
 * A change of the JSON of a subject: the properties that it sets, where `undefined` takes one away; text that
 * stands in its place; or a function that makes the whole anew.
 */
type Change<Name extends SubjectName> =
  | object
  | string
  | ((json: Subjects[Name]["json"]) => unknown);

/**
 * Ways to break one rule at one place, by name: the change that breaks it, alone or with the change that
 * just keeps it. Where no other is named, what is sound keeps the rule already.
 */
type Ways<Name extends SubjectName> = Readonly<
  Record<string, Change<Name> | readonly [breaks: Change<Name>, keeps: Change<Name>]>
>;

/** The change that breaks a rule and the one that keeps it, where one value makes the difference. */
export function either<V, C>(broken: V, kept: V, change: (value: V) => C): [breaks: C, keeps: C] {
  return [change(broken), change(kept)];
}

/**
 * Makes the faults of a rule at a place. A subject may come with properties that every change sets, unless it
 * sets them otherwise.
 */
type Listing = <Name extends SubjectName>(
  subject: Name | readonly [subject: Name, base: object],
  rule: string,
  path: FindingPath,
  ways: Ways<Name>,
) => readonly Fault[];

function listing(common: Pick<Fault, "refused" | "severity">): Listing {
  return (of, rule, path, ways) => {
    const [subject, base] = typeof of === "string" ? [of, {}] : of;
    return Object.entries(ways).map(([name, way]): Fault => {
      const [breaks, keeps] = Array.isArray(way) ? way : [way];
      const inject = changing(base, breaks);
      const keeping = keeps === undefined ? (json: unknown) => json : changing(base, keeps);
      return { ...common, subject, rule, path, name, inject, keeps: keeping };
    });
  };
}

/** Makes a change in a copy. */
function changing(base: object, change: Change<never>): (json: unknown) => unknown {
  return (json) => {
    if (typeof change === "string") return change;
    if (typeof change === "function") return change(json as never);
    return patched(json as object, base, change);
  };
}

/** Faults of data that is read: `found("Fund", "fund.over-cap", path, { name: [breaks, keeps] })`. */
export const found: Listing = /* @__PURE__ */ listing({ refused: false });

/** Faults of data that is read, where it cannot decide whether the rule is broken: they are information. */
export const undecided: Listing = /* @__PURE__ */ listing({ refused: false, severity: "info" });

/** Faults of data that its schema refuses. */
export const refused: Listing = /* @__PURE__ */ listing({ refused: true });
