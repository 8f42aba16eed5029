/**
 * Writes codes as `src/money/currencies.ts` holds them: in alphabetical order, each as its distance
 * from the code before it, counted as a number of three digits to the base 26. A small letter ends a
 * distance (`a` is 1); each capital before it stands for as many times 26. Behind it stands the number of
 * decimals, where it is not 2.
 */
export function currencyText(
  codes: readonly (readonly [code: string, decimals: number])[],
): string {
  let last = -1;
  return [...codes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, decimals]) => {
      const place = [...code].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 65, 0);
      const steps = place - last - 1;
      last = place;
      const high = Math.floor(steps / 26);
      const capitals = "Z".repeat(high / 26) + (high % 26 ? letterAt(high % 26) : "");
      const small = letterAt((steps % 26) + 1).toLowerCase();
      return capitals + small + (decimals === 2 ? "" : decimals);
    })
    .join("");
}

const letterAt = (place: number): string => String.fromCharCode(64 + place);
