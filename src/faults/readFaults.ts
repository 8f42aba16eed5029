import { defaultReadLimits } from "../schema/ReadLimits.ts";
import { type Fault, refused } from "./Fault.ts";
import { omitted } from "./parts.ts";

/** A list that is nested deeper than reading goes. */
function nested(depth: number): unknown {
  let inner: unknown = "deep";
  for (let level = 0; level < depth; level++) inner = [inner];
  return inner;
}

function ring(): readonly unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

/** Faults of data that is not plain JSON, or not of the form that a schema wants. */
export const readFaults: readonly Fault[] = /* @__PURE__ */ (() => {
  const { depth, textLength, keyLength } = defaultReadLimits;
  const own = (data: unknown) => ({ extensions: { data } });
  const place = ["extensions", "data"];
  return [
    ...refused("Organisation", "input.not-plain", [
      ["a date object", place, own(new Date(0)), own("1970-01-01")],
      ["a map", place, own(new Map())],
    ]),
    ...refused("Organisation", "input.not-json", [
      ["a value that is not a number", place, own(Number.NaN), own(0)],
      ["a number too long for JSON", place, own(10n)],
    ]),
    ...refused("Organisation", "input.sparse-list", [
      "a list with a gap",
      place,
      own(new Array(1)),
      own([1]),
    ]),
    ...refused("Organisation", "input.cycle", [
      "a list that holds itself",
      [...place, 0],
      own(ring()),
      own([1]),
    ]),
    ...refused("Organisation", "input.too-deep", [
      "lists in lists in lists",
      [...place, ...new Array<number>(depth - 2).fill(0)],
      own(nested(depth)),
    ]),
    ...refused("Organisation", "input.text-too-long", [
      "text of more than a million characters",
      place,
      own("x".repeat(textLength + 1)),
    ]),
    ...refused("Organisation", "input.key-too-long", [
      "a key of more than a thousand characters",
      place,
      own({ ["k".repeat(keyLength + 1)]: 1 }),
    ]),
    ...refused("Sector", "schema.missing", ["a sector without a name", ["name"], omitted("name")]),
    ...refused("Fund", "schema.missing", ["a fund without an id", ["id"], omitted("id")]),
    ...refused("Fund", "schema.type", ["a number where a name belongs", ["name"], { name: 1 }]),
    ...refused("Fund", "schema.unknown-key", ["a key that is not known", [], { colour: "red" }]),
    ...refused("Organisation", "schema.not-allowed", [
      "an unknown kind",
      ["kind"],
      { kind: "band" },
    ]),
    ...refused("Organisation", "schema.too-small", [
      "an organisation without a name",
      ["names"],
      { names: [] },
    ]),
    ...refused("Fund", "schema.pattern", [
      ["a name of two lines", ["name"], { name: "Example\nFund" }],
      ["an id with a space", ["id"], { id: "example fund" }],
    ]),
    ...refused("Organisation", "extensions.reserved-key", [
      "a key that could not be kept",
      place,
      own(JSON.parse('{ "__proto__": 1 }')),
    ]),
    ...refused("Organisation", "extensions.too-deep", [
      "data of one's own that is nested too deep",
      [...place, ...new Array<number>(99).fill(0)],
      own(nested(101)),
    ]),
  ];
})();
