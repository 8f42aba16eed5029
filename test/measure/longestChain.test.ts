import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { longestChain } from "./longestChain.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "concordat-chain-"));
  const files = {
    "index.ts": 'export { a } from "./a.ts";\nexport { short } from "./short.ts";\n',
    "short.ts": 'import * as z from "zod";\nexport const short = z;\n',
    "a.ts": 'import type { B } from "./b.ts";\nexport const a: B = 1;\n',
    "b.ts": 'import { short } from "./short.ts";\nexport type B = typeof short;\n',
    "round.ts": 'import "./trip.ts";\n',
    "trip.ts": 'import "./round.ts";\n',
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

const namesFrom = (file: string): readonly string[] =>
  longestChain(join(folder, file)).map((path) => basename(path));

test("the longest way goes through imports of types too, and ends where packages begin", () => {
  expect(namesFrom("index.ts")).toEqual(["index.ts", "a.ts", "b.ts", "short.ts"]);
});

test("a circle of imports does not go on for ever", () => {
  expect(namesFrom("round.ts")).toEqual(["round.ts", "trip.ts"]);
});
