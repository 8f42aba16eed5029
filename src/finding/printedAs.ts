/**
 * Has consoles and test runners print the values of a class by a name and their text, as
 * `Money(GBP 300000.00)`, also where a bundler renames the class. Returns the class.
 *
 * Mark the call pure, and let the class make its values through what it returns. Then a bundle with the
 * class holds the call, and one without drops both. A member `[inspect]` of the class, or a statement
 * beside it, would hold the class in every bundle.
 */
export function printedAs<Class extends { readonly prototype: object }>(
  name: string,
  type: Class,
): Class {
  // Node, Deno, Bun, vitest and chai all look for this symbol.
  Object.defineProperty(type.prototype, Symbol.for("nodejs.util.inspect.custom"), {
    value(this: object): string {
      try {
        return `${name}(${this})`;
      } catch {
        // The prototype itself, or what a mapper filled in part: printing must not throw.
        return `${name}(?)`;
      }
    },
  });
  return type;
}
