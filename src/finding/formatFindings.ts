import type { Finding, FindingPath } from "./Finding.ts";
import type { Severity } from "./Rule.ts";

const words: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARN", info: "NOTE" };
const order: readonly Severity[] = ["error", "warning", "info"];
const plainKey = /^[A-Za-z_$][\w$]{0,99}$/;

function formatKey(key: string): string {
  if (plainKey.test(key)) return key;
  const cut = key.length > 100 ? `${key.slice(0, 100)}…` : key;
  // Keys come from data: control and direction characters must not reach a terminal.
  const escaped = JSON.stringify(cut).replace(
    /[^\x20-\x7e…]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `[${escaped}]`;
}

/**
 * Writes a path as people write it in JavaScript. A key that is no plain word is quoted; characters
 * outside printable ASCII are escaped, and a key is cut after 100 characters, because keys come from
 * data that somebody else wrote.
 *
 * @param path - keys and list positions from the root
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
  let text = "";
  for (const step of path) {
    const written = typeof step === "number" ? `[${step}]` : formatKey(step);
    text += text === "" || written.startsWith("[") ? written : `.${written}`;
  }
  return text === "" ? "(the whole)" : text;
}

function longest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, text.length), 0);
}

/**
 * Writes findings as aligned lines, errors first and otherwise in the order given: severity, rule,
 * place, message. The text ends without a line break.
 *
 * @param findings - the findings of one or more checks
 * @returns one line a finding; `""` if there are none
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
export function formatFindings(findings: readonly Finding[]): string {
  const sorted = order.flatMap((severity) => findings.filter((f) => f.severity === severity));
  const places = sorted.map(({ path }) => formatPath(path));
  const ruleWidth = longest(sorted.map(({ rule }) => rule));
  const placeWidth = longest(places);
  return sorted
    .map(({ severity, rule, message }, index) =>
      [
        words[severity].padEnd(5),
        rule.padEnd(ruleWidth),
        (places[index] ?? "").padEnd(placeWidth),
        message,
      ].join("  "),
    )
    .join("\n");
}
