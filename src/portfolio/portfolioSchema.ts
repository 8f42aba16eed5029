import * as z from "zod";
import { extensionsSchema } from "../schema/extensionsSchema.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";
import { type KindSchemas, kindSchemas } from "./kinds.ts";
import { type Portfolio, type PortfolioList, portfolioLists } from "./Portfolio.ts";

type ListShape = {
  readonly [List in PortfolioList]: z.ZodExactOptional<
    z.ZodReadonly<z.ZodArray<KindSchemas[List]>>
  >;
};

function listShape(): ListShape {
  const lists = portfolioLists.map((list) => {
    const entity: z.ZodType = kindSchemas[list];
    return [list, z.exactOptional(z.array(entity).readonly())];
  });
  return Object.fromEntries(lists) as ListShape;
}

/**
 * Reads a {@link Portfolio}. Unknown keys are refused; put data of your own under `extensions`.
 *
 * @category Portfolio
 * @example
 * ```ts
 * import { portfolioSchema, readJson } from "concordat";
 *
 * const result = readJson(portfolioSchema, '{ "grant": [] }');
 * !result.ok && result.problems[0]?.rule; // => "schema.unknown-key"
 * ```
 */
export const portfolioSchema: Schema<Portfolio> = /* @__PURE__ */ objectOf<Portfolio>()(() => ({
  ...listShape(),
  extensions: z.exactOptional(extensionsSchema),
}));
