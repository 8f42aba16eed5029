import { join } from "node:path";
import ts from "typescript";
import { type Example, root } from "./findExamples.ts";
import { withChecks } from "./withChecks.ts";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ["node"],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
  paths: {
    concordat: [join(root, "src/index.ts")],
    "concordat/*": [join(root, "src/entries/*.ts")],
  },
};

const checks = `
declare function $equal(line: number, actual: unknown, expected: unknown): void;
declare function $throws(line: number, run: () => Promise<void>, name: string): Promise<void>;
`;

/**
 * What the compiler says about each example, as a reader's own strict project would see it. All are
 * checked in one program, which costs little more than one of them.
 */
export function typeErrors(examples: readonly Example[]): ReadonlyMap<Example, readonly string[]> {
  const files = new Map(
    examples.map((example, index) => [join(root, `example-${index}.ts`), example]),
  );
  const texts = new Map([...files].map(([name, { code }]) => [name, withChecks(code)]));
  texts.set(join(root, "checks.d.ts"), checks);
  const program = ts.createProgram([...texts.keys()], options, hostOf(texts));
  return new Map(
    [...files].map(([name, example]) => {
      const source = program.getSourceFile(name);
      const found = [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ];
      return [example, found.map((diagnostic) => describe(example, diagnostic))];
    }),
  );
}

function hostOf(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  return {
    ...host,
    fileExists: (name) => texts.has(name) || host.fileExists(name),
    readFile: (name) => texts.get(name) ?? host.readFile(name),
    getSourceFile: (name, languageOptions, ...rest) => {
      const text = texts.get(name);
      return text === undefined
        ? host.getSourceFile(name, languageOptions, ...rest)
        : ts.createSourceFile(name, text, languageOptions, true);
    },
  };
}

function describe(example: Example, { file, start = 0, messageText }: ts.Diagnostic): string {
  const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + example.line;
  return `${example.file}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
}
