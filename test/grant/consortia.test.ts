import {
  checkProgramme,
  type Figure,
  programmeConsortiaRange,
  type StrategicPartnerProgramme,
  type Wire,
} from "concordat";
import { describe, expect, test } from "vitest";
import { programme } from "../support/build.ts";
import { count } from "../support/values.ts";

type Changes = Partial<Wire<StrategicPartnerProgramme>>;

const rulesOf = (changes: Changes): readonly string[] =>
  checkProgramme(programme(changes)).map(({ rule }) => rule);

describe("18 partners and 26 organisations (C5)", () => {
  const both = { declaredPartners: count(18), declaredOrganisations: count(26) };

  test("are 1 to 8 consortia and 10 to 17 lone partners", () => {
    expect(programmeConsortiaRange(programme(both))).toEqual({
      consortia: { least: 1, most: 8 },
      lone: { least: 10, most: 17 },
      extra: 8,
    });
  });

  test("are 2 to 8 and 10 to 16 if some means more than one", () => {
    const some = { ...both, declaredConsortia: count(1, "more-than", "some") };
    expect(programmeConsortiaRange(programme(some))).toMatchObject({
      consortia: { least: 2, most: 8 },
      lone: { least: 10, most: 16 },
    });
    const [found] = checkProgramme(programme(some));
    expect(found?.message).toContain(
      "between 2 and 8 of the partners are consortia and 10 to 16 are single bodies",
    );
  });

  test("hold exactly the numbers that a count of every split finds", () => {
    for (let partners = 0; partners <= 12; partners++) {
      for (let organisations = 0; organisations <= 30; organisations++) {
        const fitting = Array.from({ length: partners + 1 }, (_, consortia) => consortia).filter(
          (consortia) => {
            // Lone partners have one organisation each; consortia two or more, one of them any number.
            const inside = organisations - (partners - consortia);
            return consortia === 0 ? inside === 0 : inside >= 2 * consortia;
          },
        );
        const range = programmeConsortiaRange({
          declaredPartners: count(partners),
          declaredOrganisations: count(organisations),
        });
        expect([range?.consortia.least, range?.consortia.most]).toEqual([
          fitting[0],
          fitting.at(-1),
        ]);
        if (range) expect(range.lone.least + range.consortia.most).toBe(partners);
      }
    }
  });

  test("contradict nine consortia, and all three statements are named", () => {
    const [found, ...others] = checkProgramme(programme({ ...both, declaredConsortia: count(9) }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rule: "programme.figures-contradict",
      path: ["declaredConsortia"],
      values: {
        statements: ["declaredPartners", "declaredOrganisations", "declaredConsortia"],
      },
    });
    expect(rulesOf({ ...both, declaredConsortia: count(0) })).toEqual([
      "programme.figures-contradict",
    ]);
    expect(rulesOf({ ...both, declaredConsortia: count(9, "circa") })).toEqual([
      "programme.consortia-count",
    ]);
  });

  test("say nothing where a number is a bound or missing", () => {
    expect(rulesOf({ ...both, declaredPartners: count(18, "circa") })).toEqual([]);
    expect(rulesOf({ declaredPartners: count(18) })).toEqual([]);
    expect(rulesOf({ declaredPartners: count(18), declaredOrganisations: count(18) })).toEqual([]);
  });
});

describe("partners against organisations", () => {
  const found = (partners: Wire<Figure<number>>, organisations: Wire<Figure<number>>) =>
    checkProgramme(programme({ declaredPartners: partners, declaredOrganisations: organisations }))
      .filter(({ rule }) => rule === "programme.partners-exceed-organisations")
      .map(({ values }) => values);

  test.each<[Wire<Figure<number>>, Wire<Figure<number>>, object | undefined]>([
    [count(26), count(18), { partners: 26, organisations: 18 }],
    [count(18), count(18), undefined],
    [count(18, "more-than"), count(18), { partners: 19, organisations: 18 }],
    [count(18), count(18, "less-than"), { partners: 18, organisations: 17 }],
    [count(17, "more-than"), count(19, "less-than"), undefined],
    [count(18, "more-than"), count(19, "less-than"), { partners: 19, organisations: 18 }],
    [count(18, "circa"), count(1), undefined],
    [count(18), count(1, "at-least"), undefined],
  ])("%j among %j", (partners, organisations, values) => {
    expect(found(partners, organisations)).toEqual(values === undefined ? [] : [values]);
  });
});
