import { type ProcurementRoute, routeSchema } from "../../mutual/ProcurementRoute.ts";
import type { MutualStatus } from "../../mutual/parts/mutualLifecycle.ts";
import { mutualSchema, type RightToProvideMutual } from "../../mutual/RightToProvideMutual.ts";
import { built } from "./built.ts";

/**
 * Builds a fictional {@link RightToProvideMutual}: `example-mutual`, an idea of staff under the right to
 * provide. From an approved expression of interest on its status calls for more: give that with the status.
 *
 * @typeParam Status - the status; `idea` where it is omitted
 * @param parts - the properties that matter to the test; they replace the defaults
 * @returns a frozen entity
 * @throws {@link DomainError} `fixture.invalid` for what {@link mutualSchema} refuses
 * @category Builders
 * @example
 * ```ts
 * import { checkMutual } from "concordat";
 * import { buildMutual } from "concordat/fixtures";
 *
 * checkMutual(buildMutual()); // => []
 * const live = buildMutual({ status: "live", stagesKnown: false });
 * checkMutual(live).map(({ rule, severity }) => [rule, severity]); // => [["mutual.live-incomplete", "info"]]
 * ```
 */
export function buildMutual<Status extends MutualStatus = "idea">(
  parts: Partial<RightToProvideMutual<Status>> = {},
): RightToProvideMutual<Status> {
  return built(mutualSchema, {
    id: "example-mutual",
    name: "Example Community Health",
    route: "right-to-provide",
    status: "idea",
    ...parts,
  }) as RightToProvideMutual<Status>;
}

/**
 * Builds a fictional {@link ProcurementRoute}: `example-framework`.
 *
 * @param parts - the properties that matter to the test; they replace the defaults
 * @returns a frozen entity
 * @throws {@link DomainError} `fixture.invalid` for what {@link routeSchema} refuses
 * @category Builders
 * @example
 * ```ts
 * import { buildRoute } from "concordat/fixtures";
 *
 * buildRoute({ typicalTerm: { months: 12 } }).typicalTerm; // => { months: 12 }
 * ```
 */
export function buildRoute(parts: Partial<ProcurementRoute> = {}): ProcurementRoute {
  return built(routeSchema, {
    id: "example-framework",
    kind: "framework",
    ...parts,
  });
}
