/**
 * How an amount between two steps of a grid (usually pence) is rounded. The eleven names are the same
 * everywhere in the library:
 *
 * | mode | 2.5 | −2.5 | 2.4 | direction |
 * |---|---|---|---|---|
 * | `up` | 3 | −3 | 3 | away from zero |
 * | `down` | 2 | −2 | 2 | toward zero |
 * | `ceiling` | 3 | −2 | 3 | toward plus infinity |
 * | `floor` | 2 | −3 | 2 | toward minus infinity |
 * | `half-up` | 3 | −3 | 2 | nearest; a half away from zero |
 * | `half-down` | 2 | −2 | 2 | nearest; a half toward zero |
 * | `half-even` | 2 | −2 | 2 | nearest; a half to the even neighbour |
 * | `half-odd` | 3 | −3 | 2 | nearest; a half to the odd neighbour |
 * | `half-ceiling` | 3 | −2 | 2 | nearest; a half toward plus infinity |
 * | `half-floor` | 2 | −3 | 2 | nearest; a half toward minus infinity |
 * | `unnecessary` | throws | throws | throws | asserts that no rounding is needed |
 *
 * The compiler refuses any other name. At run time it is refused as soon as a result has to be rounded.
 *
 * @category Rates and rounding
 */
export type RoundingMode =
  | "up"
  | "down"
  | "ceiling"
  | "floor"
  | "half-up"
  | "half-down"
  | "half-even"
  | "half-odd"
  | "half-ceiling"
  | "half-floor"
  | "unnecessary";
