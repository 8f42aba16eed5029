import * as library from "concordat";
import { DomainError } from "concordat";
import { expect, test } from "vitest";

/** Whether a value is the class of an error that programs can meet. */
const isErrorClass = (value: unknown): value is new (...values: unknown[]) => DomainError =>
  typeof value === "function" && value.prototype instanceof DomainError;

const exported: readonly (readonly [string, unknown])[] = Object.entries(library);

test("every error has the name of its class and a code", () => {
  const classes = exported.filter(([, value]) => isErrorClass(value));
  expect(classes.length).toBeGreaterThan(30);
  for (const [name, value] of classes) {
    const error = isErrorClass(value) ? new value("company-number", "form", 2) : undefined;
    expect(error?.name).toBe(name);
    expect(error?.code).toMatch(/^[a-z-]+\.[a-z-]+$/);
  }
});
