import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packCopy, root } from "./packCopy.ts";

/** The package as npm would publish it, installed in a project of a stranger. */
export interface PackedProject {
  /** Every file of the tarball. */
  readonly files: readonly string[];
  /** The bytes of each of them. */
  readonly sizes: ReadonlyMap<string, number>;
  /** A project folder that has `concordat`, what it depends on and test runners in its `node_modules`. */
  readonly consumer: string;
  /** The same without zod, which a user of `concordat/money` and `concordat/time` need not install. */
  readonly withoutZod: string;
  /** Deletes both from the disk. */
  remove(): void;
}

/** Packs the project and installs the tarball, without a network. */
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
  const { tarball, sizes } = packCopy(folder);
  const consumer = join(folder, "consumer");
  const withoutZod = join(folder, "without-zod");
  const needed = ["zod", "decimal.js", "fast-check"];
  install(tarball, consumer, [...needed, "vitest", "expect"]);
  install(tarball, withoutZod, []);
  return { files: [...sizes.keys()], sizes, consumer, withoutZod };
}

function install(tarball: string, consumer: string, dependencies: readonly string[]): void {
  const modules = join(consumer, "node_modules");
  mkdirSync(join(modules, "concordat"), { recursive: true });
  const into = ["-xzf", tarball, "--strip-components=1", "-C", "concordat"];
  execFileSync("tar", into, { cwd: modules });
  for (const name of dependencies) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(modules, name), "junction");
  }
}
