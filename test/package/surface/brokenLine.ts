import ts from "typescript";

const width = 100;
const step = "    ";
const { SyntaxKind } = ts;

const closers: ReadonlyMap<ts.SyntaxKind, ts.SyntaxKind> = new Map([
  [SyntaxKind.OpenParenToken, SyntaxKind.CloseParenToken],
  [SyntaxKind.OpenBracketToken, SyntaxKind.CloseBracketToken],
  [SyntaxKind.OpenBraceToken, SyntaxKind.CloseBraceToken],
  [SyntaxKind.LessThanToken, SyntaxKind.GreaterThanToken],
]);
const closing = new Set(closers.values());

interface Token {
  readonly kind: ts.SyntaxKind;
  readonly start: number;
  readonly end: number;
  /** How many brackets are open around it. */
  readonly depth: number;
}

/**
 * A line of a declaration, broken where it is long: one parameter, element or member of a union a line,
 * so that a diff shows the one that changed.
 */
export function brokenLine(line: string): readonly string[] {
  // Inside a template literal type the scanner would need the parser's help.
  if (line.length <= width || line.includes("`")) return [line];
  const indent = line.slice(0, line.length - line.trimStart().length);
  const tokens = tokensOf(line);
  const group = longestGroup(tokens);
  const bars = tokens.filter(({ kind, depth }) => kind === SyntaxKind.BarToken && depth === 0);
  const [bar] = bars;
  const inner = group ? group.end - group.start : 0;
  if (bar && inner < line.length / 2) {
    const from = unionStart(tokens, bar);
    const members = pieces(line, from, line.length, bars).map((part) => `| ${part}`);
    return [line.slice(0, from).trimEnd(), ...nested(indent, members)];
  }
  if (group === undefined) return [line];
  const within = tokens.filter(
    ({ start, end, depth }) => depth === 1 && start >= group.start && end <= group.end,
  );
  const commas = within.filter(({ kind }) => kind === SyntaxKind.CommaToken);
  const separators =
    commas.length > 0 ? commas : within.filter(({ kind }) => kind === SyntaxKind.BarToken);
  const parts = pieces(line, group.start, group.end, separators).map((part) =>
    commas.length > 0 ? `${part},` : separators.length > 0 ? `| ${part}` : part,
  );
  return [
    ...brokenLine(line.slice(0, group.start)),
    ...nested(indent, parts),
    ...brokenLine(indent + line.slice(group.end)),
  ];
}

function nested(indent: string, parts: readonly string[]): readonly string[] {
  return parts.flatMap((part) => brokenLine(indent + step + part));
}

function pieces(line: string, from: number, to: number, at: readonly Token[]): readonly string[] {
  const starts = [from, ...at.map(({ end }) => end)];
  const ends = [...at.map(({ start }) => start), to];
  return starts.map((start, index) => line.slice(start, ends[index]).trim());
}

function tokensOf(line: string): readonly Token[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true, undefined, line);
  const tokens: Token[] = [];
  let depth = 0;
  for (let kind = scanner.scan(); kind !== SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    // The rest of a line that was broken begins with the bracket that closes the part before it.
    if (closing.has(kind)) depth = Math.max(0, depth - 1);
    tokens.push({ kind, start: scanner.getTokenStart(), end: scanner.getTokenEnd(), depth });
    if (closers.has(kind)) depth += 1;
  }
  return tokens;
}

/** The longest part of a line between two outer brackets. */
function longestGroup(tokens: readonly Token[]): { start: number; end: number } | undefined {
  const groups = tokens
    .filter(({ kind, depth }) => depth === 0 && closers.has(kind))
    .flatMap((open) => {
      const close = tokens.find(
        ({ kind, start, depth }) =>
          start > open.start && depth === 0 && kind === closers.get(open.kind),
      );
      return close && close.start > open.end ? [{ start: open.end, end: close.start }] : [];
    });
  return groups.sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}

/** Where the union begins that a bar belongs to: after the last `=`, `:` or `=>` before it. */
function unionStart(tokens: readonly Token[], bar: Token): number {
  const before = [SyntaxKind.EqualsToken, SyntaxKind.ColonToken, SyntaxKind.EqualsGreaterThanToken];
  const opener = tokens.findLast(
    ({ kind, start, depth }) => start < bar.start && depth === 0 && before.includes(kind),
  );
  return opener?.end ?? tokens[0]?.start ?? 0;
}
