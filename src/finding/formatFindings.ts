import { type Finding, type FindingPath, refuseNonFindings } from "./Finding.ts";
import type { Severity } from "./Rule.ts";
import { refuseNonList, refuseNonObject } from "./refuseWrongType.ts";

const words: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARN", info: "INFO" };
const order: readonly Severity[] = ["error", "warning", "info"];
const plainKey = /^[A-Za-z_$][\w$]{0,99}$/;

/** A key in quotation marks, escaped and cut, as it stands in a path or a message. */
export function quotedKey(key: string): string {
  const cut = key.length > 100 ? `${key.slice(0, 100)}…` : key;
  // Keys come from data: control and direction characters must not reach a terminal.
  return JSON.stringify(cut).replace(
    /[^\x20-\x7e…]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const formatKey = (key: string): string => (plainKey.test(key) ? key : `[${quotedKey(key)}]`);

/**
 * Writes a path as it is written in JavaScript. A key that is not a plain word is quoted. Because keys come
 * from data that somebody else wrote, characters outside printable ASCII are escaped, and a key is cut
 * after 100 characters.
 *
 * @param path - keys and array positions from the root
 * @returns text such as `memoranda[0].investment`; `(the whole)` for an empty path
 * @category Findings
 * @example
 * ```ts
 * import { formatPath } from "concordat";
 *
 * formatPath(["memoranda", 0, "investment"]); // => "memoranda[0].investment"
 * formatPath(["extensions", "our key"]); // => 'extensions["our key"]'
 * formatPath([]); // => "(the whole)"
 * ```
 */
export function formatPath(path: FindingPath): string {
  refuseNonList("path", path);
  let text = "";
  for (const step of path) {
    const written = typeof step === "number" ? `[${step}]` : formatKey(String(step));
    text += text === "" || written.startsWith("[") ? written : `.${written}`;
  }
  return text === "" ? "(the whole)" : text;
}

function longest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, text.length), 0);
}

/**
 * The options of {@link formatFindings}.
 *
 * @category Findings
 */
export interface FormatFindingsOptions {
  /**
   * The largest number of characters to write, in whole lines; 10,000 if omitted, `Infinity` for no limit.
   */
  readonly longest?: number;
}

/**
 * Writes findings as aligned lines: severity, rule, place, message. Errors come first, then warnings, then
 * information; otherwise the order is kept. The text ends without a line break. If it would be too long,
 * the last line says how many findings were left out.
 *
 * @param findings - the findings of one or more checks, or the problems found by reading
 * @param options - how long the text may be
 * @returns one line for each finding; `""` if there are none
 * @category Findings
 * @example
 * ```ts
 * import { checkPartnership, formatFindings } from "concordat";
 *
 * const findings = checkPartnership({
 *   id: "example-partnership",
 *   name: "Example Partnership",
 *   kind: "integrated-care-system",
 *   footprint: { name: "Exampleshire" },
 *   status: "live",
 *   declared: { counts: [{ category: "local-authority", count: 9 }], total: 10 },
 * });
 * formatFindings(findings).split("  ")[0]; // => "ERROR"
 * ```
 */
export function formatFindings(
  findings: readonly Finding[],
  options: FormatFindingsOptions = {},
): string {
  refuseNonFindings(findings);
  refuseNonObject("options", options);
  const { longest: most = 10_000 } = options;
  const sorted = order.flatMap((severity) => findings.filter((f) => f.severity === severity));
  const places = sorted.map(({ path }) => cutPlace(formatPath(path)));
  const ruleWidth = longest(sorted.map(({ rule }) => rule));
  const placeWidth = longest(places);
  const lines = sorted.map(({ severity, rule, message }, index) =>
    [
      words[severity].padEnd(5),
      rule.padEnd(ruleWidth),
      (places[index] ?? "").padEnd(placeWidth),
      message,
    ].join("  "),
  );
  return withinLength(lines, most);
}

/** The longest path that is written in a line: a path can have many keys of a hundred characters. */
const longestPlace = 300;

function cutPlace(place: string): string {
  return place.length > longestPlace ? `${place.slice(0, longestPlace)}…` : place;
}

/** The lines that fit into the length, and how many were left out. */
function withinLength(lines: readonly string[], most: number): string {
  const text = lines.join("\n");
  if (text.length <= most) return text;
  const note = (left: number): string => `… and ${left} more`;
  const room = most - note(lines.length).length;
  let length = 0;
  const fitting = lines.findIndex((line) => {
    length += line.length + 1;
    return length > room;
  });
  return [...lines.slice(0, fitting), note(lines.length - fitting)].join("\n");
}
