import type { Check, Consumer, FileOf } from "./Consumer.ts";
import { recipe } from "./recipes.ts";

/** £36,500 over the 365 days of 2018/19 is £100 a day, and 30 June is the 91st day. */
const prints = "0 findings, £9,100.00 earned\n";

const copies = (...names: readonly string[]): Record<string, FileOf> =>
  Object.fromEntries(["portfolio.json", ...names].map((copyOf) => [copyOf, { copyOf }]));
const node = (file: string): Check => ({ name: file, command: ["node", file], prints });

const strict = "--noEmit --strict --noUncheckedIndexedAccess --target ES2022 --types node".split(
  " ",
);
const exact = "--exactOptionalPropertyTypes";
const resolutions = {
  nodenext: ["--module", "nodenext", "--moduleResolution", "nodenext"],
  bundler: ["--module", "esnext", "--moduleResolution", "bundler"],
};

function compiles(name: string, ...args: readonly string[]): Check {
  return { name, command: ["tsc", ...strict, ...args] };
}

function typeScript(version: string, quick = false): Consumer {
  const checks = Object.entries(resolutions).flatMap(([resolution, how]) =>
    ["true", "false"].map((skip) =>
      compiles(
        `${resolution}, skipLibCheck ${skip === "true" ? "on" : "off"}`,
        exact,
        ...how,
        "--skipLibCheck",
        skip,
        "--resolveJsonModule",
        "types.mts",
        "generatedTypes.mts",
        "jsonTypes.mts",
      ),
    ),
  );
  return {
    name: `TypeScript ${version}`,
    packages: [`typescript@${version}`, "@types/node@20", "zod@4", "fast-check@4"],
    files: copies("types.mts", "generatedTypes.mts", "jsonTypes.mts"),
    checks,
    quick,
  };
}

function nodeOf(version: string): Consumer {
  const run = (file: string): Check => ({
    name: file,
    command: ["node_modules/.bin/node", file],
    prints,
  });
  return {
    name: `Node ${version}`,
    packages: [`node@${version}`, "zod@4"],
    files: copies("program.mjs", "program.cjs"),
    checks: [run("program.cjs"), run("program.mjs")],
  };
}

function zod(version: string, quick = false): Consumer {
  return {
    name: `zod ${version}`,
    packages: [`zod@${version}`, "typescript@6.0", "@types/node@20"],
    files: copies("program.mjs", "program.cjs", "types.mts"),
    checks: [
      node("program.cjs"),
      node("program.mjs"),
      compiles("types", exact, ...resolutions.nodenext, "--skipLibCheck", "types.mts"),
    ],
    quick,
  };
}

/** Jest by one of the recipes of the guide to tests. */
function jest(
  name: string,
  packages: readonly string[],
  { testFile = "grant.test.js", ...more }: Partial<Consumer> & { readonly testFile?: string } = {},
): Consumer {
  return {
    name: `Jest with ${name}`,
    packages: ["jest@30", "zod@4", ...packages],
    checks: [{ command: ["jest"] }],
    ...more,
    files: {
      [testFile]: { copyOf: testFile.endsWith(".js") ? "grantTest.cjs" : "grantTest.mjs" },
      "jest.config.cjs": { text: recipe(`jest.config.cjs, with ${name}`) },
      ...copies(),
      ...more.files,
    },
  };
}

const vmModules = "--experimental-vm-modules";

