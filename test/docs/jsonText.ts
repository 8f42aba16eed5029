const absent = "not given";
const mostElements = 20;

/** How wide text may be before an object or a list is broken into lines, and before a string is cut. */
interface Bounds {
  readonly width: number;
  readonly longestString: number;
}

const inLine: Bounds = { width: Number.POSITIVE_INFINITY, longestString: 60 };
const inBlock: Bounds = { width: 96, longestString: 120 };

/** JSON as it stands in a sentence or a table: on one line, with what is long cut. */
export function jsonInLine(value: unknown): string {
  return value === undefined ? absent : written(value, inLine, 0, []);
}

/** JSON as it stands in a block of its own. */
export function jsonInBlock(value: unknown): string {
  return written(value, inBlock, 0, []);
}

/** Some values are examples of what is not JSON: they are written as the code that makes them. */
function written(
  value: unknown,
  bounds: Bounds,
  depth: number,
  within: readonly unknown[],
): string {
  if (typeof value === "string") return text(value, bounds);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "object" || value === null) return String(value);
  if (within.includes(value)) return "/* itself */";
  if (value instanceof Date) return `new Date("${value.toISOString()}")`;
  if (value instanceof Map) return "new Map()";
  const inside = [...within, value];
  if (inside.length > 6) return "…";
  const write = (part: unknown): string => written(part, bounds, depth + 1, inside);
  if (Array.isArray(value)) return bracketed("[", elements(value, write), "]", bounds, depth);
  const properties = Object.entries(value).map(
    ([key, part]) => `${text(key, bounds)}: ${write(part)}`,
  );
  return bracketed("{", properties, "}", bounds, depth);
}

function text(value: string, { longestString }: Bounds): string {
  return JSON.stringify(
    value.length > longestString ? `${value.slice(0, longestString - 1)}…` : value,
  );
}

function elements(list: readonly unknown[], write: (part: unknown) => string): readonly string[] {
  const shown = Array.from({ length: Math.min(list.length, mostElements) }, (_, index) =>
    Object.hasOwn(list, index) ? write(list[index]) : "/* nothing */",
  );
  return list.length > mostElements ? [...shown, "…"] : shown;
}

function bracketed(
  open: string,
  parts: readonly string[],
  close: string,
  { width }: Bounds,
  depth: number,
): string {
  if (parts.length === 0) return `${open}${close}`;
  const space = open === "{" ? " " : "";
  const line = `${open}${space}${parts.join(", ")}${space}${close}`;
  if (!line.includes("\n") && line.length + 2 * depth <= width) return line;
  const indent = "  ".repeat(depth);
  return `${open}\n${parts.map((part) => `${indent}  ${part}`).join(",\n")}\n${indent}${close}`;
}
