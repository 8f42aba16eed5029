import * as z from "zod";

/**
 * Plain JSON: what `JSON.parse` gives.
 *
 * @category Schemas
 */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * Data of your own, kept beside an entity under `extensions`: any keys, any plain JSON. The library
 * reads none of it, keeps all of it and writes it back.
 *
 * @category Schemas
 */
export interface Extensions {
  /** One piece of your own data: any plain JSON, under any key. */
  readonly [key: string]: JsonValue;
}

/**
 * The wire form of {@link Extensions}: itself, at most 100 levels deep. A key `__proto__` is refused
 * (rule `extensions.reserved-key`), because it could not be kept; so is what is no plain JSON
 * (`extensions.not-json`), and deeper nesting (`extensions.too-deep`).
 */
export const extensionsSchema: z.ZodType<Extensions, Extensions> = /* @__PURE__ */ (() => {
  const isPlain = z.check<unknown>(({ value, issues }) => {
    if (!isPlainObject(value)) {
      issues.push({ code: "invalid_type", expected: "object", input: value });
      return;
    }
    const fault = faultIn(value);
    if (fault === undefined) return;
    const { rule, message, path, input } = fault;
    issues.push({ code: "custom", message, input, path: [...path], params: { rule } });
  });
  const schema = new z.ZodUnknown({ type: "unknown", checks: [isPlain] });
  schema._zod.toJSONSchema = () => ({ type: "object" });
  return schema as unknown as z.ZodType<Extensions, Extensions>;
})();

interface ExtensionsFault {
  readonly rule: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly input: unknown;
}

const deepest = 100;

// Not recursive, so that no depth of nesting can exhaust the stack.
function faultIn(root: object): ExtensionsFault | undefined {
  const open: Pick<ExtensionsFault, "path" | "input">[] = [{ path: [], input: root }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, input } = next;
    if (path.length > deepest) {
      const message = `Nested more than ${deepest} levels deep: flatten it.`;
      return { rule: "extensions.too-deep", message, ...next };
    }
    if (Array.isArray(input)) {
      input.forEach((item, index) => {
        open.push({ path: [...path, index], input: item });
      });
    } else if (isPlainObject(input)) {
      if (Object.hasOwn(input, "__proto__")) {
        const message = 'A key "__proto__" cannot be kept: give it another name.';
        return { rule: "extensions.reserved-key", message, ...next };
      }
      for (const [key, item] of Object.entries(input)) {
        open.push({ path: [...path, key], input: item });
      }
    } else if (!isScalar(input)) {
      const message =
        "Not plain JSON: give text, a number, true, false, null, a list or an object.";
      return { rule: "extensions.not-json", message, ...next };
    }
  }
  return undefined;
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  // An object of another realm has an Object.prototype of its own.
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isScalar(value: unknown): boolean {
  return (
    value === null ||
    typeof value === "string" ||
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isFinite(value))
  );
}

/**
 * The id of an entity within a portfolio: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning
 * with a letter or digit. Entities name each other by it.
 */
export const idSchema: z.ZodType<string, string> = /* @__PURE__ */ (() =>
  z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}$/, {
    error:
      "No id: give 1 to 200 unaccented letters, digits and . _ : / - that begin with a letter or digit.",
  }))();

/** One line of text for people: 1 to 500 characters, no line breaks or other control characters. */
export const lineSchema: z.ZodType<string, string> = /* @__PURE__ */ (() =>
  z.string().regex(/^[^\p{Cc}]{1,500}$/u, {
    error: "Not one line of text: give 1 to 500 characters without line breaks or tabs.",
  }))();
