import { types } from "node:util";
import {
  formatFindings,
  type Portfolio,
  portfolioSchema,
  type ReadResult,
  read,
  readJson,
  validate,
  writeJson,
} from "concordat";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import { minimalFund } from "../support/entities.ts";
import { fullPortfolio, soundPortfolio } from "../support/sampleEntities.ts";
import { type HostileInput, hostileInputs } from "./inputs.ts";

function readInput({ text }: HostileInput, input: unknown): ReadResult<unknown> {
  return text ? readJson(portfolioSchema, input as string) : read(portfolioSchema, input);
}

const intrinsics = [
  ...[Object, Array, Function, String, Number, Boolean, Symbol, Date, RegExp, Promise, Map, Set],
  ...[Error, Proxy, Reflect, JSON, Math],
];

/** Everything that the intrinsics and zod's configuration hold, by identity. */
function globals(): readonly unknown[] {
  const prototypes = intrinsics.map((one) => (one as { prototype?: object }).prototype);
  return [...intrinsics, ...prototypes, globalThis, z.config()].flatMap((one) =>
    one === undefined
      ? []
      : Reflect.ownKeys(one).flatMap((key) => {
          const { value, get, set } = Object.getOwnPropertyDescriptor(one, key) ?? {};
          return [key, value, get, set];
        }),
  );
}

// In its first reading that finds a problem, zod adds a part of itself to its configuration.
beforeAll(() => {
  read(portfolioSchema, { funds: [1] });
});

/** What an object holds, by identity and without running any code of it. */
function outline(input: unknown): readonly unknown[] {
  if (typeof input !== "object" || input === null || types.isProxy(input)) return [input];
  const keys = Reflect.ownKeys(input).slice(0, 1_000);
  return keys.flatMap((key) => {
    const { value, get, set } = Object.getOwnPropertyDescriptor(input, key) ?? {};
    return [key, value, get, set];
  });
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}

describe("hostile data gets an answer of our own", () => {
  test.each(hostileInputs)("$name", { timeout: 60_000 }, (hostile) => {
    const input = hostile.make();
    const [before, outlined] = [globals(), outline(input)];
    const result = readInput(hostile, input);
    expect(areSame(globals(), before)).toBe(true);
    expect(areSame(outline(input), outlined)).toBe(true);
    expect(result.ok).toBe(hostile.rule === undefined);
    if (result.ok) return;
    expect(result.problems[0]?.rule).toBe(hostile.rule);
    expect(result.problems.length).toBeLessThanOrEqual(1_000);
    expect(formatFindings(result.problems).length).toBeLessThanOrEqual(10_000);
    for (const { message, path } of result.problems) {
      expect(message.length).toBeLessThanOrEqual(1_000);
      expect(message).not.toMatch(/FOREIGN|[^\x20-\x7e…]/);
      expect(path.length).toBeLessThanOrEqual(128);
    }
  });

  const small = hostileInputs.filter(
    ({ name, text }) => !text && !/million|100,000|same part/.test(name),
  );

  function inPlaceOfEveryPart({ name, make }: HostileInput): readonly unknown[] {
    // What is deep takes long to make and is not changed by being read: one serves for every place.
    const first = make();
    const part = name.endsWith(" levels") ? () => first : make;
    const wholes = Object.keys(fullPortfolio).map((key) => ({ ...fullPortfolio, [key]: [part()] }));
    return [first, { extensions: { part: part() } }, ...wholes];
  }

  test("and so does each of it in place of every part of a portfolio", { timeout: 60_000 }, () => {
    for (const hostile of small) {
      for (const input of inPlaceOfEveryPart(hostile)) {
        expect(() => read(portfolioSchema, input)).not.toThrow();
      }
    }
  });

  test("and so does each of it when it is validated or written", { timeout: 60_000 }, () => {
    for (const hostile of small) {
      const { name, make, rule } = hostile;
      for (const input of inPlaceOfEveryPart(hostile)) {
        const problems = validate(portfolioSchema, input as Portfolio);
        const written = writeJson(portfolioSchema, input as Portfolio);
        expect(written.ok ? [] : written.problems, name).toEqual(problems);
      }
      expect(validate(portfolioSchema, make() as Portfolio)[0]?.rule, name).toBe(rule);
    }
  });

  test("and where no proxy can be told", { timeout: 60_000 }, () => {
    const { getBuiltinModule } = process;
    try {
      Object.assign(process, { getBuiltinModule: undefined });
      for (const hostile of small) {
        const { name, make, rule } = hostile;
        for (const input of inPlaceOfEveryPart(hostile)) {
          expect(() => read(portfolioSchema, input), name).not.toThrow();
          expect(() => validate(portfolioSchema, input as Portfolio), name).not.toThrow();
        }
        if (name.includes("proxy")) continue;
        const result = read(portfolioSchema, make());
        expect(result.ok ? undefined : result.problems[0]?.rule, name).toBe(rule);
      }
      const answering = new Proxy({ funds: [{ id: "a", name: "A" }] }, {});
      const value = { funds: [{ id: "a", name: "A" }] };
      expect(read(portfolioSchema, answering)).toEqual({ ok: true, value });
    } finally {
      Object.assign(process, { getBuiltinModule });
    }
  });
});

