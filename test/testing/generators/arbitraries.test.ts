import { hasErrors, read, readJson, validate, writeJson } from "concordat";
import { mutators, type SubjectName, subjectArbitraries } from "concordat/arbitraries";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { subjectSchemas } from "../../../src/testing/faults/Subjects.ts";
import { checked } from "../../support/subjects.ts";

const numRuns = Number(process.env.ARBITRARY_RUNS ?? 100);
const mutatorRuns = Number(process.env.MUTATOR_RUNS ?? 10);
const schemas = subjectSchemas();
const names = Object.keys(subjectArbitraries) as readonly SubjectName[];

const schemaOf = (name: SubjectName): z.ZodType => schemas[name];

/** Reads what a value is written as, and expects an equal value that means the same, and no error. */
function expectSound(name: SubjectName, value: unknown): void {
  const schema = schemaOf(name);
  const json = z.encode(schema, value);
  const written = writeJson(schema, value);
  const result = written.ok ? readJson(schema, written.text) : written;
  if (!result.ok) expect(result.problems).toEqual([]);
  else {
    expect(result.value).toEqual(value);
    expect(validate(schema, value)).toEqual([]);
    expect(z.encode(schemaOf(name), result.value)).toEqual(json);
    const findings = checked(name, result.value);
    if (hasErrors(findings)) expect(findings).toEqual([]);
  }
}

describe.each(names)("a generated %s", (name) => {
  const arbitrary: fc.Arbitrary<unknown> = subjectArbitraries[name]();

  test("is read back as it was written, and no check finds an error in it", () => {
    fc.assert(
      fc.property(arbitrary, (value) => expectSound(name, value)),
      { numRuns },
    );
  });

  test("stays so while it shrinks", () => {
    let shrunk = 0;
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
    for (const seed of seeds) {
      // The values that count as failures differ with their number, so that fast-check tries what they
      // shrink to and goes on from some of it, but not always from the first.
      const report = fc.check(
        fc.property(arbitrary, (value) => {
          expectSound(name, value);
          shrunk += 1;
          if (shrunk % 3 !== 2) throw new Shrinking();
        }),
        { numRuns: 3, seed },
      );
      if (report.failed) expect(report.errorInstance).toBeInstanceOf(Shrinking);
    }
    expect(shrunk).toBeGreaterThan(seeds.length);
  });
});

/** Not a fault of the value, but what makes fast-check shrink it. */
class Shrinking extends Error {}

describe.each(mutators)("$subject: $name", ({ subject, rule, path, refused, mutate }) => {
  test(`breaks ${rule} and no other rule, whatever the value`, () => {
    fc.assert(
      fc.property(subjectArbitraries[subject]() as fc.Arbitrary<unknown>, (value) => {
        const before = checked(subject, value).map((found) => found.rule);
        const result = read(schemaOf(subject), mutate(value as never));
        expect(result.ok).toBe(!refused);
        const said = result.ok ? checked(subject, result.value) : result.problems;
        const here = said.filter((found) => found.rule === rule);
        expect(here.map((found) => found.path)).toContainEqual(path);
        const others = said.map((found) => found.rule).filter((other) => other !== rule);
        expect(others.filter((other) => !before.includes(other))).toEqual([]);
        if (refused) expect(said).toHaveLength(1);
      }),
      { numRuns: mutatorRuns },
    );
  });
});
