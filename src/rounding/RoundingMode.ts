/**
 * How an amount between two steps of a grid (usually pence) is rounded. Another name is refused by the
 * compiler, and at run time as soon as a result has to be rounded.
 *
 * | mode | 2.5 | −2.5 | direction |
 * |---|---|---|---|
 * | `up` | 3 | −3 | away from zero |
 * | `down` | 2 | −2 | toward zero |
 * | `ceiling` | 3 | −2 | toward plus infinity |
 * | `floor` | 2 | −3 | toward minus infinity |
 * | `half-up` | 3 | −3 | nearest; a half away from zero |
 * | `half-down` | 2 | −2 | a half toward zero |
 * | `half-even` | 2 | −2 | a half to the even neighbour |
 * | `half-odd` | 3 | −3 | a half to the odd neighbour |
 * | `half-ceiling` | 3 | −2 | a half upward |
 * | `half-floor` | 2 | −3 | a half downward |
 * | `unnecessary` | throws | throws | nothing to round |
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
