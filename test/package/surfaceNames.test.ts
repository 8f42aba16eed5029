import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { isValue, type SurfaceNames } from "./surface/surfaceNames.ts";

const file = fileURLToPath(new URL("../../docs/surface/names.json", import.meta.url));
const names = JSON.parse(readFileSync(file, "utf8")) as SurfaceNames;

const source = (name: string): string => {
  const short = name.slice("concordat/".length);
  return join("../../src", short === "" ? "index.ts" : `entries/${short}.ts`);
};

// The list is made from the declarations; this asks the modules themselves.
test.each(Object.entries(names))(
  "%s has at run time what the list of names says",
  async (name, of) => {
    const values = Object.entries(of).flatMap(([key, kind]) => (isValue(kind) ? [key] : []));
    const loaded = Object.keys((await import(source(name))) as object);
    expect(values.sort()).toEqual(loaded.sort());
  },
);
