import type { FindingPath } from "../finding/Finding.ts";
import type { Severity } from "../finding/Rule.ts";
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
 * A change of the JSON of a subject: the properties that it sets, where `undefined` takes one away, or a
 * function that makes the whole anew.
 */
type Change<Name extends SubjectName> = object | ((json: Subjects[Name]["json"]) => unknown);

/** One fault: its name, its place, the change that breaks the rule, and the change that just keeps it. */
type Injection<Name extends SubjectName> = readonly [
  name: string,
  path: FindingPath,
  breaks: Change<Name>,
  keeps?: Change<Name>,
];

/** The change that breaks a rule and the one that keeps it, where one value makes the difference. */
export function either<V, C>(broken: V, kept: V, change: (value: V) => C): [breaks: C, keeps: C] {
  return [change(broken), change(kept)];
}

/** The JSON with a change made to it. */
export function patched<J>(json: J, change: object | ((json: J) => unknown)): J {
  if (typeof change === "function") return change(json) as J;
  const set = Object.entries({ ...(json as object), ...change });
  return Object.fromEntries(set.filter(([, value]) => value !== undefined)) as J;
}

/** Makes the fault of a rule, or the several faults. */
interface Listing {
  <Name extends SubjectName>(subject: Name, rule: string, one: Injection<Name>): readonly Fault[];
  <Name extends SubjectName>(
    subject: Name,
    rule: string,
    several: readonly Injection<Name>[],
  ): readonly Fault[];
}

function listing(common: Pick<Fault, "refused" | "severity">): Listing {
  return (
    subject: SubjectName,
    rule: string,
    given: Injection<never> | readonly Injection<never>[],
  ) => {
    const all = (typeof given[0] === "string" ? [given] : given) as readonly Injection<never>[];
    return all.map(
      ([name, path, breaks, keeps]): Fault => ({
        ...common,
        subject,
        rule,
        name,
        path,
        inject: (json) => patched(json as never, breaks),
        // What is sound keeps the rule already, where no change is named.
        keeps: (json) => (keeps === undefined ? json : patched(json as never, keeps)),
      }),
    );
  };
}

/** Faults of data that is read: `found("Fund", "fund.overdrawn", [name, path, breaks, keeps])`, or a list. */
export const found: Listing = /* @__PURE__ */ listing({ refused: false });

/** Faults of data that is read, where it cannot decide whether the rule is broken: they are information. */
export const undecided: Listing = /* @__PURE__ */ listing({ refused: false, severity: "info" });

/** Faults of data that its schema refuses. */
export const refused: Listing = /* @__PURE__ */ listing({ refused: true });
