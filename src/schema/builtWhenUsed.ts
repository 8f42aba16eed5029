import * as z from "zod";

/** Calls a function when its result is first asked for, and never again. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * A schema that is built when it is first used: importing it costs next to nothing. Zod alone would build a
 * copy to which a check was added a second time.
 */
export function builtWhenUsed<Out, In>(build: () => z.ZodType<Out, In>): z.ZodType<Out, In> {
  return z.lazy(once(build));
}
