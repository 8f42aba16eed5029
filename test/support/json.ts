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

/**
 * A copy of JSON in which one place holds another value; `undefined` takes the key away. What lies off the
 * way to the place is shared with the original.
 */
export function withAt(json: unknown, path: JsonPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof json !== "object" || json === null) throw new Error(`No place: ${path.join(".")}`);
  const copy = (Array.isArray(json) ? [...json] : { ...json }) as Record<string | number, unknown>;
  if (rest.length === 0 && value === undefined) delete copy[step];
  else copy[step] = withAt(copy[step], rest, value);
  return copy;
}
