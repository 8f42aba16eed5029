import { expect, test } from "vitest";
import { countLines } from "./countLines.ts";

test("an import counts all its lines, and a list that passes names on counts too", () => {
  const text =
    'import {\n  a,\n  b,\n} from "./a.ts";\nexport { c } from "./c.ts";\nexport { a };\n';
  expect(countLines(text)).toEqual({ files: 1, code: 1, imports: 5, comments: 0 });
});

test("a line of code with a comment on it is a line of code", () => {
  const text =
    "const a = 1; // one\n/* first */ const b = 2;\n/* only\n   comment */\n// and this\n";
  expect(countLines(text)).toEqual({ files: 1, code: 2, imports: 0, comments: 3 });
});

test("blank lines count nowhere, in comments and templates neither", () => {
  const text = "/*\n\n*/\n\nconst a = `x\n\ny`;\n";
  expect(countLines(text)).toEqual({ files: 1, code: 2, imports: 0, comments: 2 });
});

test("what only looks like a comment is code", () => {
  const lines = [
    'const link = "https://example.org";',
    "const open = '/*';",
    "const any = /[/*]*/;",
    "const text = `",
    "// \u0024{open} /*",
    "`;",
  ];
  expect(countLines(lines.join("\n"))).toEqual({ files: 1, code: 6, imports: 0, comments: 0 });
});
