import { type Fund, fundSchema } from "../../funding/fund/Fund.ts";
import { built } from "./built.ts";

/**
 * Builds a fictional {@link Fund}: `example-fund`, of which nothing but the name is stated.
 *
 * @param parts - the properties that matter to the test; they replace the defaults
 * @returns a frozen fund
 * @throws {@link DomainError} `fixture.invalid` for what {@link fundSchema} refuses
 * @category Builders
 * @example
 * ```ts
 * import { parseFigure } from "concordat";
 * import { buildFund } from "concordat/fixtures";
 *
 * const fund = buildFund({ total: parseFigure("£450m", { as: "money" }) });
 * fund.total?.value.format(); // => "£450,000,000.00"
 * ```
 */
export function buildFund(parts: Partial<Fund> = {}): Fund {
  return built(fundSchema, { id: "example-fund", name: "Example Transformation Fund", ...parts });
}
