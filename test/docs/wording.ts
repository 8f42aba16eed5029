import ts from "typescript";

/** Words that the docs and messages of this house do not use, and what stands in their place. */
interface Wording {
  readonly not: RegExp;
  readonly but: string;
}

/** Words that are wrong wherever they stand: in doc comments, in messages, and in guides. */
const words: readonly Wording[] = [
  { not: /\bleft away\b|\bleaves? (?:it |them )?away\b/i, but: "omitted; leave it out" },
  {
    not: /\b(?<!there |There )(?:is|are) no (?!longer|more|fewer|less|later|earlier|one\b|data|upper|lower)[A-Za-z]/,
    but: "is not a …, not one of …, or there is no …",
  },
  { not: /\b(?<!there |There )(?:is|are) none\b/, but: "is not one, or there is none" },
  { not: /\bwhat is no\b/i, but: "anything else" },
  { not: /\b[Aa] text\b(?! (?:file|editor|field))|\btexts\b/i, but: "a string, or text" },
  { not: /\btruth values?\b/i, but: "a boolean" },
  { not: /\bnought\b/i, but: "zero" },
  { not: /\b(?:hold|holds|held|holding) against\b/i, but: "compare with, check against" },
  { not: /\breckon/i, but: "calculate" },
  { not: /\b(?:hang|hangs|hung) together\b/i, but: "agree, are consistent" },
  { not: /\b(?:that|which) (?:is|are) over\b/i, but: "that has ended" },
  { not: /\b(?:days|months|years|amount) by which\b/i, but: "the days that" },
  { not: /\bto note\b|\bNOTE\b/, but: "information" },
  { not: /\bspeaks? of\b/i, but: "its basis is, is about" },
  { not: /\bcomes? to (?:£|a total|the |that |more |less )/i, but: "add up to, total" },
  { not: /\bso (?:many|much)\b(?! as)/i, but: "a number of, an amount" },
  { not: /\b(?:is|are) there(?=[.,;:)]| and\b| or\b| but\b|$)/i, but: "is given, is recorded" },
];

/** Words with which no doc comment begins. */
const openings: readonly Wording[] = [
  { not: /^Of (?:an?|the|each|every)\b/, but: "For a …" },
  { not: /^Gives?\b/, but: "Returns …, or the plain statement" },
  { not: /^Tells?\b/, but: "Whether …" },
  { not: /^What\b/, but: "The thing itself, named" },
];

/** The words to avoid that stand in a text, each with what to write. */
export function wordsToAvoid(text: string): readonly string[] {
  return offences(words, text);
}

/** The words to avoid in the doc comments and the messages of a file of code, with their lines. */
export function wordsToAvoidIn(file: string, code: string): readonly string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true);
  const at = (position: number): string =>
    `${file}:${source.getLineAndCharacterOfPosition(position).line + 1}`;
  const found: string[] = [];
  const note = (position: number, all: readonly string[]): void => {
    found.push(...all.map((words) => `${at(position)} ${words}`));
  };
  for (const { index, 0: comment } of code.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const text = proseOf(comment);
    note(index, [...offences(openings, text), ...wordsToAvoid(text)]);
  }
  const visit = (node: ts.Node): void => {
    // Text with a space in it is written for people; an id or a code is not.
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      if (/ /.test(node.text)) note(node.getStart(), wordsToAvoid(node.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The words of a doc comment, without its marks, its examples and its code. */
function proseOf(comment: string): string {
  return withoutCode(comment.replace(/^\/\*\*|\*\/$/g, "").replace(/^\s*\* ?/gm, "")).trim();
}

/** Text without what stands in fences and between backticks, and without what is quoted. */
export function withoutCode(text: string): string {
  return text
    .replace(/```[\s\S]*?```/g, " ")
    .replace(/`[^`]*`/g, "`code`")
    .replace(/"[^"]*"|“[^”]*”/g, '"quoted"')
    .replace(/\s+/g, " ");
}

function offences(table: readonly Wording[], text: string): readonly string[] {
  return table.flatMap(({ not, but }) => {
    const [match] = not.exec(text) ?? [];
    return match === undefined ? [] : [`"${match}": ${but}`];
  });
}
