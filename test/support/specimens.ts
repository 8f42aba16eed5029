import { type Finding, type FindingPath, read, type Severity } from "concordat";
import { callFaults } from "../../src/testing/faults/callFaults.ts";
import type { Fault } from "../../src/testing/faults/Fault.ts";
import { faults } from "../../src/testing/faults/faults.ts";
import { subjectSchemas } from "../../src/testing/faults/Subjects.ts";
import { soundJson } from "../../src/testing/faults/soundJson.ts";
import { checked } from "./subjects.ts";

/** A fault with its data: what breaks a rule, what keeps it beside that, and how either is looked at. */
export interface Specimen {
  readonly name: string;
  readonly rule: string;
  readonly path: FindingPath;
  /** The severity that is expected, where it is not that of the rule. */
  readonly severity?: Severity | undefined;
  /** The name of its wire form, where it is JSON of the library. */
  readonly subject?: string;
  /** Whether the data is refused by its schema, which may say it in words of its own. */
  readonly refused?: boolean;
  /** The call that finds the fault, where it is not reading and checking. */
  readonly call?: string;
  readonly sound: unknown;
  readonly faulty: unknown;
  readonly look: (input: unknown) => readonly Finding[];
}

const schemas = subjectSchemas();
const sound = soundJson();

function specimenOf({
  name,
  rule,
  path,
  severity,
  subject,
  refused,
  inject,
  keeps,
}: Fault): Specimen {
  const json = sound[subject] as never;
  const look = (input: unknown): readonly Finding[] => {
    const result = read(schemas[subject] as never, input);
    return result.ok ? checked(subject, result.value) : result.problems;
  };
  return {
    name,
    rule,
    path,
    severity,
    subject,
    refused,
    sound: keeps(json),
    faulty: inject(json),
    look,
  };
}

/** A specimen of every fault; first those that show only in a call of one's own, because they are short. */
export const specimens: readonly Specimen[] = [...callFaults, ...faults.map(specimenOf)];
