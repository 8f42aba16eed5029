import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isGenerated } from "../measure/sourceFiles.ts";
import { documentedFiles, root } from "./findExamples.ts";
import { withoutCode, wordsToAvoid, wordsToAvoidIn } from "./wording.ts";

const files = documentedFiles().filter((file) => !isGenerated(file));

test.each(files)("%s uses the words of the house", (file) => {
  const text = readFileSync(join(root, file), "utf8");
  const found = file.endsWith(".ts")
    ? wordsToAvoidIn(file, text)
    : text
        .replace(/```[\s\S]*?```/g, (code) => code.replace(/[^\n]/g, " "))
        .split("\n")
        .flatMap((line, index) =>
          wordsToAvoid(withoutCode(line)).map((words) => `${file}:${index + 1} ${words}`),
        );
  expect(found).toEqual([]);
});

test("the pages of the rules, which are written from messages and comments, use them too", () => {
  const folder = join(root, "docs/rules");
  const found = readdirSync(folder).flatMap((file) =>
    wordsToAvoid(withoutCode(readFileSync(join(folder, file), "utf8"))),
  );
  expect(found).toEqual([]);
});

describe("a text is found to use", () => {
  test.each([
    ["The day is left away.", "omitted"],
    ["Data is no JSON.", "is not a"],
    ["A text of one line.", "a string"],
    ["Nobody can reckon with it.", "calculate"],
    ["The awards come to £450m.", "add up to"],
    ["The basis is said if there is one; the figure is there.", "is given"],
  ])("a word to avoid: %s", (text, but) => {
    expect(wordsToAvoid(text)).toEqual([expect.stringContaining(but)]);
  });

  test.each([
    "There is no fund of that name.",
    "A grant that is no longer active has ended.",
    "It was announced so much as agreed.",
    "The text file holds a text editor's notes.",
  ])("none: %s", (text) => {
    expect(wordsToAvoid(text)).toEqual([]);
  });

  test("no first word that says nothing, in doc comments alone", () => {
    const code = `/** What a grant is. */\nconst a = "What a grant";\n/** Gives the day. */\nconst b = 1;`;
    expect(wordsToAvoidIn("a.ts", code)).toEqual([
      expect.stringContaining("a.ts:1"),
      expect.stringContaining("a.ts:3"),
    ]);
  });
});
