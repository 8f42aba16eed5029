import madeUp from "../../../examples/data/more/illustrative.json" with { type: "json" };
import { grantSchema, type StrategicPartnerGrant } from "../../grant/StrategicPartnerGrant.ts";
import { mutualSchema, type RightToProvideMutual } from "../../mutual/RightToProvideMutual.ts";
import { fact } from "./fact.ts";

/**
 * A made-up grant to a consortium of three, with halves and quarters of £194,444.44, paid each quarter in
 * arrears. Nothing in it is real.
 *
 * @category Builders
 * @example
 * ```ts
 * import { checkGrant } from "concordat";
 * import { illustrativeConsortiumGrant } from "concordat/fixtures";
 *
 * checkGrant(illustrativeConsortiumGrant); // => []
 * illustrativeConsortiumGrant.members?.map(({ share }) => share.toJSON()); // => ["1/2", "1/4", "1/4"]
 * ```
 */
export const illustrativeConsortiumGrant: StrategicPartnerGrant<"active"> = /* @__PURE__ */ fact(
  grantSchema,
  madeUp,
  "illustrative-consortium-grant",
);

/**
 * A made-up mutual that has come as far as its contract under the right to provide. Nothing in it is real.
 *
 * @category Builders
 * @example
 * ```ts
 * import { checkMutual } from "concordat";
 * import { illustrativeR2pMutual } from "concordat/fixtures";
 *
 * checkMutual(illustrativeR2pMutual); // => []
 * ```
 */
export const illustrativeR2pMutual: RightToProvideMutual<"live"> = /* @__PURE__ */ fact(
  mutualSchema,
  madeUp,
  "illustrative-mutual",
);
