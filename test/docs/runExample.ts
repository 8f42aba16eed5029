import ts from "typescript";
import { expect } from "vitest";
import { isAnyDomainError } from "../../src/finding/DomainError.ts";
import type { Example } from "./findExamples.ts";
import { withChecks } from "./withChecks.ts";

type Run = (...globals: readonly unknown[]) => Promise<void>;

const AsyncFunction = (async () => {}).constructor as new (...parts: readonly string[]) => Run;

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  esModuleInterop: true,
};

/** Runs an example against the sources and checks everything that it promises. */
export async function runExample({ file, line, code }: Example): Promise<void> {
  const { outputText } = ts.transpileModule(withChecks(code), { compilerOptions });
  const modules = new Map<string, unknown>();
  for (const { fileName } of ts.preProcessFile(code).importedFiles) {
    // Under `__esModule` the transpiled code takes the default export as it is.
    modules.set(fileName, { __esModule: true, ...(await import(fileName)) });
  }
  const place = (offset: number): string => `${file}:${line + offset}`;
  const equal = (offset: number, actual: unknown, expected: unknown): void => {
    expect(actual, place(offset)).toStrictEqual(expected);
  };
  const throws = async (offset: number, run: () => Promise<void>, what: string): Promise<void> => {
    const failure = await run().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(nameOf(failure), place(offset)).toBe(what);
  };
  const run = new AsyncFunction("require", "exports", "$equal", "$throws", outputText);
  await run((name: string) => modules.get(name), {}, equal, throws);
}

/** What an example calls an error: the code of one of the library, and any other by its name. */
function nameOf(failure: unknown): string | undefined {
  if (isAnyDomainError(failure)) return failure.code;
  return failure instanceof Error ? failure.name : undefined;
}
