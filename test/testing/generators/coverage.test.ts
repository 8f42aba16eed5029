import {
  grantLifecycle,
  jsonSchemas,
  localityPlanFundingLifecycle,
  localityPlanLifecycle,
  mutualLifecycle,
  partnershipLifecycle,
  programmeLifecycle,
} from "concordat";
import { type SubjectName, statefulArbitrary, subjectArbitraries } from "concordat/arbitraries";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { subjectSchemas } from "../../../src/testing/faults/Subjects.ts";
import { type SchemaPart, unused } from "./features.ts";

const seed = 20_180_607;
const schemas = subjectSchemas();
const forms = jsonSchemas() as Readonly<Record<SubjectName, SchemaPart>>;
const entities = [
  "Partnership",
  "LocalityPlan",
  "MemorandumOfUnderstanding",
  "StrategicPartnerProgramme",
  "StrategicPartnerGrant",
  "PublishedAward",
  "RightToProvideMutual",
] as const satisfies readonly SubjectName[];

test.each([
  grantLifecycle,
  localityPlanFundingLifecycle,
  localityPlanLifecycle,
  mutualLifecycle,
  partnershipLifecycle,
  programmeLifecycle,
] as const)("every status of lifecycle %# is as likely as any other", ({ moves, initial }) => {
  const table = { moves, initial } as unknown as typeof grantLifecycle;
  const statuses = Object.keys(moves);
  const each = 200;
  const sample = fc.sample(statefulArbitrary(table), { numRuns: each * statuses.length, seed });
  for (const status of statuses) {
    const some = sample.filter((one) => one.status === status);
    expect([status, some.length > each / 2, some.length < each * 2]).toEqual([status, true, true]);
  }
});

describe.each(entities)("generated values of %s", (name) => {
  test("use every property, every word of a list and every qualifier", () => {
    const values = fc.sample(subjectArbitraries[name]() as fc.Arbitrary<unknown>, {
      numRuns: 2000,
      seed,
    });
    const json = values.map((value) => z.encode(schemas[name] as z.ZodType, value));
    expect(unused(forms[name], json)).toEqual([]);
  });
});
