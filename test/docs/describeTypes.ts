import { join } from "node:path";
import ts from "typescript";
import type { TypeDescription } from "../../src/catalogue/TypeDescription.ts";
import { root } from "./findExamples.ts";

type Descriptions = Readonly<Record<string, TypeDescription>>;

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  exactOptionalPropertyTypes: true,
  types: [],
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
};

/**
 * What the doc comments of the public types say, for the descriptions in JSON Schema: of every type
 * whose wire form is named, and of its properties with the types that they have.
 */
export function describeTypes(names: readonly string[]): Descriptions {
  const program = ts.createProgram([join(root, "src/index.ts")], options);
  const checker = program.getTypeChecker();
  const index = program.getSourceFile(join(root, "src/index.ts"));
  const module = index && checker.getSymbolAtLocation(index);
  const exported = new Map(
    (module ? checker.getExportsOfModule(module) : []).map((symbol) => [
      symbol.name,
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    ]),
  );

  function commentOf(symbol: ts.Symbol): string {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    const inherited = /^\{@inheritDoc (\w+)\.(\w+)\}$/.exec(text.trim());
    const [, owner = "", property = ""] = inherited ?? [];
    const original = inherited && propertiesOf(owner).find(({ name }) => name === property);
    return original ? commentOf(original) : plainText(text);
  }

  function propertiesOf(type: string): readonly ts.Symbol[] {
    const symbol = exported.get(type);
    if (symbol === undefined || !(symbol.flags & ts.SymbolFlags.Interface)) return [];
    return checker.getDeclaredTypeOfSymbol(symbol).getProperties();
  }

  /** The type that stands in JSON for one that writes itself. */
  function wireTypeOf(type: ts.Type | undefined): ts.Type | undefined {
    const toJson = type && checker.getPropertyOfType(type, "toJSON");
    if (toJson === undefined) return type;
    return checker.getTypeOfSymbol(toJson).getCallSignatures()[0]?.getReturnType();
  }

  function typeOf(property: ts.Symbol): string | undefined {
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
    const element = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    const symbol = wireTypeOf(checker.isArrayLikeType(type) ? element : type)?.getSymbol();
    return symbol && symbol.flags & ts.SymbolFlags.Interface && exported.has(symbol.name)
      ? symbol.name
      : undefined;
  }

  const described: Record<string, TypeDescription> = {};
  const describe = (name: string): void => {
    const symbol = exported.get(name);
    if (symbol === undefined || name in described) return;
    const properties = propertiesOf(name).map((property) => ({
      name: property.name,
      description: commentOf(property),
      type: typeOf(property),
    }));
    described[name] = {
      description: commentOf(symbol),
      ...(properties.length > 0 && {
        properties: Object.fromEntries(
          properties.map(({ name: key, description, type }) => [
            key,
            type === undefined ? { description } : { description, type },
          ]),
        ),
      }),
    };
    for (const { type } of properties) if (type !== undefined) describe(type);
  };
  for (const name of names) {
    const type = name.endsWith("Figure") ? "Figure" : name;
    const symbol = exported.get(type);
    // What writes itself is described where its JSON is.
    if (!exported.has(`${type}Json`)) describe(type);
    else if (symbol !== undefined) described[type] ??= { description: commentOf(symbol) };
    describe(`${type}Json`);
  }
  return Object.fromEntries(Object.entries(described).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Without the marks of TSDoc and without line breaks; a JSON Schema is read without either. */
function plainText(comment: string): string {
  return comment
    .replaceAll(
      /\{@link ([^\s|}]+)\s*(?:\|\s*([^}]+))?\}/g,
      (_, name: string, words?: string) => words ?? name,
    )
    .replaceAll(/\s+/g, " ")
    .trim();
}
