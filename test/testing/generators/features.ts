/** A part of a JSON Schema, as far as finding out what a value uses of it goes. */
export interface SchemaPart {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaPart>>;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
  readonly enum?: readonly unknown[];
}

const figures: readonly string[] = ["MoneyFigure", "CountFigure", "RateFigure"];

/** What has a generator of its own is looked at there; of a figure only its qualifier counts here. */
const ofTheirOwn: readonly string[] = ["SourceRef", "Deadline", "Term", "Validity", "DateRange"];

/** Which status can follow which is said by the lifecycle. */
const histories: readonly string[] = ["history", "fundingHistory"];

type Visit = (part: SchemaPart, path: string, values: readonly unknown[]) => void;

/** Goes through a schema and all values that stand in each of its places. */
function walk(
  root: SchemaPart,
  part: SchemaPart,
  path: string,
  values: readonly unknown[],
  visit: Visit,
) {
  const name = part.$ref?.split("/").at(-1);
  if (name !== undefined && ofTheirOwn.includes(name)) return;
  const here = name === undefined ? part : (root.$defs?.[name] ?? {});
  visit(here, path, values);
  for (const [key, inner] of Object.entries(here.properties ?? {})) {
    if (name !== undefined && figures.includes(name) && key !== "qualifier") continue;
    if (histories.includes(key)) continue;
    const there = values.map((value) => (value as Readonly<Record<string, unknown>>)[key]);
    walk(
      root,
      inner,
      `${path}.${key}`,
      there.filter((value) => value !== undefined),
      visit,
    );
  }
  if (here.items) walk(root, here.items, `${path}[]`, values.flat(), visit);
}

/** The properties and the words of a schema that none of the values uses, as `.status=expired`. */
export function unused(schema: SchemaPart, values: readonly unknown[]): readonly string[] {
  const missing: string[] = [];
  walk(schema, schema, "", values, (part, path, there) => {
    if (there.length === 0) missing.push(path);
    for (const word of part.enum ?? []) if (!there.includes(word)) missing.push(`${path}=${word}`);
  });
  return missing;
}
