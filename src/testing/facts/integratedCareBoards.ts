import boards from "../../../examples/data/more/integrated-care-boards.json" with { type: "json" };
import type { Organisation } from "../../organisation/Organisation.ts";
import { type Supersession, supersessionSchema } from "../../organisation/Supersession.ts";
import { fact, organisations } from "./fact.ts";

/**
 * Integrated care boards by their footprints: those that a written statement of 9 September 2025 planned for
 * 1 April 2026, as far as it names them, and those in the East of England that they were to replace. No page
 * that was read says that they began, so none has a first day.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { icbFootprints2026 } from "concordat/fixtures";
 *
 * const planned = icbFootprints2026.filter(({ plannedFrom }) => plannedFrom === "2026-04-01");
 * planned.some(({ area }) => area === "Thames Valley"); // => true
 * planned.every(({ validity }) => validity === undefined); // => true
 * ```
 */
export const icbFootprints2026: readonly Organisation[] = /* @__PURE__ */ organisations(
  () => true,
  boards,
);

/**
 * Central East, planned from three boards, of one of which only Hertfordshire passes to it.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { centralEast2026 } from "concordat/fixtures";
 *
 * [centralEast2026.planned, centralEast2026.actual]; // => ["2026-04-01", undefined]
 * ```
 */
export const centralEast2026: Supersession = /* @__PURE__ */ fact(
  supersessionSchema,
  boards,
  "central-east-2026",
);

/**
 * Essex, planned from one board and from parts of two others.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { essex2026 } from "concordat/fixtures";
 *
 * essex2026.parts?.length; // => 2
 * ```
 */
export const essex2026: Supersession = /* @__PURE__ */ fact(
  supersessionSchema,
  boards,
  "essex-2026",
);

/**
 * Norfolk and Suffolk, planned from one board and Suffolk.
 *
 * @category Published facts
 * @example
 * ```ts
 * import { norfolkSuffolk2026 } from "concordat/fixtures";
 *
 * norfolkSuffolk2026.successors; // => ["norfolk-suffolk-icb"]
 * ```
 */
export const norfolkSuffolk2026: Supersession = /* @__PURE__ */ fact(
  supersessionSchema,
  boards,
  "norfolk-suffolk-2026",
);
