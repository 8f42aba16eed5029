import type { Finding } from "../finding/Finding.ts";

/** Findings about the lifecycle of the funding, led from `status` and `history` to where that stands. */
export function atFunding<F extends Finding>(findings: readonly F[]): readonly F[] {
  return findings.map((found) => {
    const [key, ...rest] = found.path;
    return { ...found, path: [key === "history" ? "fundingHistory" : "fundingStatus", ...rest] };
  });
}
