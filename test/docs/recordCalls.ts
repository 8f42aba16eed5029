/** A call of a public function, and what it gave. */
export interface RecordedCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly result: unknown;
}

/** What the functions of a {@link recording} were called with, the latest last. */
export const recordedCalls: RecordedCall[] = [];

/** The same module; each call of one of its functions from outside is noted in {@link recordedCalls}. */
export function recording<M extends object>(module: M): M {
  const wrapped = Object.entries(module).map(([name, value]: [string, unknown]) => {
    const isFunction = typeof value === "function" && /^[a-z]/.test(name);
    if (!isFunction) return [name, value];
    const noted = new Proxy(value, {
      apply: (target, self, args: readonly unknown[]) => {
        const result: unknown = Reflect.apply(target, self, args);
        recordedCalls.push({ name, args, result });
        return result;
      },
    });
    return [name, noted];
  });
  return Object.fromEntries(wrapped) as M;
}
