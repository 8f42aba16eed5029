import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const fields = {
  repository: { type: "git", url: "git+https://example.org/concordat.git" },
  homepage: "https://example.org/concordat",
  bugs: { url: "https://example.org/concordat/issues" },
  author: "Example Body",
};

/** Runs the script that npm runs before it publishes, in a copy with another manifest. */
function prepublish(more: object) {
  const copy = mkdtempSync(join(tmpdir(), "concordat-"));
  try {
    cpSync(join(root, "build"), join(copy, "build"), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
    writeFileSync(join(copy, "package.json"), JSON.stringify({ ...manifest, ...more }));
    const script = manifest.scripts.prepublishOnly?.split(" ")[1] ?? "";
    const run = spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", script], {
      cwd: copy,
      encoding: "utf8",
    });
    return { status: run.status, printed: run.stdout + run.stderr };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

test("the package is not published while nobody has said where it lives", () => {
  const { status, printed } = prepublish({});
  expect(status).toBe(1);
  expect(printed).toBe(
    "Not published: package.json has no repository, homepage, bugs, author. Read docs/publishing.md.\n",
  );
});

test("a single missing field stops it too, and is named", () => {
  const { bugs, ...others } = fields;
  const { status, printed } = prepublish(others);
  expect(status).toBe(1);
  expect(printed).toContain("no bugs.");
});

test("with all of them it goes on, and prints nothing", () => {
  expect(prepublish(fields)).toEqual({ status: 0, printed: "" });
});

test("the page on publishing says what each field is for", () => {
  const page = readFileSync(join(root, "docs/publishing.md"), "utf8");
  for (const field of Object.keys(fields)) expect(page).toContain(`| \`${field}\` |`);
  expect(manifest.scripts.prepublishOnly).toBe("tsx build/refusePublishing.ts");
});

test("no address of the project stands anywhere yet", () => {
  for (const field of Object.keys(fields)) expect(manifest).not.toHaveProperty(field);
});
