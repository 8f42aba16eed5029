import type { Qualifier } from "./Figure.ts";

/**
 * The words before a number, with their qualifier. If one phrase begins another, the longer comes first.
 */
export const qualifierPhrases: readonly (readonly [words: RegExp, qualifier: Qualifier])[] = [
  [/(?:no|not) (?:more|greater) than|at most|up to|maximum of|maximum|max\.?/iy, "up-to"],
  [/(?:no|not) (?:less|fewer) than|at least|minimum of|minimum|min\.?/iy, "at-least"],
  [/more than|over|above/iy, "more-than"],
  [/almost|nearly|just under|less than|fewer than|under|below/iy, "less-than"],
  [/circa|around|approximately|about|some/iy, "circa"],
  [/totalling|totaling|total of|total|exactly/iy, "exact"],
];

/** "c" and "c.", which may precede the number without a space. */
export const closeCirca: RegExp = /c\.? ?(?=[£\d])/iy;

/** Powers of ten by word; all but the first may follow the number without a space. */
export const scaleWords: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["hundred", 2],
  ["k", 3],
  ["thousand", 3],
  ["m", 6],
  ["mn", 6],
  ["million", 6],
  ["bn", 9],
  ["billion", 9],
  ["tn", 12],
  ["trillion", 12],
]);

const listOf = (words: string): readonly string[] => words.split(" ");

const upToNineteen = /* @__PURE__ */ listOf(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
);
const tens = /* @__PURE__ */ listOf("twenty thirty forty fifty sixty seventy eighty ninety");

/** The number for words from "zero" to "ninety-nine"; `undefined` for other words. */
export function numberOfWords(words: string): number | undefined {
  const [first = "", second] = words.toLowerCase().split(/[- ]/);
  const small = upToNineteen.indexOf(first);
  if (second === undefined && small >= 0) return small;
  const ten = tens.indexOf(first);
  if (ten < 0) return undefined;
  const unit = second === undefined ? 0 : upToNineteen.indexOf(second);
  return unit >= (second === undefined ? 0 : 1) && unit <= 9 ? (ten + 2) * 10 + unit : undefined;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that would qualify a number that comes before them. */
export const lateQualifiers: ReadonlySet<string> = /* @__PURE__ */ setOf(
  "or maximum minimum max min most least plus minus more less fewer under below above almost nearly around about approximately approximate approx circa ca roughly estimated estimate est rounded thereabouts ish odd up upward upwards downward downwards tops",
);

/** Parts of one, after the number: "two thirds" is not a count. */
export const fractionWords: ReadonlySet<string> = /* @__PURE__ */ setOf(
  "half halves third thirds quarter quarters fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths twelfth twelfths twentieth twentieths hundredth hundredths thousandth thousandths",
);

/** Words for a length of time: "5,000 in two years" is not a share, "one in four charities" is. */
export const timeWords: ReadonlySet<string> = /* @__PURE__ */ setOf(
  "hour hours day days week weeks month months quarter quarters year years",
);

/** Words that mean a second number. */
export const otherNumbers: ReadonlySet<string> = /* @__PURE__ */ setOf(
  "half quarter third dozen dozens hundred hundreds thousand thousands million millions billion billions trillion trillions",
);

/** Words after which another number states for how long or for how many, not an amount. */
export const besides: ReadonlySet<string> = /* @__PURE__ */ setOf("over in across for during");

/** Words at which the name of the unit ends. */
export const afterUnit: ReadonlySet<string> = /* @__PURE__ */ setOf(
  "over in across for during from to of with by until since between",
);

/** Words that "a" or "each" turns into `per`; other words would be the unit. */
export const perWords: ReadonlySet<string> = /* @__PURE__ */ setOf(
  "hour day week month quarter year head person project partner",
);

export const currencyWords: ReadonlySet<string> = /* @__PURE__ */ setOf(
  "pound pounds p pence quid euro euros dollar dollars",
);