describe("reading in pieces", () => {
  const funds = Array.from({ length: 2_000 }, (_, index) => ({ id: `fund-${index}`, name: "A" }));

  test("gives what reading whole gives", () => {
    const input = { ...soundPortfolio, funds, extensions: { list: funds } };
    expect(read(portfolioSchema, input)).toEqual({ ok: true, value: portfolioSchema.parse(input) });
  });

  test("finds the problems at their places, and those of the whole", () => {
    const faulty = funds.with(1_234, { ...minimalFund, name: "" });
    const result = read(portfolioSchema, { funds: faulty, colour: "red" });
    expect(!result.ok && result.problems.map(({ rule, path }) => [rule, ...path])).toEqual([
      ["schema.pattern", "funds", 1_234, "name"],
      ["schema.unknown-key", "colour"],
    ]);
  });

  test("keeps the checks of lists and objects, and skips them where a part could not be read", () => {
    const even = z
      .array(z.int())
      .max(3_000)
      .refine((list) => list.length % 2 === 0, {
        error: "Odd.",
        params: { rule: "our.even" },
      });
    const schema = z
      .strictObject({ list: z.exactOptional(even.readonly()), sum: z.int() })
      .refine(({ list = [], sum }) => list.length === sum, { params: { rule: "our.sum" } })
      .readonly();
    const rules = (length: number, sum: number, last: unknown = 1) => {
      const list = [...new Array(length - 1).fill(1), last];
      const result = read(schema, { list, sum });
      return result.ok
        ? Object.isFrozen(result.value.list)
        : result.problems.map(({ rule }) => rule);
    };
    expect(rules(2_000, 2_000)).toBe(true);
    expect(rules(2_001, 2_001)).toEqual(["our.even"]);
    expect(rules(2_000, 3)).toEqual(["our.sum"]);
    expect(rules(3_002, 3_002)).toEqual(["schema.too-large"]);
    expect(rules(2_001, 5, "1")).toEqual(["schema.type"]);
  });

  test("stops at as many problems as are wanted and says so", () => {
    const input = { funds: funds.map(() => ({})) };
    for (const problems of [1, 2, 7, 1_000]) {
      const result = read(portfolioSchema, input, { problems });
      expect(result.ok ? [] : result.problems).toHaveLength(problems);
      expect(!result.ok && result.problems.at(-1)).toMatchObject({
        rule: "input.too-many-problems",
        values: { limit: problems },
      });
    }
  });
});

describe("a prototype that somebody has polluted", () => {
  const polluted = Object.prototype as unknown as Record<string, unknown>;
  afterEach(() => {
    delete polluted.name;
    delete polluted.holder;
    expect(({} as Record<string, unknown>).holder).toBeUndefined();
  });

  test("lends nothing to what is read", () => {
    const { name: _, ...nameless } = minimalFund;
    polluted.name = "polluted";
    polluted.holder = "polluted";
    const missing = read(portfolioSchema, { funds: [nameless] });
    const sound = read(portfolioSchema, { funds: [minimalFund] });
    const own = sound.ok && Object.keys(sound.value.funds?.[0] ?? {});
    expect(!missing.ok && missing.problems.map(({ rule, path }) => [rule, ...path])).toEqual([
      ["schema.missing", "funds", 0, "name"],
    ]);
    expect(own).toEqual(["id", "name"]);
  });

  test("runs no code of its own", () => {
    const get = () => {
      throw new Error("FOREIGN");
    };
    const value = { funds: [minimalFund] };
    Object.defineProperty(polluted, "holder", { get, enumerable: true, configurable: true });
    const results: unknown[] = [];
    try {
      results.push(read(portfolioSchema, value), readJson(portfolioSchema, JSON.stringify(value)));
    } finally {
      delete polluted.holder;
    }
    for (const result of results) expect(result).toEqual({ ok: true, value });
  });
});

describe("an application's own zod configuration", () => {
  test("changes no message, set before or after", () => {
    const read2 = () => hostileInputs.slice(0, 12).map((one) => readInput(one, one.make()));
    const before = read2();
    const { customError, localeError } = z.config();
    try {
      z.config({ customError: () => "HIJACKED", ...z.locales.fr() });
      expect(read2()).toEqual(before);
      const faulty = { funds: [{}, { id: 1, name: "", x: 1 }], grants: [{ status: "x" }] };
      expect(JSON.stringify(read(portfolioSchema, faulty))).not.toMatch(
        /HIJACKED|Invalide|attendu/,
      );
    } finally {
      z.config({ customError, localeError });
    }
    expect(read2()).toEqual(before);
  });
});
