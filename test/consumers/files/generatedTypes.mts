import type { StrategicPartnerGrant } from "concordat";
import { grantArbitrary } from "concordat/arbitraries";
import type * as fc from "fast-check";

export const grants: fc.Arbitrary<StrategicPartnerGrant> = grantArbitrary();
