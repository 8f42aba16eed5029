import { runInNewContext } from "node:vm";
import { minimalFund, organisationJson } from "../support/entities.ts";

/** Data that means harm, made anew for each use. */
export interface HostileInput {
  readonly name: string;
  readonly make: () => unknown;
  /** The rule of the first problem; `undefined` where the data is harmless after all. */
  readonly rule: string | undefined;
  /** Whether it is text for `readJson`. */
  readonly text?: true;
}

function boom(): never {
  throw new Error("FOREIGN");
}

function nested(levels: number): unknown {
  let inside: unknown = [];
  for (let level = 1; level < levels; level++) inside = level % 2 ? { inside } : [inside];
  return inside;
}

function list(length: number, element: (index: number) => unknown): unknown[] {
  return Array.from({ length }, (_, index) => element(index));
}

const withFund = (extra: PropertyDescriptorMap) => () => ({
  funds: [Object.defineProperties({ ...minimalFund }, extra)],
});

const everyTrap = Object.fromEntries(
  Object.getOwnPropertyNames(Reflect).map((trap) => [trap, boom]),
) as ProxyHandler<object>;

/** A proxy for what stands behind it, until one of its traps has been called twice for a key. */
function answeringOnce(target: object): object {
  const asked = new Set<string>();
  const trapped = (name: keyof typeof Reflect) => {
    const answer = Reflect[name] as (...given: unknown[]) => unknown;
    return (...given: unknown[]) => {
      const question = `${name} ${String(given[1])}`;
      if (asked.size === asked.add(question).size) boom();
      return answer(...given);
    };
  };
  const names = Object.getOwnPropertyNames(Reflect) as (keyof typeof Reflect)[];
  return new Proxy(target, Object.fromEntries(names.map((name) => [name, trapped(name)])));
}

function ring(): unknown {
  const organisation: Record<string, unknown> = { ...organisationJson("a") };
  organisation.extensions = { of: { organisation } };
  return { organisations: [organisation] };
}

/** A tree in which each level names the one below it ten times: 10 to the power of 30 values. */
function laughs(): unknown {
  let level: unknown = "ha";
  for (let count = 0; count < 30; count++) level = new Array(10).fill(level);
  return { extensions: { level } };
}

class Grant {
  readonly id = "a";
}

class Rootless extends (null as unknown as typeof Object) {}

/** A list whose own methods, and whatever else the language asks a list for, throw. */
function armed<T extends object>(list: T): T {
  const names = [...Object.getOwnPropertyNames(Array.prototype), Symbol.iterator];
  for (const name of names) {
    if (name !== "length") Object.defineProperty(list, name, { get: boom, configurable: true });
  }
  return list;
}

/** What code gives in a realm of its own. */
const elsewhere = (code: string) => () => runInNewContext(code) as unknown;

const patchedLists = `
  for (const name of [...Object.getOwnPropertyNames(Array.prototype), Symbol.iterator]) {
    if (name === "length" || name === "constructor") continue;
    Object.defineProperty(Array.prototype, name, { get() { throw new Error("FOREIGN"); } });
  }
`;

