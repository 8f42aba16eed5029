import { expect } from "vitest";

/** A place in JSON. */
export type JsonPath = readonly (string | number)[];

/** Every place in JSON, outermost first; what stands under `extensions` is the user's own and left out. */
export function placesIn(
  json: unknown,
  at: JsonPath = [],
): readonly { readonly path: JsonPath; readonly value: unknown }[] {
  const inside =
    typeof json === "object" && json !== null && at.at(-1) !== "extensions"
      ? Object.entries(json).flatMap(([key, value]) =>
          placesIn(value, [...at, Array.isArray(json) ? Number(key) : key]),
        )
      : [];
  return [{ path: at, value: json }, ...inside];
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy of JSON in which one place holds another value; `undefined` takes the key away. */
export function withAt(json: unknown, path: JsonPath, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(json));
  const [last] = path.slice(-1);
  if (last === undefined) return value;
  let parent = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) parent = parent[step] as Record<string | number, unknown>;
  expect(parent).toBeDefined();
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}
