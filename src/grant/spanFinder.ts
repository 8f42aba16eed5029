import type { LocalDate } from "../time/LocalDate.ts";
import { isValidOn, type Validity } from "../time/Validity.ts";

/**
 * Finds, for a day, a span that holds it. The spans are put in order once, so that asking for many days
 * stays quick however many spans there are.
 */
export function spanFinder<S extends Validity>(
  spans: readonly S[],
): (day: LocalDate) => S | undefined {
  const ordered = [...spans].sort((a, b) => (begins(a) < begins(b) ? -1 : 1));
  // Beside each span, the one that lasts longest among it and those that begin before it.
  const longest: S[] = [];
  for (const span of ordered) {
    const before = longest.at(-1);
    longest.push(before !== undefined && lastsLonger(before, span) ? before : span);
  }
  return (day) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const span = ordered[middle];
      if (span !== undefined && begins(span) <= day) low = middle + 1;
      else high = middle;
    }
    const found = longest[low - 1];
    return found !== undefined && isValidOn(found, day) ? found : undefined;
  };
}

const begins = ({ from }: Validity): string => from ?? "";

function lastsLonger(a: Validity, b: Validity): boolean {
  return a.to === undefined || (b.to !== undefined && a.to >= b.to);
}
