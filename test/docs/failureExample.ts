import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Failures } from "concordat";
import ts from "typescript";
import { failureCalls } from "../support/failureCalls.ts";
import { type FailureOutcome, failureOutcome } from "../support/failureOutcome.ts";
import { root } from "./findExamples.ts";

/** The example of a failure: the lines of its call as they are written, and what they end in. */
export function failureExample(code: keyof Failures): {
  readonly call: string;
  readonly outcome: FailureOutcome;
} {
  const call = callTexts().get(code);
  const outcome = failureOutcome(failureCalls[code]);
  if (call === undefined || outcome?.id !== code) throw new Error(`No call ends in ${code}`);
  return { call, outcome };
}

/** The text of each call; it tells the compiler that wrong values are meant, which readers need not see. */
function callTexts(): ReadonlyMap<string, string> {
  const file = join(root, "test/support/failureCalls.ts");
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  const texts = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name)) {
      const { initializer } = node;
      if (ts.isArrowFunction(initializer)) {
        const text = initializer.body
          .getText()
          .replaceAll(" as never", "")
          .replaceAll(/\n {4}/g, "\n");
        texts.set(node.name.text, text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}