/** Every project that `npm run test:consumers` tries. */
export const consumers: readonly Consumer[] = [
  typeScript("5.4"),
  typeScript("5.9"),
  typeScript("6.0", true),
  typeScript("7.0"),
  {
    name: "TypeScript without exactOptionalPropertyTypes",
    packages: ["typescript@6.0", "@types/node@20", "zod@4"],
    files: copies("types.mts", "looseTypes.mts"),
    checks: [
      compiles("types", ...resolutions.nodenext, "--skipLibCheck", "types.mts", "looseTypes.mts"),
    ],
  },
  {
    name: "node10 resolution",
    packages: ["typescript@5.9", "@types/node@20", "zod@4", "fast-check@4"],
    files: copies("types.mts", "generatedTypes.mts"),
    checks: [
      compiles(
        "types",
        exact,
        ..."--module esnext --moduleResolution node10 --skipLibCheck".split(" "),
        "types.mts",
        "generatedTypes.mts",
      ),
    ],
  },
  {
    name: "the Node that runs this",
    packages: ["zod@4"],
    files: copies("program.mjs", "program.cjs"),
    checks: [node("program.cjs"), node("program.mjs")],
  },
  nodeOf("20.19.0"),
  nodeOf("22.12.0"),
  nodeOf("24"),
  nodeOf("26"),
  {
    name: "Bun",
    packages: ["bun", "zod@4"],
    files: copies("program.mjs", "program.cjs"),
    checks: ["program.cjs", "program.mjs"].map((file) => ({
      name: file,
      command: ["bun", file],
      prints,
    })),
  },
  {
    name: "Deno",
    packages: ["deno", "zod@4"],
    files: copies("program.mjs", "program.cjs"),
    checks: ["program.cjs", "program.mjs"].map((file) => ({
      name: file,
      command: ["deno", "run", "--quiet", "--allow-all", file],
      prints,
    })),
  },
  {
    name: "vite",
    packages: ["vite", "zod@4"],
    files: {
      ...copies("bundled.js"),
      "vite.config.mjs": {
        text: `export default {
          build: { outDir: "out", lib: { entry: "bundled.js", formats: ["es"], fileName: () => "out.mjs" } },
        };`,
      },
    },
    checks: [
      { name: "build", command: ["vite", "build"] },
      { name: "run", command: ["node", "out/out.mjs"], prints },
    ],
  },
  {
    name: "webpack",
    packages: ["webpack", "webpack-cli", "zod@4"],
    files: {
      ...copies("bundled.js"),
      "webpack.config.cjs": {
        text: `module.exports = {
          mode: "production",
          entry: "./bundled.js",
          output: { path: __dirname + "/out", filename: "out.cjs" },
        };`,
      },
    },
    checks: [
      { name: "build", command: ["webpack"] },
      { name: "run", command: ["node", "out/out.cjs"], prints },
    ],
  },
  {
    name: "a bundle rebuilt from dist",
    packages: ["esbuild", "zod@4"],
    files: {
      ...copies("bundled.js", "rebuilt.mjs"),
      "concordat.mjs": { text: `export * from "concordat";\n` },
    },
    checks: [
      {
        name: "build the program",
        command: "esbuild bundled.js --bundle --minify --format=esm --outfile=out/out.mjs".split(
          " ",
        ) as [string],
      },
      { name: "run it", command: ["node", "out/out.mjs"], prints },
      {
        name: "build the library",
        command:
          "esbuild concordat.mjs --bundle --minify --format=esm --external:zod --outfile=out/concordat.mjs".split(
            " ",
          ) as [string],
      },
      { name: "use both", command: ["node", "rebuilt.mjs"], prints },
    ],
    quick: true,
  },
  {
    name: "vitest",
    packages: ["vitest", "zod@4"],
    files: { ...copies(), "grant.test.mjs": { copyOf: "grantTest.mjs" } },
    checks: [{ command: ["vitest", "run", "--globals"] }],
  },
  jest("babel-jest", ["@babel/core", "@babel/preset-env"], {
    files: { "babel.config.cjs": { text: recipe("babel.config.cjs") } },
    quick: true,
  }),
  jest("ts-jest", ["ts-jest@29", "typescript@5.9", "@types/jest@30", "@types/node@20"], {
    testFile: "grant.test.ts",
    files: { "tsconfig.json": { text: recipe("tsconfig.json") } },
  }),
  jest("@swc/jest", ["@swc/core", "@swc/jest"]),
  jest("ES modules", [], {
    testFile: "grant.test.mjs",
    checks: [{ command: ["jest"], env: { NODE_OPTIONS: vmModules } }],
  }),
  jest("Node 24.9", ["node@24"], {
    checks: [{ command: ["node_modules/.bin/node", vmModules, "node_modules/jest/bin/jest.js"] }],
  }),
  {
    name: "pnpm's isolated layout",
    packages: ["zod@4", "typescript@6.0", "@types/node@20"],
    files: copies("program.mjs", "types.mts"),
    checks: [
      node("program.mjs"),
      compiles("types", exact, ...resolutions.nodenext, "--skipLibCheck", "types.mts"),
    ],
    manager: "pnpm",
  },
  zod("4.3.0", true),
  zod("4"),
  {
    name: "two copies of zod",
    packages: ["zod@4", "other-zod@npm:zod@4.3.0"],
    files: copies("twoZods.mjs"),
    checks: [node("twoZods.mjs")],
  },
  {
    name: "fast-check 4.0.0",
    packages: ["fast-check@4.0.0", "zod@4", "typescript@6.0", "@types/node@20"],
    files: copies("generated.mjs", "generatedTypes.mts"),
    checks: [
      { name: "generated.mjs", command: ["node", "generated.mjs"], prints: "read back\n" },
      compiles("types", exact, ...resolutions.nodenext, "--skipLibCheck", "generatedTypes.mts"),
    ],
  },
];
