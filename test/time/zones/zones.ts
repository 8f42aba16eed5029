import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";

/** Eleven zones: those of RELIABILITY.md section 1.3, where dates went wrong, UTC and one half an hour off. */
export const zones = [
  "UTC",
  "Europe/London",
  "America/Los_Angeles",
  "America/Sao_Paulo",
  "America/St_Johns",
  "Asia/Gaza",
  "Asia/Kathmandu",
  "Asia/Manila",
  "Pacific/Apia",
  "Pacific/Auckland",
  "Pacific/Kiritimati",
] as const;

/** What a comparison under one zone found. */
export interface Agreement {
  /** The zone that the process ran in. */
  readonly zone: string;
  /** How many answers were compared. */
  readonly compared: number;
  /** How many were not those of js-joda or Temporal. */
  readonly wrong: number;
  /** The first of them. */
  readonly examples: readonly string[];
  /** What all answers of this library come to: the same in every zone. */
  readonly digest: string;
}

const program = fileURLToPath(new URL("./agreement.ts", import.meta.url));

/** Compares one day in so many, and so many pairs of days, in a process that runs in each zone. */
export async function agreements(everyNth: number, pairs: number): Promise<readonly Agreement[]> {
  const folder = await mkdtemp(join(tmpdir(), "concordat-zones-"));
  const outfile = join(folder, "agreement.mjs");
  await build({ entryPoints: [program], outfile, bundle: true, format: "esm", platform: "node" });
  const left = [...zones];
  const found: Agreement[] = [];
  const worker = async (): Promise<void> => {
    for (let zone = left.shift(); zone !== undefined; zone = left.shift()) {
      const env = { ...process.env, TZ: zone };
      const args = [outfile, String(everyNth), String(pairs)];
      const { stdout } = await promisify(execFile)(process.execPath, args, { env });
      found.push(JSON.parse(stdout));
    }
  };
  await Promise.all([worker(), worker()]);
  await rm(folder, { recursive: true });
  return found;
}
