import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const notCopied = new Set([".git", "node_modules", "dist", "coverage", "docs/site"]);

/** The package as npm would publish it, installed in a project of a stranger. */
export interface PackedProject {
  /** Every file of the tarball. */
  readonly files: readonly string[];
  /** The bytes of each of them. */
  readonly sizes: ReadonlyMap<string, number>;
  /** The copy of the project that was built and packed. */
  readonly copy: string;
  /** A project folder that has `concordat`, what it depends on and test runners in its `node_modules`. */
  readonly consumer: string;
  /** The same without zod, which a user of `concordat/money` and `concordat/time` need not install. */
  readonly withoutZod: string;
  /** Deletes both from the disk. */
  remove(): void;
}

/**
 * Builds and packs a copy of the project, so that neither the tests nor a build that runs beside them
 * disturb each other's `dist`, and installs the tarball without a network.
 */
export function packProject(): PackedProject {
  const folder = mkdtempSync(join(tmpdir(), "concordat-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    return { ...packInto(folder), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function packInto(folder: string): Omit<PackedProject, "remove"> {
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
  run(process.execPath, ["node_modules/tsx/dist/cli.mjs", "build/writeJsonSchemas.ts"], copy);
  const printed = npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], copy);
  const [packed] = JSON.parse(printed) as [{ filename: string; files: readonly File[] }];
  const tarball = join(folder, packed.filename);
  const consumer = join(folder, "consumer");
  const withoutZod = join(folder, "without-zod");
  const needed = ["zod", "date-fns", "@date-fns/utc", "decimal.js", "fast-check"];
  install(tarball, consumer, [...needed, "vitest", "expect"]);
  install(tarball, withoutZod, ["date-fns", "@date-fns/utc"]);
  const sizes = new Map(packed.files.map(({ path, size }) => [path, size]));
  return { files: [...sizes.keys()], sizes, copy, consumer, withoutZod };
}

interface File {
  readonly path: string;
  readonly size: number;
}

function install(tarball: string, consumer: string, dependencies: readonly string[]): void {
  const modules = join(consumer, "node_modules");
  mkdirSync(join(modules, "concordat"), { recursive: true });
  run("tar", ["-xzf", tarball, "--strip-components=1", "-C", "concordat"], modules);
  for (const name of dependencies) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(modules, name), "junction");
  }
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
