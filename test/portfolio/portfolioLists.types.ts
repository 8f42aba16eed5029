import type { Portfolio, PortfolioList } from "concordat";
import type { EntityList } from "../../src/schema/entityNames.ts";
import { idOf } from "../../src/schema/idOf.ts";

/* The names of the lists stand below all entities, and are those of a portfolio. Compiled, never run. */

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Proposition extends true>(): Proposition | undefined => undefined;

holds<Equal<EntityList, PortfolioList>>();
holds<Equal<EntityList | "extensions", keyof Portfolio>>();

idOf("organisations", "partnerships");
// @ts-expect-error -- no list of a portfolio
idOf("organisation");
// @ts-expect-error -- an id that names something names something somewhere
idOf();
