import type { SurfaceNames } from "../surface/surfaceNames.ts";
import type { Ids, Renames } from "./Renames.ts";

/** What two versions offer, and what the data says of the way from one to the other. */
export interface Release {
  /** The names of the version before. */
  readonly before: SurfaceNames;
  /** The ids of the version before. */
  readonly ids: Ids;
  /** The names as they stand. */
  readonly now: SurfaceNames;
  /** Whether an id, or one that begins so if it ends in a full stop, is one of today's. */
  readonly hasId: (id: string) => boolean;
  /** The exported interface that has the values of an id of today, if there is one. */
  readonly tableOf: (id: string) => string | undefined;
  readonly renames: Renames;
}
