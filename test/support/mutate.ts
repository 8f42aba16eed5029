import { type JsonPath, placesIn, withAt } from "./json.ts";

/** Numbers from 0 to below 1 that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const texts = [
  ..."|a|no spaces, please|two\nlines|\u0085|é|😀|-|0|00|1/3|4/3|1/0|-1/3|0.5|.5|5.|+1|1e3|-0|-0.00|0.0".split(
    "|",
  ),
  ..."2011-04-31|2011-02-29|2012-02-29|1900-02-29|2011-4-1|2011-13|0000|0000-01-01|2011".split("|"),
  ..."2016/17|2016/18|1999/00|2016-17|9999/00|0000/01|2099/00".split("|"),
  ..."5|5.0|5.00|5.000|5.0000|01.00|1,000.00|GBP|gbp|JPY|KWD|XAU|ZZZ|constructor|£5".split("|"),
  ..."active|signed|other|exact|year|sector|charity|https://example.org|ftp://example.org".split(
    "|",
  ),
  "x".repeat(200),
  "x".repeat(201),
  "😀".repeat(500),
  "x".repeat(501),
  "9".repeat(1001),
];

const values: readonly unknown[] = [
  ...texts,
  null,
  true,
  0,
  -0,
  1,
  -1,
  1.5,
  1e300,
  2 ** 53,
  9_999_999,
  10_000_000,
  [],
  {},
  [[]],
  [null],
  { "": 1 },
];

const keys = [
  "colour",
  "",
  "constructor",
  "toString",
  "id",
  "value",
  "extensions",
  "name",
  "source",
];

const known = new WeakMap<object, ReturnType<typeof placesIn>>();

/** The places of a sample are looked for once, however often it is changed. */
function knownPlacesIn(json: unknown): ReturnType<typeof placesIn> {
  if (typeof json !== "object" || json === null) return placesIn(json);
  const places = known.get(json) ?? placesIn(json);
  known.set(json, places);
  return places;
}

/** A copy of JSON with one place changed: another value, a key more or less, an element more or less. */
export function mutate(json: unknown, random: () => number): unknown {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const places = knownPlacesIn(json);
  const { path, value } = pick(places);
  const put = (at: JsonPath, changed: unknown) => withAt(json, at, changed);
  switch (Math.floor(random() * 6)) {
    case 0:
      return path.length > 0 && typeof path.at(-1) === "string" ? put(path, undefined) : json;
    case 1:
      return put(path, pick(places).value);
    case 2:
      if (Array.isArray(value)) return put(path, pick([value.slice(1), [...value, ...value], []]));
      break;
    case 3:
      if (typeof value === "object" && value !== null && !Array.isArray(value)) {
        return put(path, { ...value, [pick(keys)]: pick(values) });
      }
      break;
    case 4:
      if (typeof value === "string") {
        const at = Math.floor(random() * (value.length + 1));
        return put(
          path,
          value.slice(0, at) + pick(["", "0", "9", "-", " ", "/"]) + value.slice(at + 1),
        );
      }
      break;
  }
  return put(path, pick(values));
}
