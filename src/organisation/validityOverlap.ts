import { isValidOn, type Validity } from "../time/Validity.ts";

/** Whether there is a day on which both hold; a missing end reaches as far as it may. */
export function validitiesOverlap(a: Validity, b: Validity): boolean {
  const laterStart = [a.from, b.from]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  return laterStart === undefined || (isValidOn(a, laterStart) && isValidOn(b, laterStart));
}
