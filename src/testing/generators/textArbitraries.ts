import * as fc from "fast-check";
import type { Extensions } from "../../schema/extensionsSchema.ts";

const words = ["community", "health", "local", "network", "partners", "trust", "wellbeing"];

/** One line of text: mostly words, sometimes anything that can be printed. */
export function lineArbitrary(): fc.Arbitrary<string> {
  // Lines are most of what is generated: one number for up to three words costs much less than a list.
  const sensible = fc.nat(words.length ** 3 - 1).map((number) => sentence(number));
  const anything = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
  return fc.oneof({ weight: 3, arbitrary: sensible }, { weight: 1, arbitrary: anything });
}

function sentence(number: number): string {
  const word = words[number % words.length] ?? "";
  const rest = Math.floor(number / words.length);
  return rest === 0 ? word : `${sentence(rest)} ${word}`;
}

const idEnd = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789._:/-");

/**
 * Generates ids of entities, such as `"example-7"`; they shrink to short ones.
 *
 * @returns an arbitrary of strings of 1 to 200 characters
 * @category Generators
 * @example
 * ```ts
 * import { idArbitrary } from "concordat/arbitraries";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(idArbitrary(), (id) => id.length >= 1 && id.length <= 200));
 * ```
 */
export function idArbitrary(): fc.Arbitrary<string> {
  const numbered = fc.nat(999).map((number) => `example-${number}`);
  const anything = fc
    .tuple(fc.constantFrom(..."aBz09"), fc.string({ unit: idEnd, maxLength: 199 }))
    .map(([first, rest]) => first + rest);
  return fc.oneof({ weight: 3, arbitrary: numbered }, { weight: 1, arbitrary: anything });
}

/** Data of one's own: plain JSON that comes back as it was. */
export function extensionsArbitrary(): fc.Arbitrary<Extensions> {
  // JSON knows no negative zero, and a key that sets a prototype cannot be kept.
  const plain = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string({ maxLength: 12 }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(keyArbitrary, tie("value"), { maxKeys: 3, noNullPrototype: true }),
    ),
  })).value;
  return fc.dictionary(keyArbitrary, plain, {
    maxKeys: 3,
    noNullPrototype: true,
  }) as fc.Arbitrary<Extensions>;
}

const keyArbitrary = fc
  .string({ unit: "grapheme", maxLength: 12 })
  .map((key) => (key === "__proto__" ? "proto" : key));
