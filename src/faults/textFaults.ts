/** Text that is not the JSON that it should be, with the place of the fault, and the same text put right. */
interface TextFault {
  readonly name: string;
  readonly rule: "json.syntax" | "json.repeated-key";
  readonly sound: string;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Faults of JSON text, which no schema ever sees. */
export const textFaults: readonly TextFault[] = /* @__PURE__ */ (() => [
  {
    name: "a comma after the last element",
    rule: "json.syntax",
    sound: '{ "names": ["a"] }',
    text: '{ "names": ["a",] }',
    line: 1,
    column: 17,
  },
  {
    name: "single quotes",
    rule: "json.syntax",
    sound: '{ "id": 1 }',
    text: "{ 'id': 1 }",
    line: 1,
    column: 3,
  },
  {
    name: "a comment",
    rule: "json.syntax",
    sound: '{\n  "id": "example-fund"\n}',
    text: '{\n  // the fund\n  "id": "example-fund"\n}',
    line: 2,
    column: 3,
  },
  {
    name: "text that was cut off",
    rule: "json.syntax",
    sound: '{ "id": "example-fund" }',
    text: '{ "id": "example-fund"',
    line: 1,
    column: 23,
  },
  {
    name: "a key that stands twice",
    rule: "json.repeated-key",
    sound: '{ "id": "first",\n  "name": "second" }',
    text: '{ "id": "first",\n  "id": "second" }',
    line: 2,
    column: 3,
  },
  {
    name: "a key that stands twice within a list",
    rule: "json.repeated-key",
    sound: '{ "funds": [{ "id": "first" }, { "id": "second" }] }',
    text: '{ "funds": [{ "id": "first", "id": "second" }] }',
    line: 1,
    column: 30,
  },
])();
