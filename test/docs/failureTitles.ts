import { describeTypes } from "./describeTypes.ts";

/** The title of each failure: its doc comment, to the first stop. */
export function failureTitles(): Readonly<Record<string, string>> {
  const { properties = {} } = describeTypes(["Failures"]).Failures ?? {};
  const titles = Object.entries(properties).map(([code, { description }]) => [
    code,
    description.replace(/(?:[.:;] .*|\.)$/, ""),
  ]);
  return Object.fromEntries(titles.sort());
}
