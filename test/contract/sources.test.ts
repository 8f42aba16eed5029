import { readdirSync, readFileSync } from "node:fs";
import * as concordat from "concordat";
import { portfolioSchema, ruleCatalogue } from "concordat";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { memorandumNews } from "./statements/memorandumNews.ts";
import { partnershipPage } from "./statements/partnershipPage.ts";
import { rightToProvide } from "./statements/rightToProvide.ts";
import { roundUp } from "./statements/roundUp.ts";
import type { Statement } from "./statements/Statement.ts";
import { strategicPartners } from "./statements/strategicPartners.ts";

/*
 * Every statement of the five source documents has a place with a meaning. Each table is one document, read
 * sentence by sentence: where the data holds the statement, and what in the library uses it.
 */

/** The documents, each by the beginning of the name that sources in the data give it. */
const documents = [
  [
    "Greater Manchester Health and Social Care Partnership, news of 1 February 2017",
    memorandumNews,
  ],
  ["North West Boroughs Healthcare, page on Greater Manchester", partnershipPage],
  ["Care Appointments: DH extends", strategicPartners],
  ["NCVO, public services news round-up: May 2018", roundUp],
  ["GovToday, 30 March 2011", rightToProvide],
] as const;

/** The parts of the documents that have no place, and why. */
const leftOut = [
  ["000", "the case study of a member of a community group, and the picture", "persons"],
  ["000", "the sector is well-placed to deliver on other themes", "a compliment"],
  ["001", "the challenge is big, the opportunity is huge", "atmosphere"],
  ["002", "Paul Burstow; Katy Wing and what she said; a spokesman", "persons and their comments"],
  ["002", "at a conference in London, yesterday", "no date, and a venue that changes nothing"],
  ["002", "the Health and Social Care Bill is bringing about fundamental change", "a comment"],
  ["003", "how to read more, and whom to write to", "an address and an invitation"],
  [
    "004",
    "Andrew Lansley, Francis Maude and what they said of the measures",
    "persons and their comments",
  ],
  ["004", "Big Society values, giving ownership, restoring the balance of power", "atmosphere"],
  ["004", "productivity rockets when staff take a stake", "a comment without a figure"],
  [
    "004",
    "VOICE 11 in London; who posted the page and when",
    "a venue, a person and the page itself",
  ],
] as const;

const statements: readonly Statement[] = documents.flatMap(([, table]) => table);

const data = new URL("../../examples/data/", import.meta.url);

/** The files of the data that are portfolios, as JSON and as read and written back by the schema. */
const files = new Map(
  readdirSync(data)
    .filter((name) => name.endsWith(".json"))
    .map((name) => {
      const json: unknown = JSON.parse(readFileSync(new URL(name, data), "utf8"));
      const written: unknown = z.encode(portfolioSchema, portfolioSchema.parse(json));
      return [name.replace(/\.json$/, ""), { json, written }] as const;
    }),
);

/** What stands at a place: lists are entered by the id of an entity, or by position. */
function standing(within: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) {
      return value.find((one: { readonly id?: unknown }) => one.id === step) ?? value[Number(step)];
    }
    return (value as Readonly<Record<string, unknown>> | undefined)?.[step];
  }, within);
}

function at(place: string, form: "json" | "written", depth = Number.POSITIVE_INFINITY): unknown {
  const [file = "", ...steps] = place.split("/");
  return standing(files.get(file)?.[form], steps.slice(0, depth));
}

const names = new Set([...Object.keys(concordat), ...ruleCatalogue.map(({ id }) => id)]);

/** As `toMatchObject`, for what is not an object too. */
function expectHeld(value: unknown, holds: unknown): void {
  expect({ value }).toMatchObject({ value: holds });
}

test("every statement has a number of its own, a place and a use, and nothing is left without a reason", () => {
  expect(new Set(statements.map(([id]) => id)).size).toBe(statements.length);
  expect(statements.length).toBeGreaterThanOrEqual(82);
  for (const [, words, why] of leftOut) expect([words, why].every(Boolean)).toBe(true);
});

describe.each(documents)("%s", (document, table) => {
  test.each(table)("%s: %s", (_id, _words, place, holds, uses) => {
    expectHeld(at(place, "json"), holds);
    expectHeld(at(place, "written"), holds);
    expect(names).toContain(uses);
    expect(JSON.stringify(at(place, "json", 2)), "the entity names the document").toContain(
      document,
    );
  });
});
