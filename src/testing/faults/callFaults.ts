import * as z from "zod";
import type { Finding, FindingPath } from "../../finding/Finding.ts";
import { checkHistory } from "../../lifecycle/checkHistory.ts";
import { rateSchema } from "../../money/rateSchema.ts";
import { checkMutual } from "../../mutual/check/checkMutual.ts";
import { mutualSchema } from "../../mutual/RightToProvideMutual.ts";
import { partnershipLifecycle } from "../../partnership/partnershipLifecycle.ts";
import { Rate } from "../../rate/Rate.ts";
import type { ReadResult } from "../../schema/problem/Problem.ts";
import type { ReadLimits } from "../../schema/problem/ReadLimits.ts";
import { read } from "../../schema/read.ts";
import { readJson } from "../../schema/readJson.ts";
import { validate } from "../../schema/validate.ts";
import { textFaults } from "./textFaults.ts";

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

const anything = z.unknown();
const named = z.strictObject({ name: z.string() });
const aged = z.strictObject({ age: z.union([z.int(), z.enum(["old"])]) });

const problemsOf = (result: ReadResult<unknown>): readonly Finding[] =>
  result.ok ? [] : result.problems;

/** A fault of more than a limit of 1 or 2 lets through. */
function beyond(
  name: string,
  [rule, limit, most]: readonly [rule: string, limit: keyof ReadLimits, most: number],
  path: FindingPath,
  [sound, faulty]: readonly [sound: unknown, faulty: unknown],
): CallFault {
  const call = `read(z.unknown(), input, { ${limit}: ${most} })`;
  const look = (input: unknown) => problemsOf(read(anything, input, { [limit]: most }));
  return { name, rule, path, call, sound, faulty, look };
}

/** Faults of the limits of reading, which are low here so that little data passes them. */
const limitFaults = (): readonly CallFault[] => [
  beyond(
    "a list within an object, which is two deep",
    ["input.too-deep", "depth", 1],
    ["a"],
    [{ a: 1 }, { a: [] }],
  ),
  beyond(
    "a list of two numbers, which is three values",
    ["input.too-many-values", "values", 2],
    [1],
    [[1], [1, 2]],
  ),
  beyond(
    "a list of two",
    ["input.list-too-long", "listLength", 1],
    ["a"],
    [{ a: [1] }, { a: [1, 2] }],
  ),
  beyond(
    "an object of two keys",
    ["input.too-many-keys", "keyCount", 1],
    [0],
    [[{ a: 1 }], [{ a: 1, b: 2 }]],
  ),
  beyond("text of two letters", ["input.text-too-long", "textLength", 1], [0], [["a"], ["ab"]]),
  beyond(
    "a key of two letters",
    ["input.key-too-long", "keyLength", 1],
    [0],
    [[{ a: 1 }], [{ ab: 1 }]],
  ),
  {
    name: "one problem, which is as many as are reported",
    rule: "input.too-many-problems",
    path: [],
    call: "read(z.strictObject({ name: z.string() }), input, { problems: 1 })",
    sound: { name: "Example" },
    faulty: {},
    look: (input) => problemsOf(read(named, input, { problems: 1 })),
  },
  {
    name: "JSON text of three characters",
    rule: "json.too-long",
    path: [],
    call: "readJson(z.unknown(), input, { jsonLength: 2 })",
    sound: "[]",
    faulty: "[1]",
    look: (input) => problemsOf(readJson(anything, String(input), { jsonLength: 2 })),
  },
];

/** Faults of what only the caller knows: a schema, a lifecycle, a threshold. */
const settingFaults = (): readonly CallFault[] => [
  {
    name: "a value that no alternative of the schema takes",
    rule: "schema.no-match",
    path: ["age"],
    call: 'read(z.strictObject({ age: z.union([z.int(), z.enum(["old"])]) }), input)',
    sound: { age: "old" },
    faulty: { age: "young" },
    look: (input) => problemsOf(read(aged, input)),
  },
  {
    name: "a rate in its JSON form, where the value is expected",
    rule: "input.json-form",
    path: [],
    call: "validate(rateSchema, input)",
    sound: Rate.ratio(1, 2),
    faulty: "1/2",
    look: (input) => validate(rateSchema, input as Rate),
  },
  {
    name: "a status that the lifecycle does not have",
    rule: "lifecycle.unknown-status",
    path: ["status"],
    call: "checkHistory(partnershipLifecycle, input)",
    sound: { status: "live" },
    faulty: { status: "asleep" },
    look: (input) => checkHistory(partnershipLifecycle, input as { status: "live" }),
  },
  {
    name: "staff votes a hundredth below the threshold",
    rule: "mutual.staff-control",
    path: ["staff"],
    call: 'checkMutual(input, { staffControl: { votes: "0.5" } })',
    sound: mutualOfVotes("1/2"),
    faulty: mutualOfVotes("49/100"),
    look: (input) =>
      checkMutual(mutualSchema.parse(input), {
        staffControl: { votes: "0.5" },
      }),
  },
];

const mutualOfVotes = (value: string) => ({
  id: "fault-mutual",
  name: "Example Mutual",
  route: "right-to-provide",
  status: "idea",
  staff: { votes: { value, qualifier: "exact", asStated: "as reported" } },
});

/** Faults that show only in a call of one's own making. Unlike `faults`, none is of data alone. */
export const callFaults: readonly CallFault[] = /* @__PURE__ */ (() => [
  ...limitFaults(),
  ...settingFaults(),
  ...textFaults.map(({ name, rule, sound, text }) => ({
    name,
    rule,
    path: [],
    call: "readJson(z.unknown(), input)",
    sound,
    faulty: text,
    look: (input: unknown) => problemsOf(readJson(anything, String(input))),
  })),
])();
