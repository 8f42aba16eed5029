/** Text that is not valid JSON or names a key twice, with the place of the fault and the same text put right. */
interface TextFault {
  readonly name: string;
  readonly rule: "json.syntax" | "json.repeated-key";
  readonly sound: string;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

const textFault = (
  rule: TextFault["rule"],
  name: string,
  sound: string,
  text: string,
  [line, column]: readonly [line: number, column: number],
): TextFault => ({ name, rule, sound, text, line, column });

/** Faults of JSON text, which no schema ever sees. */
export const textFaults: readonly TextFault[] = /* @__PURE__ */ (() => [
  textFault(
    "json.syntax",
    "a comma after the last element",
    '{ "names": ["a"] }',
    '{ "names": ["a",] }',
    [1, 17],
  ),
  textFault("json.syntax", "single quotes", '{ "id": 1 }', "{ 'id': 1 }", [1, 3]),
  textFault(
    "json.syntax",
    "a comment",
    '{\n  "id": "example-fund"\n}',
    '{\n  // the fund\n  "id": "example-fund"\n}',
    [2, 3],
  ),
  textFault(
    "json.syntax",
    "text that was cut off",
    '{ "id": "example-fund" }',
    '{ "id": "example-fund"',
    [1, 23],
  ),
  textFault(
    "json.repeated-key",
    "a key that stands twice",
    '{ "id": "first",\n  "name": "second" }',
    '{ "id": "first",\n  "id": "second" }',
    [2, 3],
  ),
  textFault(
    "json.repeated-key",
    "a key that stands twice within a list",
    '{ "funds": [{ "id": "first" }, { "id": "second" }] }',
    '{ "funds": [{ "id": "first", "id": "second" }] }',
    [1, 30],
  ),
])();
