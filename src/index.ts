/**
 * The domain model of partnerships between public bodies and the voluntary sector in English health
 * and social care, and of the money between them.
 *
 * @module concordat
 * @mergeModuleWith <project>
 */

// finding
export type { Brand } from "./finding/Brand.ts";
export { DomainError, isDomainError } from "./finding/DomainError.ts";
export type { Evidence, SourceRef } from "./finding/SourceRef.ts";
// rounding
export type { RoundingMode } from "./rounding/RoundingMode.ts";
