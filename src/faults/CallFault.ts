import type { Finding, FindingPath } from "../finding/Finding.ts";

/**
 * One way to break a rule that data alone cannot break: it lies in the limits or settings of the call,
 * in the text that is read, or in a schema or lifecycle of the caller.
 */
export interface CallFault {
  /** The fault, in a few words. */
  readonly name: string;
  /** The rule that is then broken, and no other. */
  readonly rule: string;
  /** Where the finding or problem lies. */
  readonly path: FindingPath;
  /** The call of `input`, as a program writes it. */
  readonly call: string;
  /** Input just within the rule. */
  readonly sound: unknown;
  /** Input that breaks it. */
  readonly faulty: unknown;
  /** Makes the call. */
  readonly look: (input: unknown) => readonly Finding[];
}