export const hostileInputs: readonly HostileInput[] = [
  {
    name: "a getter that throws",
    make: withFund({ name: { get: boom, enumerable: true } }),
    rule: "input.not-plain",
  },
  {
    name: "a getter that would answer",
    make: withFund({ name: { get: () => "A", enumerable: true } }),
    rule: "input.not-plain",
  },
  {
    name: "a setter",
    make: withFund({ name: { set: boom, enumerable: true } }),
    rule: "input.not-plain",
  },
  { name: "a hidden key", make: withFund({ hidden: { value: 1 } }), rule: "input.not-plain" },
  { name: "a symbol as key", make: () => ({ [Symbol("a")]: 1 }), rule: "input.not-plain" },
  { name: "a symbol", make: () => ({ funds: Symbol("a") }), rule: "input.not-json" },
  { name: "a bigint", make: () => ({ funds: 1n }), rule: "input.not-json" },
  { name: "a function", make: () => ({ toJSON: boom }), rule: "input.not-json" },
  { name: "nothing at all", make: () => undefined, rule: "input.not-json" },
  { name: "undefined under a key", make: () => ({ funds: undefined }), rule: undefined },
  { name: "undefined in a list", make: () => ({ funds: [undefined] }), rule: "input.not-json" },
  { name: "not a number", make: () => ({ funds: Number.NaN }), rule: "input.not-json" },
  { name: "infinity", make: () => ({ funds: Number.NEGATIVE_INFINITY }), rule: "input.not-json" },
  {
    name: "a proxy of which every trap throws",
    make: () => new Proxy({}, everyTrap),
    rule: "input.not-plain",
  },
  {
    name: "a proxy inside",
    make: () => ({ funds: [new Proxy({}, everyTrap)] }),
    rule: "input.not-plain",
  },
  {
    name: "a proxy of a list",
    make: () => ({ funds: new Proxy([], everyTrap) }),
    rule: "input.not-plain",
  },
  {
    name: "a proxy that would answer",
    make: () => new Proxy({ funds: [] }, {}),
    rule: "input.not-plain",
  },
  {
    name: "a proxy that answers once and then throws",
    make: () => ({ funds: [answeringOnce(minimalFund), answeringOnce([1])] }),
    rule: "input.not-plain",
  },
  {
    name: "a proxy of a list that lies about its length",
    make: () => ({
      funds: [Number.NaN, -1, 0.5, 1e9, "1", { valueOf: boom }].map((length) => {
        const get = (list: object, key: string | symbol) =>
          key === "length" ? length : Reflect.get(list, key);
        return new Proxy([minimalFund], { get });
      }),
    }),
    rule: "input.not-plain",
  },
  {
    name: "a revoked proxy",
    make: () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return { funds: proxy };
    },
    rule: "input.not-plain",
  },
  {
    name: "a proxy as prototype",
    make: () => Object.create(new Proxy({}, everyTrap)),
    rule: "input.not-plain",
  },
  { name: "a proxy of a function", make: () => new Proxy(boom, everyTrap), rule: "input.not-json" },
  { name: "data that holds itself", make: ring, rule: "input.cycle" },
  {
    name: "data that names the same part again and again",
    make: laughs,
    rule: "input.too-many-values",
  },
  {
    name: "10,000 levels",
    make: () => ({ extensions: { deep: nested(10_000) } }),
    rule: "input.too-deep",
  },
  { name: "1,000,000 levels", make: () => nested(1_000_000), rule: "input.too-deep" },
  {
    name: "inherited properties",
    make: () => Object.create({ funds: [] }),
    rule: "input.not-plain",
  },
  {
    name: "a getter on a prototype without one of its own",
    make: () => ({
      funds: [
        Object.assign(
          Object.create(Object.create(null, { holder: { get: boom, enumerable: true } })),
          minimalFund,
        ),
      ],
    }),
    rule: "input.not-plain",
  },
  {
    name: "a prototype that says that it is another realm's",
    make: () => {
      const prototype = Object.create(null, { holder: { get: boom, enumerable: true } });
      const forged = { Object() {} }.Object.bind(null);
      Object.defineProperty(forged, "name", { value: "Object" });
      prototype.constructor = Object.assign(forged, { prototype });
      return Object.create(prototype);
    },
    rule: "input.not-plain",
  },
  {
    name: "the instance of a class that extends null",
    make: () => ({ grants: [Object.create(Rootless.prototype)] }),
    rule: "input.not-plain",
  },
  { name: "data of another realm", make: elsewhere("({ funds: [] })"), rule: undefined },
  {
    name: "a getter on the prototype of all objects of another realm",
    make: elsewhere(`
      const holder = { get() { throw new Error("FOREIGN"); }, enumerable: true };
      Object.defineProperty(Object.prototype, "holder", holder);
      ({ funds: [${JSON.stringify(minimalFund)}] });
    `),
    rule: undefined,
  },
  {
    name: "another realm whose lists have methods that throw",
    make: elsewhere(`
      const funds = Array.from({ length: 2000 }, () => (${JSON.stringify(minimalFund)}));
      ${patchedLists}
      ({ funds, extensions: { list: [1, [2]] } });
    `),
    rule: undefined,
  },
  {
    name: "another realm whose lists have methods that throw, and faulty data",
    make: elsewhere(`
      const funds = Array.from({ length: 2000 }, () => ({}));
      ${patchedLists}
      ({ funds, extensions: { list: [1, [{ ["__proto__"]: 1 }]] } });
    `),
    rule: "schema.missing",
  },
  {
    name: "a class of another realm",
    make: elsewhere("({ funds: [new (class Fund {})()] })"),
    rule: "input.not-plain",
  },
  {
    name: "the instance of a class",
    make: () => ({ grants: [new Grant()] }),
    rule: "input.not-plain",
  },
  { name: "a date", make: () => ({ extensions: { at: new Date(0) } }), rule: "input.not-plain" },
  { name: "a map", make: () => new Map([["funds", []]]), rule: "input.not-plain" },
  { name: "bytes", make: () => ({ funds: new Uint8Array(1_000_000) }), rule: "input.not-plain" },
  { name: "a boxed text", make: () => ({ funds: new String("a") }), rule: "input.not-plain" },
  {
    name: "a subclass of lists",
    make: () => ({ funds: new (class extends Array {})() }),
    rule: "input.not-plain",
  },
  { name: "an error", make: () => new Error("a"), rule: "input.not-plain" },
  { name: "a promise", make: () => Promise.resolve({}), rule: "input.not-plain" },
  { name: "the global object", make: () => globalThis, rule: "input.not-plain" },
  {
    name: "a list with gaps",
    make: () => ({ funds: new Array(1_000) }),
    rule: "input.sparse-list",
  },
  {
    name: "a list with keys",
    make: () => ({ funds: Object.assign([], { a: 1 }) }),
    rule: "input.sparse-list",
  },
  {
    name: "a list with methods of its own",
    make: () => ({ funds: armed([minimalFund]), extensions: { list: armed([1]) } }),
    rule: "input.sparse-list",
  },
  {
    name: "a long list with methods of its own",
    make: () => ({ funds: armed(list(10_001, () => ({}))) }),
    rule: "input.sparse-list",
  },
  {
    name: "a long list with a method that hides what is in it",
    make: () => ({
      funds: Object.assign(
        list(10_001, () => ({ bad: 1 })),
        { slice: () => [] },
      ),
    }),
    rule: "input.sparse-list",
  },
  {
    name: "a long list with a hidden key and one with a symbol as key",
    make: () => ({
      funds: Object.defineProperty(
        list(10_001, () => minimalFund),
        "hidden",
        { value: 1 },
      ),
      grants: Object.assign(
        list(10_001, () => ({})),
        { [Symbol("a")]: 1 },
      ),
    }),
    rule: "input.sparse-list",
  },
  {
    name: "a list with a prototype of its own making",
    make: () => ({ funds: Object.setPrototypeOf([{}], armed(Object.setPrototypeOf([], {}))) }),
    rule: "input.not-plain",
  },
  {
    name: "a list with a prototype of its own making, under extensions",
    make: () => ({
      extensions: {
        list: Object.setPrototypeOf([1], armed(Object.setPrototypeOf([], Object.prototype))),
      },
    }),
    rule: "input.not-plain",
  },
  {
    name: "a list without a prototype",
    make: () => ({ funds: Object.setPrototypeOf([], null) }),
    rule: "input.not-plain",
  },
  {
    name: "a list as long as can be",
    make: () => ({ funds: new Array(2 ** 32 - 1) }),
    rule: "input.list-too-long",
  },
  {
    name: "a list with a getter",
    make: () => ({ funds: Object.defineProperty([1], 0, { get: boom, enumerable: true }) }),
    rule: "input.not-plain",
  },
  {
    name: "a key __proto__",
    make: () => JSON.parse('{"__proto__":{"funds":[]}}'),
    rule: "schema.unknown-key",
  },
  {
    name: "a key constructor",
    make: () => ({ constructor: { prototype: { a: 1 } } }),
    rule: "schema.unknown-key",
  },
  {
    name: "a key __proto__ in data of one's own",
    make: () => ({ extensions: JSON.parse('{"a":{"__proto__":{"polluted":1}}}') }),
    rule: "extensions.reserved-key",
  },
  {
    name: "no prototype",
    make: () => Object.assign(Object.create(null), { funds: [minimalFund] }),
    rule: undefined,
  },
  {
    name: "a key of 10 million characters",
    make: () => ({ ["k".repeat(1e7)]: 1 }),
    rule: "input.key-too-long",
  },
  {
    name: "a text of 10 million characters",
    make: () => ({ funds: [{ id: "i".repeat(1e7), name: "n" }] }),
    rule: "input.text-too-long",
  },
  {
    name: "100,000 keys",
    make: () => Object.fromEntries(list(100_000, (index) => [`k${index}`, 1]) as [string, 1][]),
    rule: "schema.unknown-key",
  },
  {
    name: "a million keys",
    make: () => Object.fromEntries(list(1_000_000, (index) => [`k${index}`, 1]) as [string, 1][]),
    rule: "input.too-many-keys",
  },
  {
    name: "a list of a million numbers",
    make: () => ({ funds: list(1_000_000, (index) => index) }),
    rule: "schema.type",
  },
  {
    name: "a list of a million in one entity",
    make: () => ({ partnerships: [{ id: "a", funds: list(1_000_000, () => "no id") }] }),
    rule: "schema.pattern",
  },
  {
    name: "a list of a million numbers under extensions",
    make: () => ({ extensions: { numbers: list(1_000_000, (index) => index) } }),
    rule: undefined,
  },
  {
    name: "a list of a million funds",
    make: () => ({ funds: list(1_000_000, (index) => ({ id: `fund-${index}`, name: "A" })) }),
    rule: undefined,
  },
  {
    name: "a list of a million organisations",
    make: () => ({ organisations: list(1_000_000, (index) => organisationJson(`body-${index}`)) }),
    rule: "input.too-many-values",
  },
  {
    name: "100,000 bad records",
    make: () => ({
      grants: list(100_000, () => ({
        id: "",
        title: 1,
        funder: " ",
        lead: null,
        period: { start: "2011-04-31", end: 5 },
        awards: [],
        status: "no such",
        colour: "red",
      })),
    }),
    rule: "schema.pattern",
  },
  {
    name: "10 million opening brackets",
    text: true,
    make: () => "[".repeat(1e7),
    rule: "input.too-deep",
  },
  {
    name: "10 million closing brackets",
    text: true,
    make: () => "]".repeat(1e7),
    rule: "json.syntax",
  },
  {
    name: "10 million line breaks",
    text: true,
    make: () => `${"\n".repeat(1e7)}x`,
    rule: "json.syntax",
  },
  {
    name: "10 million quotes",
    text: true,
    make: () => `["${'\\"'.repeat(5e6)}`,
    rule: "json.syntax",
  },
  {
    name: "5 million elements",
    text: true,
    make: () => `[${"1,".repeat(5e6)}1]`,
    rule: "input.list-too-long",
  },
  {
    name: "a million faulty elements as text",
    text: true,
    make: () => `{"funds":[${"{},".repeat(999_999)}{}]}`,
    rule: "schema.missing",
  },
  {
    name: "a number beyond all numbers",
    text: true,
    make: () => '{"funds":1e999}',
    rule: "input.not-json",
  },
  {
    name: "digits without end",
    text: true,
    make: () => `{"funds":${"9".repeat(1e7)}}`,
    rule: "input.not-json",
  },
  {
    name: "a text of 10 million characters in JSON",
    text: true,
    make: () => `{"funds":"${"x".repeat(1e7)}"}`,
    rule: "input.text-too-long",
  },
  {
    name: "a key repeated a million times",
    text: true,
    make: () => `{${'"a":1,'.repeat(999_999)}"a":1}`,
    rule: "json.repeated-key",
  },
  {
    name: "a lone surrogate as key",
    text: true,
    make: () => '{"\\ud800":1}',
    rule: "schema.unknown-key",
  },
];
