import * as z from "zod";
import type { Figure } from "../figure/Figure.ts";
import { countFigureSchema, shareFigureSchema } from "../figure/figureSchema.ts";
import type { Rate } from "../rate/Rate.ts";
import { type Entity, entityShape, lineSchema } from "../schema/fields.ts";
import { idOf } from "../schema/idOf.ts";
import { objectOf, type Schema } from "../schema/schemaOf.ts";

/**
 * A part of a sector, with how many organisations it is said to have. Parts may overlap.
 *
 * @category Organisations
 */
export interface SubSector {
  /** Its field of work: one line. */
  readonly name: string;
  /** How many organisations it has. */
  readonly organisations: Figure<number>;
}

/**
 * The share of a sector's income that comes from certain payers.
 *
 * @category Organisations
 */
export interface IncomeShare {
  /** Who pays it: one line. */
  readonly payer: string;
  /** The share of the sector's whole income, from 0 to 1. */
  readonly share: Figure<Rate>;
}

/**
 * Published figures on a sector as a whole.
 *
 * @category Organisations
 */
export interface SectorProfile {
  /** How many organisations it has. */
  readonly organisations?: Figure<number>;
  /** Parts of it; they need not add up to the whole, because they may overlap. */
  readonly subSectors?: readonly SubSector[];
  /** Shares of its income by payer. */
  readonly incomeShares?: readonly IncomeShare[];
  /** Hours of formal volunteering; `per` of the figure says in what time. */
  readonly volunteering?: Figure<number>;
  /** The resources that it brings of its own, each in one line. */
  readonly resources?: readonly string[];
}

/**
 * A party that is not a legal person: the voluntary, community and social enterprise sector of an
 * area, say. It can be party to a memorandum; it cannot hold money.
 *
 * {@link sectorSchema} reads one from JSON.
 *
 * @category Organisations
 * @example
 * ```ts
 * import type { Sector } from "concordat";
 *
 * const sector: Sector = {
 *   id: "example-vcse-sector",
 *   name: "Exampleshire VCSE sector",
 *   profile: {
 *     organisations: { value: 15000, qualifier: "less-than", asStated: "nearly 15,000" },
 *   },
 * };
 * sector.profile?.organisations?.qualifier; // => "less-than"
 * ```
 */
export interface Sector extends Entity {
  /** Its name: one line. */
  readonly name: string;
  /** The id of the organisation that speaks for it. */
  readonly representative?: string;
  /** Published figures on it. */
  readonly profile?: SectorProfile;
}

const subSectorSchema: Schema<SubSector> = /* @__PURE__ */ objectOf<SubSector>()(() => ({
  name: lineSchema,
  organisations: countFigureSchema,
}));

const incomeShareSchema: Schema<IncomeShare> = /* @__PURE__ */ objectOf<IncomeShare>()(() => ({
  payer: lineSchema,
  share: shareFigureSchema,
}));

const profileSchema: Schema<SectorProfile> = /* @__PURE__ */ objectOf<SectorProfile>()(() => ({
  organisations: z.exactOptional(countFigureSchema),
  subSectors: z.exactOptional(z.array(subSectorSchema).readonly()),
  incomeShares: z.exactOptional(z.array(incomeShareSchema).readonly()),
  volunteering: z.exactOptional(countFigureSchema),
  resources: z.exactOptional(z.array(lineSchema).readonly()),
}));

/**
 * Reads a {@link Sector}. Unknown keys are refused; put data of your own under `extensions`. A share
 * of income below 0 or above 1 is refused (rule `rate.not-a-share`).
 *
 * @category Organisations
 * @example
 * ```ts
 * import { sectorSchema } from "concordat";
 *
 * sectorSchema.parse({ id: "example-vcse-sector", name: "Exampleshire VCSE sector" }).name; // => "Exampleshire VCSE sector"
 * ```
 */
export const sectorSchema: Schema<Sector> = /* @__PURE__ */ objectOf<Sector>()(() => ({
  ...entityShape(),
  name: lineSchema,
  representative: z.exactOptional(idOf("organisations")),
  profile: z.exactOptional(profileSchema),
}));
