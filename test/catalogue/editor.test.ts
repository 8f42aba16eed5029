import { Ajv2020 } from "ajv/dist/2020.js";
import { type JsonSchemaName, jsonSchemas } from "concordat";
import { goldenJson } from "concordat/fixtures";
import { describe, expect, test } from "vitest";
import { getLanguageService, TextDocument } from "vscode-json-languageservice";

const schemas = jsonSchemas();
const fileOf = (name: JsonSchemaName) => `file:///schema/${name}.json`;

/** The service behind JSON files in VS Code, which fetches the file that `$schema` names. */
const service = getLanguageService({
  workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
  schemaRequestService: async (uri) => {
    const found = Object.entries(schemas).find(([name]) => fileOf(name as JsonSchemaName) === uri);
    if (found === undefined) throw new RangeError(`no schema was asked for but ${uri}`);
    return JSON.stringify(found[1]);
  },
});

function opened(text: string) {
  const document = TextDocument.create("file:///data/data.json", "json", 1, text);
  return { document, json: service.parseJSONDocument(document) };
}

/** What the editor underlines in a file, each with the text that it underlines. */
async function underlined(text: string): Promise<readonly (readonly [string, string])[]> {
  const { document, json } = opened(text);
  const marks = await service.doValidation(document, json, { schemaValidation: "error" });
  return marks.map(({ message, range }) => [
    typeof message === "string" ? message : message.value,
    document.getText(range),
  ]);
}

/** What the editor offers where `|` stands. */
async function offered(text: string): Promise<readonly string[]> {
  const { document, json } = opened(text.replace("|", ""));
  const list = await service.doComplete(document, document.positionAt(text.indexOf("|")), json);
  return list?.items.map(({ label }) => label) ?? [];
}

/** A file with its schema named, as an editor reads it. */
const fileWith = (name: JsonSchemaName, json: object): string =>
  JSON.stringify({ $schema: `../schema/${name}.json`, ...json }, null, 2);

const fund = { id: "example-fund", name: "Example Fund" };
const amount = { amount: "5000.00", currency: "GBP" };
const fundWith = (value: unknown) =>
  fileWith("Fund", { ...fund, total: { value, qualifier: "exact", asStated: "£5,000" } });

const golden = Object.entries(goldenJson) as readonly (readonly [JsonSchemaName, string])[];

describe("in VS Code", () => {
  test.each(golden)("golden JSON of %s has nothing underlined", async (name, text) => {
    const json: unknown = JSON.parse(text);
    if (typeof json !== "object" || json === null || Array.isArray(json)) return;
    expect(await underlined(fileWith(name, json))).toEqual([]);
  });

  test("an unknown key is underlined, at the root and inside", async () => {
    const funds = [{ ...fund, colour: "red" }];
    const marks = await underlined(fileWith("Portfolio", { funds, found: [] }));
    expect(marks).toEqual([
      ["Property colour is not allowed.", '"colour"'],
      ["Property found is not allowed.", '"found"'],
    ]);
  });

  test("keys and values are offered", async () => {
    const at = (inside: string) => `{ "$schema": "../schema/Portfolio.json", ${inside} }`;
    expect(await offered(at('"|"'))).toContain("grants");
    expect(await offered(at('"grants": [{ "|" }]'))).toContain("awards");
    expect(await offered(at('"grants": [{ "status": "|" }]'))).toContain('"offered"');
    const currency = '"grants": [{ "awards": [{ "amount": { "currency": "|" } }] }]';
    expect(await offered(at(currency))).toContain('"GBP"');
  });

  test("a hover shows the title and the description", async () => {
    const text = fileWith("Fund", fund);
    const { document, json } = opened(text);
    const at = (part: string) => document.positionAt(text.indexOf(part) + 1);
    const hover = await service.doHover(document, at('"name"'), json);
    expect(JSON.stringify(hover?.contents)).toContain("Its name: one line");
  });

  test.each([
    ["an amount with a comma", { ...amount, amount: "5,000.00" }, '"5,000.00"'],
    ["an amount without pence", { ...amount, amount: "5000" }, '"5000"'],
    ["pence in yen", { amount: "5000.00", currency: "JPY" }, '"5000.00"'],
    ["a number", { ...amount, amount: 5000 }, "5000"],
    ["zero with a sign", { ...amount, amount: "-0.00" }, '"-0.00"'],
    ["a misspelt currency", { ...amount, currency: "GPB" }, '"GPB"'],
    ["a sign for a currency", { ...amount, currency: "£" }, '"£"'],
  ])("%s has one short message, at its place", async (_, value, place) => {
    const marks = await underlined(fundWith(value));
    expect(marks.map(([, text]) => text)).toEqual([place]);
    expect(marks[0]?.[0].length).toBeLessThan(100);
  });

  test.each(["30/06/2018", "2018-6-30", "2018-06-31", "2018-13-01", "1900-02-29", "June"])(
    "the date %s has one short message",
    async (start) => {
      const marks = await underlined(
        fileWith("Fund", { ...fund, period: { start, end: "2019-03-31" } }),
      );
      expect(marks.map(([, text]) => text)).toEqual([JSON.stringify(start)]);
      expect(marks[0]?.[0].length).toBeLessThan(100);
    },
  );

  test.each(["2018-19", "2018/2019", "2018/20", "2019/18"])(
    "the financial year %s has one short message",
    async (financialYear) => {
      const { $schema, ...json } = JSON.parse(goldenJson.StrategicPartnerGrant) as {
        $schema?: string;
      };
      const file = fileWith("StrategicPartnerGrant", {
        ...json,
        awards: [{ financialYear, amount }],
      });
      const marks = await underlined(file);
      expect(marks.map(([, text]) => text)).toEqual([JSON.stringify(financialYear)]);
      expect(marks[0]?.[0].length).toBeLessThan(100);
    },
  );
});

describe("in ajv as it comes", () => {
  const ajv = new Ajv2020();

  test.each(golden)("golden JSON of %s is valid", (name, text) => {
    const { $id } = schemas[name];
    const validate = ajv.getSchema($id as string) ?? ajv.compile(schemas[name]);
    expect(validate(JSON.parse(text)), ajv.errorsText(validate.errors)).toBe(true);
  });

  test("an unknown key and a wrong date are named in short messages", () => {
    const validate = new Ajv2020({ allErrors: true }).compile(schemas.Fund);
    const period = { start: "30/06/2018", end: "2019-03-31" };
    expect(validate({ ...fund, colour: "red", period })).toBe(false);
    expect(validate.errors?.map(({ instancePath, message }) => [instancePath, message])).toEqual([
      ["", "must NOT have additional properties"],
      ["/period/start", 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"'],
    ]);
  });
});
