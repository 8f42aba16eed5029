import type * as z from "zod";
import { schemaOf } from "../schema/schemaOf.ts";
import { textSchema } from "../time/textSchema.ts";
import { canonicalText } from "./canonicalText.ts";
import {
  normaliseOrganisationIdentifier,
  type OrganisationIdentifier,
  organisationIdentifierPattern,
} from "./organisationIdentifier.ts";

/**
 * Reads an {@link OrganisationIdentifier} from JSON, in canonical form only: bring others into it
 * with {@link normaliseOrganisationIdentifier} first. A refusal carries the code of its error in
 * `params.rule`; what is only unusual is read. JSON Schema cannot say `identifier.not-canonical`: how
 * each list writes its identifiers is beyond a pattern.
 *
 * @category Identifiers
 * @example
 * ```ts
 * import { organisationIdentifierSchema } from "concordat";
 *
 * organisationIdentifierSchema.parse("GB-CHC-1164883"); // => "GB-CHC-1164883"
 * organisationIdentifierSchema.parse("GB-GOVUK-1"); // => "GB-GOVUK-1"
 * organisationIdentifierSchema.safeParse("GB-COH-9506232").success; // => false
 * ```
 */
export const organisationIdentifierSchema: z.ZodType<OrganisationIdentifier, string> =
  /* @__PURE__ */ schemaOf<OrganisationIdentifier>()(() =>
    textSchema(
      canonicalText("organisation-identifier", normaliseOrganisationIdentifier),
      organisationIdentifierPattern(),
    ),
  );
