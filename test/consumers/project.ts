import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Check, Consumer } from "./Consumer.ts";

const files = fileURLToPath(new URL("files/", import.meta.url));
const quiet = [
  "--no-audit",
  "--no-fund",
  "--no-package-lock",
  "--prefer-offline",
  "--loglevel=error",
];

/** How a command ended: nothing if as it must, else what it printed. */
export type Failure = string | undefined;

/** Makes the project of a consumer, and installs what it needs. */
export async function install(
  folder: string,
  tarball: string,
  { manager, packages, files: made }: Consumer,
): Promise<Failure> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  for (const [name, from] of Object.entries(made)) {
    if ("text" in from) writeFileSync(join(folder, name), from.text);
    else copyFileSync(join(files, from.copyOf), join(folder, name));
  }
  const wanted = [tarball, ...packages];
  if (manager === undefined) return run(folder, ["npm", "install", ...quiet, ...wanted]);
  // The manager is a package too, in a project of its own.
  const tools = `${folder}-${manager}`;
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, "package.json"), '{ "private": true }\n');
  const failure = await run(tools, ["npm", "install", ...quiet, manager]);
  return failure ?? run(folder, [join(tools, "node_modules/.bin", manager), "add", ...wanted]);
}

/** Runs a check in an installed project. */
export async function runCheck(folder: string, { command, prints, env }: Check): Promise<Failure> {
  const [program, ...args] = command;
  const known = program === "node" ? process.execPath : join("node_modules/.bin", program);
  const path = program.includes("/") ? program : known;
  if (program !== "node" && !existsSync(join(folder, path))) return `${path} was not installed`;
  return run(folder, [path, ...args], prints, env);
}

function run(
  folder: string,
  [program = "", ...args]: readonly string[],
  prints?: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Failure> {
  const { NODE_OPTIONS, ...inherited } = process.env;
  const options = {
    cwd: folder,
    env: { ...Object.fromEntries(ownVariables(inherited)), CI: "true", NO_COLOR: "1", ...env },
    encoding: "utf8",
    timeout: 300_000,
    maxBuffer: 100_000_000,
  } as const;
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error === null && (prints === undefined || stdout === prints)) return resolve(undefined);
      const command = `$ ${[program, ...args].join(" ")}`;
      const wrong = error === null ? `It had to print ${prints}` : `It ended with ${error.code}`;
      resolve([command, wrong, stdout, stderr].filter((part) => part !== "").join("\n"));
    });
  });
}

/** The variables of this process but for those that npm sets for its scripts. */
function ownVariables(variables: NodeJS.ProcessEnv) {
  return Object.entries(variables).filter(
    ([name]) =>
      !/^npm_(?:package|lifecycle|node|command|config_(?:local_prefix|prefix|global_prefix))/.test(
        name,
      ),
  );
}
