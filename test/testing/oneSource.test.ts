import { readdirSync, readFileSync } from "node:fs";
import * as fixtures from "concordat/fixtures";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { kindSchemas } from "../../src/portfolio/Portfolio.ts";
import { type PortfolioList, portfolioLists } from "../../src/portfolio/portfolioLists.ts";

/* The example data and the fixtures are one source: what a file states, the constant states. */

interface Stated {
  readonly id: string;
  readonly sources?: readonly unknown[];
}

type DataFile = Partial<Readonly<Record<PortfolioList, readonly Stated[]>>>;

const data = new URL("../../examples/data/", import.meta.url);

function fileOf(name: string): DataFile {
  return JSON.parse(readFileSync(new URL(name, data), "utf8"));
}

const names = [
  ...readdirSync(data).filter((name) => name.endsWith(".json") && !name.startsWith("illustrative")),
  "more/later.json",
  "more/greater-manchester-bodies.json",
  "more/integrated-care-boards.json",
];

const later = fileOf("more/additions.json");

/** Every entity that a file states, with the list that it stands in. */
const stated = names.flatMap((name) => {
  const file = fileOf(name);
  return portfolioLists.flatMap((list) =>
    (file[list] ?? []).map((entity) => ({ title: `${name} ${entity.id}`, list, entity })),
  );
});

const constants = new Map(
  Object.values<unknown>(fixtures)
    .flat()
    .filter(
      (value): value is Stated => typeof value === "object" && value !== null && "id" in value,
    )
    .map((value) => [value.id, value]),
);

describe("what the example data state of an entity is what its fixture states", () => {
  test.each(stated)("$title", ({ list, entity }) => {
    const added = later[list]?.find(({ id }) => id === entity.id);
    const sources = [...(entity.sources ?? []), ...(added?.sources ?? [])];
    const schema: z.ZodType = kindSchemas[list];
    const constant = constants.get(entity.id);
    expect(constant, "no fixture has this id").toBeDefined();
    expect(z.encode(schema, constant)).toEqual({ ...entity, ...added, sources });
  });

  test("additions are to entities that a file states", () => {
    const ids = new Set(stated.map(({ entity }) => entity.id));
    const unknown = portfolioLists.flatMap((list) =>
      (later[list] ?? []).filter(({ id }) => !ids.has(id)),
    );
    expect(unknown).toEqual([]);
  });
});
