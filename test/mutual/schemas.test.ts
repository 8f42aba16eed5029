import {
  mutualContractSchema,
  mutualDistributionSchema,
  mutualStaffSchema,
  read,
  routeSchema,
  surplusPolicySchema,
} from "concordat";
import { expect, test } from "vitest";
import type * as z from "zod";
import { poundsJson } from "../support/entities.ts";

const refusals = (schema: z.ZodType, json: unknown): readonly [string, string][] => {
  const result = read(schema, json);
  return result.ok ? [] : result.problems.map(({ rule, path }) => [rule, path.join(".")]);
};
const half = { use: "members", share: "1/2" };
const paid = { declaredOn: "2015-06-30", amount: poundsJson("1.00") };
const euros = { amount: "1.00", currency: "EUR" };

test.each<[string, z.ZodType, unknown, readonly [string, string][]]>([
  [
    "a use twice",
    surplusPolicySchema,
    { shares: [half, half] },
    [["mutual.surplus-use-twice", "shares"]],
  ],
  ["a policy of nothing", surplusPolicySchema, {}, [["mutual.surplus-states-nothing", ""]]],
  [
    "a share above 1",
    surplusPolicySchema,
    { shares: [{ use: "staff", share: "1.1" }] },
    [["rate.not-a-share", "shares.0.share"]],
  ],
  [
    "votes above 1",
    mutualStaffSchema,
    { votes: { value: "1.1", qualifier: "exact", asStated: "110%" } },
    [["rate.not-a-share", "votes.value"]],
  ],
  [
    "a transfer limit below 0",
    routeSchema,
    { id: "r", kind: "framework", transferLimit: "-0.05" },
    [["rate.not-a-share", "transferLimit"]],
  ],
  [
    "a term beyond the calendar",
    mutualContractSchema,
    { startsOn: "9999-01-01", term: { years: 2 } },
    [["mutual.contract-beyond-calendar", "term"]],
  ],
  [
    "a term of no length",
    mutualContractSchema,
    { startsOn: "2017-04-01", term: { years: 0 } },
    [["term.not-positive", "term"]],
  ],
  [
    "profits in another currency",
    mutualDistributionSchema,
    { ...paid, distributableProfits: euros },
    [["mutual.currencies-differ", ""]],
  ],
  [
    "shares in another currency",
    mutualDistributionSchema,
    { ...paid, distributableProfits: poundsJson("1.00"), shares: [{ count: 1, paidUp: euros }] },
    [["mutual.currencies-differ", ""]],
  ],
  [
    "no shares at all",
    mutualDistributionSchema,
    {
      ...paid,
      distributableProfits: poundsJson("1.00"),
      shares: [{ count: 0, paidUp: poundsJson("1.00") }],
    },
    [["schema.too-small", "shares.0.count"]],
  ],
])("%s is refused at its place", (_, schema, json, expected) => {
  expect(refusals(schema, json)).toEqual(expected);
});
