import { type Finding, refuseNonFindings } from "./Finding.ts";

/**
 * Returns the messages of findings or problems by the field that they are about, as a form shows them. A
 * field is named by its path with dots, `awards.0.amount`, as libraries for forms name their fields. Under
 * `""` stand the messages about the whole, such as that it is not an object.
 *
 * Only fields with a message are included, in the order in which they first occur. The record inherits
 * nothing, so it is safe for any key that data may have, and a key with a dot in it stands as it is.
 *
 * @param findings - the problems found by reading, or the findings of one or more checks
 * @returns the messages of each field, in their order; an empty record if there are no findings
 * @category Findings
 * @example
 * ```ts
 * import { grantSchema, messagesByField, pickFields, read } from "concordat";
 *
 * const formSchema = pickFields(grantSchema, ["title", "awards"]);
 * const sent = {
 *   title: "Example\ngrant",
 *   awards: [{ financialYear: "2018", amount: { amount: "5000.00", currency: "GBP" } }],
 * };
 * const result = read(formSchema, sent);
 * const messages = result.ok ? {} : messagesByField(result.problems);
 * messages["title"]; // => ["This is empty or not one line of text: use 1 to 500 characters, without line breaks or tabs."]
 * Object.keys(messages); // => ["title", "awards.0.financialYear"]
 * ```
 */
export function messagesByField(
  findings: readonly Finding[],
): Readonly<Record<string, readonly string[]>> {
  refuseNonFindings(findings);
  const messages: Record<string, string[]> = Object.create(null);
  for (const { path, message } of findings) {
    const field = path.map(String).join(".");
    messages[field] ??= [];
    messages[field].push(message);
  }
  return messages;
}
