import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What an application carries for a few lines of code. */
export interface Bundle {
  /** What travels. */
  readonly code: string;
  /** Its size as it travels: minified and gzipped, in bytes. */
  readonly size: number;
  /** The packages that left code in it. */
  readonly packages: readonly string[];
}

/** Bundles code in a project folder as an application's build would. */
export async function bundle(folder: string, code: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    metafile: true,
    write: false,
    logLevel: "silent",
    outfile: "bundle.js",
  });
  const [output] = outputFiles;
  const inputs = Object.values(metafile.outputs).flatMap((file) => Object.entries(file.inputs));
  const packages = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return {
    code: output?.text ?? "",
    size: gzipSync(output?.contents ?? "").length,
    packages: [...new Set(packages)].sort(),
  };
}
