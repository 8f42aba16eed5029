import { checkPortfolio, jsonSchemas, localDate } from "concordat";
import { expect, test } from "vitest";
import { portfolio } from "../support/build.ts";
import { poundsFigure } from "../support/entities.ts";
import { soundPortfolio } from "../support/sampleEntities.ts";

test("grants and published awards hold no published figure, so that none is passed over in them", () => {
  const { PublishedAward, StrategicPartnerGrant, StrategicPartnerProgramme } = jsonSchemas();
  expect(JSON.stringify(StrategicPartnerGrant)).not.toContain('"asStated"');
  expect(JSON.stringify(PublishedAward)).not.toContain('"asStated"');
  expect(JSON.stringify(StrategicPartnerProgramme)).toContain('"asStated"');
});

test("a figure is found wherever it stands, and what a user keeps beside it is not", () => {
  const wrong = poundsFigure("1200000.00", "more-than", "over £1.1m");
  const found = checkPortfolio(
    portfolio({
      ...soundPortfolio,
      funds: [
        {
          ...soundPortfolio.funds[0],
          total: wrong,
          extensions: { mine: { asStated: "over £1.1m", qualifier: "more-than" } },
        },
      ],
    }),
    { asOf: localDate("2018-06-07") },
  );
  expect(found.map(({ path }) => path)).toEqual([["funds", 0, "total"]]);
});
