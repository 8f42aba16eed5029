import * as z from "zod";
import type { Figure, FigureJson } from "../figure/Figure.ts";
import { countFigureSchema, rateFigureSchema } from "../figure/figureSchema.ts";
import { isShare, notAShare } from "../money/isShare.ts";
import type { Rate } from "../rate/Rate.ts";
import { idSchema, lineSchema } from "../schema/common.ts";
import { type Entity, entityShape } from "../schema/Entity.ts";
import { schemaOf } from "../schema/schemaOf.ts";

/**
 * A part of a sector, with how many organisations it is said to have. Parts may overlap.
 *
 * @category Organisations
 */
export interface SubSector {
  /** What it does: one line. */
  readonly name: string;
  /** How many organisations it has. */
  readonly organisations: Figure<number>;
}

/**
 * The wire form of a {@link SubSector}.
 *
 * @category Organisations
 */
export interface SubSectorJson {
  /** {@inheritDoc SubSector.name} */
  readonly name: string;
  /** {@inheritDoc SubSector.organisations} */
  readonly organisations: FigureJson<number>;
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
 * The wire form of an {@link IncomeShare}.
 *
 * @category Organisations
 */
export interface IncomeShareJson {
  /** {@inheritDoc IncomeShare.payer} */
  readonly payer: string;
  /** {@inheritDoc IncomeShare.share} */
  readonly share: FigureJson<string>;
}

/**
 * What is published about a sector as a whole.
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
}

/**
 * The wire form of a {@link SectorProfile}.
 *
 * @category Organisations
 */
export interface SectorProfileJson {
  /** {@inheritDoc SectorProfile.organisations} */
  readonly organisations?: FigureJson<number>;
  /** {@inheritDoc SectorProfile.subSectors} */
  readonly subSectors?: readonly SubSectorJson[];
  /** {@inheritDoc SectorProfile.incomeShares} */
  readonly incomeShares?: readonly IncomeShareJson[];
  /** {@inheritDoc SectorProfile.volunteering} */
  readonly volunteering?: FigureJson<number>;
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
  /** What is published about it. */
  readonly profile?: SectorProfile;
}

/**
 * The wire form of a {@link Sector}.
 *
 * @category Organisations
 */
export interface SectorJson extends Entity {
  /** {@inheritDoc Sector.name} */
  readonly name: string;
  /** {@inheritDoc Sector.representative} */
  readonly representative?: string;
  /** {@inheritDoc Sector.profile} */
  readonly profile?: SectorProfileJson;
}

const subSectorSchema: z.ZodType<SubSector, SubSectorJson> = /* @__PURE__ */ schemaOf<
  SubSector,
  SubSectorJson
>()(() => z.strictObject({ name: lineSchema, organisations: countFigureSchema }).readonly());

const incomeShareSchema: z.ZodType<IncomeShare, IncomeShareJson> = /* @__PURE__ */ schemaOf<
  IncomeShare,
  IncomeShareJson
>()(() => {
  const share = rateFigureSchema.refine(({ value }) => isShare(value), {
    ...notAShare,
    path: ["value"],
  });
  return z.strictObject({ payer: lineSchema, share }).readonly();
});

const profileSchema: z.ZodType<SectorProfile, SectorProfileJson> = /* @__PURE__ */ schemaOf<
  SectorProfile,
  SectorProfileJson
>()(() =>
  z
    .strictObject({
      organisations: z.exactOptional(countFigureSchema),
      subSectors: z.exactOptional(z.array(subSectorSchema).readonly()),
      incomeShares: z.exactOptional(z.array(incomeShareSchema).readonly()),
      volunteering: z.exactOptional(countFigureSchema),
    })
    .readonly(),
);

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
export const sectorSchema: z.ZodType<Sector, SectorJson> = /* @__PURE__ */ schemaOf<
  Sector,
  SectorJson
>()(() =>
  z
    .strictObject({
      ...entityShape(),
      name: lineSchema,
      representative: z.exactOptional(idSchema),
      profile: z.exactOptional(profileSchema),
    })
    .readonly(),
);
