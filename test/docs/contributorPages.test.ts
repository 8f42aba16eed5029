import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { architecturePage, leftOverAnswers, withPictures } from "./architecturePage.ts";
import { root } from "./findExamples.ts";
import { withoutCode, wordsToAvoid } from "./wording.ts";

const inFile = (file: string): string => readFileSync(join(root, file), "utf8");

test("the picture of the layers is that of the tested table (`npm run architecture` writes it)", () => {
  const page = inFile(architecturePage);
  expect(page).toBe(withPictures(page));
});

test("nothing is said of a room that the table of layers does not have", () => {
  expect(leftOverAnswers()).toEqual([]);
});

const pages = [
  architecturePage,
  ".github/CONTRIBUTING.md",
  "src/schema/engine/README.md",
  "README.md",
  "CHANGELOG.md",
];

describe.each(pages)("%s", (page) => {
  const text = inFile(page);

  test("leads to files that exist, and to headings that they have", () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !/^[a-z]+:/.test(target));
    const broken = links.filter((target) => {
      const [path = "", heading] = target.split("#");
      const file = path === "" ? page : join(dirname(page), path);
      if (!existsSync(join(root, file))) return true;
      return heading !== undefined && !headingsOf(inFile(file)).includes(heading);
    });
    expect(broken).toEqual([]);
  });

  test("names only files, folders and commands that exist", () => {
    const { scripts } = JSON.parse(inFile("package.json")) as { readonly scripts: object };
    const code = [...text.replace(/```[\s\S]*?```/g, "").matchAll(/`([^`]+)`/g)].map(
      ([, found = ""]) => found,
    );
    const paths = code.filter((one) => /^(?:src|test|docs|examples)\/[\w./-]+$/.test(one));
    // What is built or written by a command need not be there.
    expect(
      paths.filter((path) => !path.startsWith("docs/site") && !existsSync(join(root, path))),
    ).toEqual([]);
    const commands = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(
      ([, name = ""]) => name,
    );
    expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test("uses the words of the house", () => {
    const found = text
      .replace(/```[\s\S]*?```/g, "")
      .split("\n")
      .flatMap((line) => wordsToAvoid(withoutCode(line)));
    expect(found).toEqual([]);
  });
});

/** The headings of a page, as links name them. */
function headingsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
}
