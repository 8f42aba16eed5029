import { Money } from "../../money/Money.ts";
import { defaultReadLimits } from "../../schema/problem/ReadLimits.ts";
import { type Fault, refused } from "./Fault.ts";
import { omitted } from "./faultJson.ts";

/** The place within lists of which each is the first element of another. */
const firsts = (depth: number): readonly number[] => new Array<number>(depth).fill(0);

/** Text within a number of lists, one in another. */
const nested = (depth: number): unknown =>
  firsts(depth).reduce<unknown>((inner) => [inner], "deep");

function ring(): readonly unknown[] {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

const fivePounds = { qualifier: "exact", asStated: "£5" };

/** Faults of data that is not plain JSON, or not of the form that a schema wants. */
export const readFaults: readonly Fault[] = /* @__PURE__ */ (() => {
  const { depth, textLength, keyLength } = defaultReadLimits;
  const own = (data: unknown) => ({ extensions: { data } });
  const place = ["extensions", "data"];
  return [
    ...refused("Organisation", "input.not-plain", place, {
      "a date object": [own(new Date(0)), own("1970-01-01")],
      "a map": own(new Map()),
    }),
    ...refused("Fund", "input.not-json-form", ["total", "value"], {
      "an amount made in code": { total: { value: Money.of(5, "GBP"), ...fivePounds } },
    }),
    ...refused("Organisation", "input.not-json", place, {
      "a value that is not a number": [own(Number.NaN), own(0)],
      "a number too long for JSON": own(10n),
    }),
    ...refused("Organisation", "input.sparse-list", place, {
      "a list with a gap": [own(new Array(1)), own([1])],
    }),
    ...refused("Organisation", "input.cycle", [...place, 0], {
      "a list that holds itself": [own(ring()), own([1])],
    }),
    ...refused("Organisation", "input.too-deep", [...place, ...firsts(depth - 2)], {
      "lists in lists in lists": own(nested(depth)),
    }),
    ...refused("Organisation", "input.text-too-long", place, {
      "text of more than a million characters": own("x".repeat(textLength + 1)),
    }),
    ...refused("Organisation", "input.key-too-long", place, {
      "a key of more than a thousand characters": own({ ["k".repeat(keyLength + 1)]: 1 }),
    }),
    ...refused("Sector", "schema.missing", ["name"], {
      "a sector without a name": omitted("name"),
    }),
    ...refused("Fund", "schema.missing", ["id"], { "a fund without an id": omitted("id") }),
    ...refused("Fund", "schema.type", ["name"], { "a number where a name belongs": { name: 1 } }),
    ...refused("Fund", "schema.unknown-key", ["colour"], {
      "a key that is not known": { colour: "red" },
    }),
    ...refused("Organisation", "schema.not-allowed", ["kind"], {
      "an unknown kind": { kind: "band" },
    }),
    ...refused("Organisation", "schema.too-small", ["names"], {
      "an organisation without a name": { names: [] },
    }),
    ...refused("Fund", "schema.pattern", ["name"], {
      "a name of two lines": { name: "Example\nFund" },
    }),
    ...refused("Fund", "schema.pattern", ["id"], { "an id with a space": { id: "example fund" } }),
    ...refused("Organisation", "extensions.reserved-key", place, {
      "a key that could not be kept": own(JSON.parse('{ "__proto__": 1 }')),
    }),
    ...refused("Organisation", "extensions.too-deep", [...place, ...firsts(99)], {
      "data of one's own that is nested too deep": own(nested(101)),
    }),
  ];
})();
