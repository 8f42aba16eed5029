import type { Organisation } from "../../organisation/Organisation.ts";
import type { LocalDate } from "../../time/date/LocalDate.ts";
import type { StrategicPartnerGrant } from "../StrategicPartnerGrant.ts";
import type { StrategicPartnerProgramme } from "../StrategicPartnerProgramme.ts";

/**
 * The surroundings of a grant for {@link checkGrant}. A check that needs something that
 * is omitted is not made.
 *
 * @category Grants
 */
export interface GrantContext {
  /** The day for which the grant is checked; without it, reviews that are missing are not looked for. */
  readonly asOf?: LocalDate;
  /**
   * The day whose standards apply throughout: what is usual for notice and for reviews. If it is
   * omitted, everything is compared with the standards of its own day, so that a grant of 2011 does not fail one of 2016.
   */
  readonly standardsOf?: LocalDate;
  /** The organisation that leads, with its published income. */
  readonly lead?: Organisation;
  /** The organisation that funds. */
  readonly funder?: Organisation;
  /** The programme that the grant belongs to. */
  readonly programme?: StrategicPartnerProgramme;
  /** Other grants; those with the same lead count towards what it was given in three years. */
  readonly otherGrants?: readonly StrategicPartnerGrant[];
}

/**
 * The surroundings of a programme for {@link checkProgramme}.
 *
 * @category Grants
 */
export interface ProgrammeContext {
  /** Grants; those of other programmes do not count. */
  readonly grants?: readonly StrategicPartnerGrant[];
}
