import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a program printed, and how it ended. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** An example in one file, so that a process starts it without compiling the sources anew. */
export interface BundledExample {
  run(args: readonly string[], zone?: string): Promise<Run>;
  /** Deletes the file. */
  remove(): void;
}

/** Bundles an example with the sources that it imports. */
export function bundleExample(name: string): BundledExample {
  const folder = mkdtempSync(join(tmpdir(), "concordat-example-"));
  const outfile = join(folder, `${name}.mjs`);
  buildSync({
    entryPoints: [join(root, "examples", `${name}.ts`)],
    tsconfig: join(root, "examples/tsconfig.json"),
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
  });
  return {
    run: (args, zone) => runNode([outfile, ...args], zone),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs an example as the docs say: on the sources, by tsx. */
export function runByTsx(name: string, args: readonly string[]): Promise<Run> {
  return runNode(["--import", "tsx", `examples/${name}.ts`, ...args]);
}

function runNode(command: readonly string[], zone?: string): Promise<Run> {
  const env = {
    ...process.env,
    TSX_TSCONFIG_PATH: "examples/tsconfig.json",
    ...(zone !== undefined && { TZ: zone }),
  };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root, env }, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : 0;
      resolve({ code, stdout, stderr });
    });
  });
}
