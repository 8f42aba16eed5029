import {
  charityNumberSchema,
  companyNumberSchema,
  gssCodeSchema,
  isCharityNumber,
  isCompanyNumber,
  isGssCode,
  isOdsCode,
  localAuthorityCodeSchema,
  odsCodeSchema,
  organisationIdentifierSchema,
  read,
} from "concordat";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";

function patternOf(schema: z.ZodType): RegExp {
  const { type, pattern } = z.toJSONSchema(schema, { io: "input" });
  expect(type).toBe("string");
  return new RegExp(pattern ?? "", "u");
}

const texts = fc.oneof(
  fc.stringMatching(/^[A-Z]{0,3}[0-9]{1,9}(-[0-9]{1,4})?$/),
  fc.stringMatching(/^[0-9A-Za-z]{1,9}$/),
  fc.string({ maxLength: 12 }),
);

test.each([
  ["charity numbers", charityNumberSchema, isCharityNumber],
  ["company numbers", companyNumberSchema, isCompanyNumber],
  ["ODS codes", odsCodeSchema, isOdsCode],
  ["GSS codes", gssCodeSchema, isGssCode],
] as const)("for %s, JSON Schema, schema and guard give the same verdict", (_, schema, is) => {
  const pattern = patternOf(schema);
  fc.assert(
    fc.property(texts, (text) => {
      const verdict = schema.safeParse(text).success;
      expect(pattern.test(text)).toBe(verdict);
      expect(is(text)).toBe(verdict);
    }),
  );
});

test("for organisation identifiers, JSON Schema refuses only what the schema refuses", () => {
  const pattern = patternOf(organisationIdentifierSchema);
  const spelled = fc
    .tuple(fc.constantFrom("GB-CHC", "GB-COH", "GB-ZZZ", "360G", "gb-chc", "GB", ""), texts)
    .map(([list, id]) => `${list}-${id}`);
  fc.assert(
    fc.property(spelled, (text) => {
      if (organisationIdentifierSchema.safeParse(text).success) {
        expect(pattern.test(text)).toBe(true);
        return;
      }
      const result = read(organisationIdentifierSchema, text);
      const rules = result.ok ? [] : result.problems.map(({ rule }) => rule);
      if (pattern.test(text)) expect(rules).toEqual(["identifier.not-canonical"]);
    }),
  );
});

test.each<[z.ZodType, string, string]>([
  [organisationIdentifierSchema, "GB-COH-9506232", "identifier.not-canonical"],
  [organisationIdentifierSchema, "1164883", "identifier.no-list"],
  [charityNumberSchema, "sc042386", "identifier.not-canonical"],
  [companyNumberSchema, "n/a", "identifier.form"],
  [odsCodeSchema, "", "identifier.empty"],
  [gssCodeSchema, "E08\n", "identifier.control-character"],
  [localAuthorityCodeSchema, "E54000007", "identifier.form"],
])("a refusal names its rule", (schema, text, rule) => {
  const result = read(schema, text);
  expect(!result.ok && result.problems.map((problem) => problem.rule)).toEqual([rule]);
});

test("what is no text is refused for its type", () => {
  const result = read(charityNumberSchema, 1_164_883);
  expect(!result.ok && result.problems.map(({ rule }) => rule)).toEqual(["schema.type"]);
});
