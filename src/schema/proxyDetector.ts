interface NodeUtilities {
  readonly types?: { readonly isProxy?: (value: object) => boolean };
}

interface Host {
  readonly process?: { readonly getBuiltinModule?: (name: string) => NodeUtilities | undefined };
}

/**
 * How to tell a proxy from what it stands for without calling one of its traps. Node, Bun and Deno
 * have a way; in a browser there is none.
 */
export function proxyDetector(): ((value: object) => boolean) | undefined {
  try {
    const { process } = globalThis as Host;
    return process?.getBuiltinModule?.("node:util")?.types?.isProxy;
  } catch {
    return undefined;
  }
}
