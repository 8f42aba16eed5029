import { Money, Rate } from "concordat";
import * as z from "zod";

const width = 96;
const mostElements = 20;
const longestText = 120;

/**
 * Writes a value as the code that makes it, in one line if it fits. What has a name is written by its
 * name; nothing of the value is called, because some values are examples of what must not be.
 */
export function literal(value: unknown, names: ReadonlyMap<unknown, string>): string {
  return written(value, names, 0, []);
}

function written(
  value: unknown,
  names: ReadonlyMap<unknown, string>,
  depth: number,
  within: readonly unknown[],
): string {
  const name = names.get(value);
  if (name !== undefined) return name;
  if (typeof value === "string") return text(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "object" || value === null) return String(value);
  if (within.includes(value)) return "/* itself */";
  const known = ofKnownClass(value);
  if (known !== undefined) return known;
  if (value instanceof z.ZodType) return schema(value, names, depth);
  const inside = [...within, value];
  const write = (part: unknown, key = ""): string =>
    `${key}${written(part, names, depth + 1, inside)}`;
  return Array.isArray(value)
    ? bracketed("[", elements(value, write), "]", depth)
    : bracketed("{", properties(value, write), "}", depth);
}

function text(value: string): string {
  const cut = value.length > longestText;
  return `${JSON.stringify(cut ? value.slice(0, longestText) : value)}${cut ? " /* and so on */" : ""}`;
}

function ofKnownClass(value: object): string | undefined {
  if (value instanceof Money) {
    return `Money.of("${value.toDecimalString()}", "${value.currency}")`;
  }
  if (value instanceof Rate) return `Rate.parse("${value.toJSON()}")`;
  if (value instanceof Date) return `new Date("${value.toISOString()}")`;
  return undefined;
}

/** A schema that has no name, as code that makes one like it. */
function schema(value: z.ZodType, names: ReadonlyMap<unknown, string>, depth: number): string {
  const { $schema: _, "~standard": __, ...json } = z.toJSONSchema(value, { io: "input" });
  if (Object.keys(json).length === 0) return "z.unknown()";
  return `z.fromJSONSchema(${written(json, names, depth, [])})`;
}

function elements(list: readonly unknown[], write: (part: unknown) => string): readonly string[] {
  const shown = Array.from({ length: Math.min(list.length, mostElements) }, (_, index) =>
    Object.hasOwn(list, index) ? write(list[index]) : "/* nothing */",
  );
  return list.length > mostElements ? [...shown, `/* ${list.length} in all */`] : shown;
}

function properties(
  value: object,
  write: (part: unknown, key: string) => string,
): readonly string[] {
  return Object.entries(Object.getOwnPropertyDescriptors(value)).map(([key, property]) => {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
    return property.get ? `get ${name}() { … }` : write(property.value, `${name}: `);
  });
}

function bracketed(open: string, parts: readonly string[], close: string, depth: number): string {
  if (parts.length === 0) return `${open}${close}`;
  const space = open === "{" ? " " : "";
  const line = `${open}${space}${parts.join(", ")}${space}${close}`;
  if (!line.includes("\n") && line.length + 2 * depth <= width) return line;
  const indent = "  ".repeat(depth);
  return `${open}\n${parts.map((part) => `${indent}  ${part},\n`).join("")}${indent}${close}`;
}
