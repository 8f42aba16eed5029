import { type Finding, fundSchema, messagesByField, read } from "concordat";
import { expect, test } from "vitest";

const at = (path: Finding["path"], message: string): Finding => ({
  rule: "example.rule",
  severity: "warning",
  path,
  message,
  values: {},
});

test("each field has its messages, in their order, by its path with dots", () => {
  const messages = messagesByField([
    at(["title"], "One."),
    at(["awards", 0, "amount"], "Two."),
    at(["title"], "Three."),
  ]);
  expect(Object.entries(messages)).toEqual([
    ["title", ["One.", "Three."]],
    ["awards.0.amount", ["Two."]],
  ]);
});

test("messages about the whole stand under an empty name", () => {
  const result = read(fundSchema, "Example Fund");
  const messages = result.ok ? {} : messagesByField(result.problems);
  expect(messages).toEqual({ "": ["Expected an object here."] });
});

test("a message about a key that the schema does not know stands under that key", () => {
  const result = read(fundSchema, { id: "example-fund", name: "Example Fund", colour: "red" });
  const messages = result.ok ? {} : messagesByField(result.problems);
  expect(Object.keys(messages)).toEqual(["colour"]);
});

test("there are no fields without findings", () => {
  expect(Object.keys(messagesByField([]))).toEqual([]);
  expect(messagesByField([]).title).toBeUndefined();
});

test("a key with a name that every object has is a field like any other", () => {
  const names = ["__proto__", "constructor", "toString"];
  const messages = messagesByField(names.map((name) => at([name], "One.")));
  expect(Object.entries(messages)).toEqual(names.map((name) => [name, ["One."]]));
  expect(Object.getPrototypeOf(messages)).toBeNull();
  expect(messagesByField([]).constructor).toBeUndefined();
});
