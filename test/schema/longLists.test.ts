import { readJson } from "concordat";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { readsQuickly } from "../../src/schema/engine/quickReads.ts";

const item = z.strictObject({ id: z.string(), tags: z.exactOptional(z.array(z.string())) });
const holder = z.strictObject({
  name: z.exactOptional(z.string()),
  items: z.array(item).readonly(),
  texts: z.exactOptional(z.array(z.string())),
});

/** The texts of so many elements, each different. */
const elements = (count: number) =>
  Array.from({ length: count }, (_, index) => `{ "id": "],[{\\"${index}\\\\", "tags": ["a,b"] }`);

const holding = (items: readonly string[]) => `{ "name": "list", "items": [${items.join(", ")}] }`;

/** The rules and paths of what was found wrong with a text. */
function problemsOf(schema: z.ZodType, text: string) {
  const result = readJson(schema, text);
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
}

describe("a long list in a JSON text", () => {
  test.each([999, 1_000, 1_001, 1_100, 1_101, 2_345])("of %i elements is read whole", (count) => {
    const text = holding(elements(count));
    const result = readJson(holder, text);
    expect(result).toEqual({ ok: true, value: JSON.parse(text) });
    expect(result.ok && Object.isFrozen(result.value.items)).toBe(true);
  });

  test("is read as JSON.parse and the schema read it, whatever stands in it and around it", () => {
    const space = fc.constantFrom("", " ", "\n\t");
    const texts = fc.array(fc.string({ unit: "grapheme" }), { maxLength: 3 });
    const entry = fc.record({ id: fc.string({ unit: "binary" }), tags: texts });
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 1_500 }),
        texts,
        fc.integer({ min: 0, max: 1_500 }),
        space,
        (entries, times, words, repeats, gap) => {
          const items = Array.from({ length: times }, (_, at) => entries[at % entries.length]);
          const list = Array.from({ length: repeats }, (_, at) => words[at % words.length] ?? "");
          const text = JSON.stringify({ texts: list, items, name: "[" }).replaceAll(
            '"items":[',
            `"items"${gap}:${gap}[${gap}`,
          );
          expect(readJson(holder, text)).toEqual({ ok: true, value: JSON.parse(text) });
        },
      ),
      { numRuns: 60 },
    );
  });

  test("may be the whole text", () => {
    const text = `\uFEFF [ ${elements(1_234).join(",")} ] `;
    const value: unknown = JSON.parse(text.trim());
    expect(readJson(z.array(item), text)).toEqual({ ok: true, value });
  });

  test("may hold lists that are long themselves", () => {
    const inner = Array.from({ length: 1_500 }, (_, index) => index);
    const value = Array.from({ length: 1_200 }, (_, index) => (index % 500 === 0 ? inner : []));
    expect(readJson(z.array(z.array(z.int())), JSON.stringify(value))).toEqual({ ok: true, value });
  });

  test("is found under a key that is written with escapes", () => {
    const text = holding(elements(1_200)).replace('"items"', '"\\u0069tems"');
    expect(readJson(holder, text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  test("is read by whichever option of a union takes it", () => {
    const first = z.strictObject({ items: z.array(z.strictObject({ id: z.literal("x") })) });
    const text = `{ "items": [${elements(1_200).join(",")}] }`;
    const longAfter = [...Array.from({ length: 1_100 }, () => '{ "id": "x" }'), ...elements(200)];
    const half = `{ "items": [${longAfter.join(",")}] }`;
    for (const json of [text, half]) {
      const value: unknown = JSON.parse(json);
      expect(readJson(z.union([first, holder]), json)).toEqual({ ok: true, value });
    }
  });

  test("is whole for a schema that takes lists in its own way", () => {
    const text = JSON.stringify({ items: Array.from({ length: 1_500 }, (_, index) => index) });
    const counted = z.strictObject({ items: z.array(z.int()).transform((list) => list.length) });
    const any = z.strictObject({ items: z.unknown() });
    expect(readJson(counted, text)).toEqual({ ok: true, value: { items: 1_500 } });
    expect(readJson(any, text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  test("is whole for a schema that reads lists quickly in its own way", () => {
    const texts = z.array(z.string());
    const counted = readsQuickly(
      texts.transform((list) => list.length),
      (value) => (value as readonly string[]).length,
    );
    const text = JSON.stringify({ texts: elements(1_500) });
    const value = { texts: 1_500 };
    expect(readJson(z.strictObject({ texts: counted }), text)).toEqual({ ok: true, value });
  });

  test.each([
    ["no element between two commas", 100, ""],
    ["no element before the first comma", 0, ""],
    ["no element after the last comma", 1_300, ""],
    ["two elements and no comma", 600, '{ "id": "a" } { "id": "b" }'],
    ["a bracket too many", 99, '{ "id": "a" }]'],
    ["a bracket of the other kind", 1_000, '{ "id": "a" ]'],
    ["an object that does not end", 199, '{ "id": "a"'],
    ["a text that does not end", 300, '{ "id": "a }'],
  ])("is no JSON with %s", (_, at, element) => {
    const items = elements(1_301).with(at, element);
    expect(problemsOf(holder, holding(items))).toEqual([["json.syntax", ""]]);
  });

  test.each([
    ["a comma behind it", (list: string) => `{ "items": ${list}, }`],
    ["another text behind it", (list: string) => `{ "items": ${list} } {}`],
    ["no key", (list: string) => `{ ${list} }`],
    ["a key that is no text", (list: string) => `{ "name": "a", items: ${list} }`],
    ["a bracket of the other kind", (list: string) => `{ "items": ${list} ]`],
  ])("is no JSON in an object with %s", (_, frame) => {
    const list = `[${elements(1_300).join(",")}]`;
    expect(problemsOf(holder, frame(list))).toEqual([["json.syntax", ""]]);
  });

  test("has problems at their places, and is not read", () => {
    const items = elements(1_300).with(1_234, '{ "id": 5 }').with(7, '{ "id": "a", "other": 1 }');
    expect(problemsOf(holder, holding(items))).toEqual([
      ["schema.unknown-key", "items.7.other"],
      ["schema.type", "items.1234.id"],
    ]);
  });

  test.each([
    ["in an element", holding(elements(1_300).with(1_234, '{ "id": "a", "id": "b" }'))],
    ["for the list itself", `{ "items": [${elements(1_300).join(",")}], "items": [] }`],
    [
      "for two long lists",
      `{ "items": [${elements(1_300).join(",")}], "items": [${elements(1_300).join(",")}] }`,
    ],
  ])("is refused with a key that stands twice %s", (_, text) => {
    expect(problemsOf(holder, text)).toEqual([["json.repeated-key", ""]]);
  });
});
