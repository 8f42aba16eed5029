/**
 * A range of whole numbers, both ends included.
 *
 * @category Grants
 */
export interface CountRange {
  /** The least. */
  readonly least: number;
  /** The most. */
  readonly most: number;
}
