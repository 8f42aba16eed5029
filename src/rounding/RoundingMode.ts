/**
 * How an amount that falls between two steps of a grid (pence, usually) is moved onto it. The eleven
 * names are the same everywhere in the library:
 *
 * | mode | 2.5 | −2.5 | 2.4 | what it does |
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
 * A name that is none of these, which the compiler refuses, is refused at run time as soon as a result
 * has to be rounded.
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
