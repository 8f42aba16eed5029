import { execFileSync } from "node:child_process";
import { cpSync, existsSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../..", import.meta.url));
const notCopied = new Set([".git", "node_modules", "dist", "schema", "coverage", "docs/site"]);

/** The package as npm would publish it. */
export interface PackedCopy {
  /** The file that npm would send. */
  readonly tarball: string;
  /** Every file in it, with its size in bytes. */
  readonly sizes: ReadonlyMap<string, number>;
}

/**
 * Builds and packs a copy of the project, so that neither the tests nor a build that runs beside them
 * disturb each other's `dist`.
 */
export function packCopy(folder: string): PackedCopy {
  const copy = join(folder, "copy");
  cpSync(root, copy, {
    recursive: true,
    filter: (from) => !notCopied.has(relative(root, from)),
  });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  // As `npm run build` does.
  run(process.execPath, ["node_modules/tsup/dist/cli-default.js", "--silent"], copy);
  run(
    process.execPath,
    ["node_modules/typescript/bin/tsc", "-p", "tsconfig.declarations.json"],
    copy,
  );
  for (const script of ["dropUnreachableTypes", "writeJsonSchemas"]) {
    run(process.execPath, ["node_modules/tsx/dist/cli.mjs", `build/${script}.ts`], copy);
  }
  const printed = npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], copy);
  const [packed] = JSON.parse(printed) as [{ filename: string; files: readonly File[] }];
  const sizes = new Map(packed.files.map(({ path, size }) => [path, size]));
  return { tarball: join(folder, packed.filename), sizes };
}

interface File {
  readonly path: string;
  readonly size: number;
}

function npm(args: readonly string[], folder: string): string {
  // `npm test` says where its npm is; without it there is one on the path.
  const script = process.env.npm_execpath;
  return script !== undefined && existsSync(script)
    ? run(process.execPath, [script, ...args], folder)
    : run("npm", args, folder);
}

function run(command: string, args: readonly string[], folder: string): string {
  return execFileSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}
