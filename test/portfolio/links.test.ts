import { portfolioLists } from "concordat";
import { expect, test } from "vitest";
import { each, type Link, linksOf } from "../../src/portfolio/references.ts";

const written = ({ steps, lists, kind }: Link): string =>
  [steps.map((step) => (step === each ? "*" : step)).join("."), ...lists, kind].join(" ").trim();

test("what an entity refers to is what its schema says, in the order of its properties", () => {
  expect(linksOf("partnerships").map(written)).toEqual([
    "members.*.organisation organisations",
    "governance.*.seats.*.organisation organisations",
    "strategicPlan strategicPlans",
    "funds.* funds",
    "hostedBy organisations",
  ]);
  expect(linksOf("supersessions").map(written)).toEqual([
    "predecessors.* organisations partnerships",
    "successors.* organisations partnerships",
    "guidance.*.by organisations",
  ]);
});

test("a published award names organisations, and whatever else of the portfolio it belongs to", () => {
  expect(linksOf("publishedAwards").map(written)).toEqual([
    "funder organisations",
    "recipients.*.organisation organisations",
    "funders.* organisations",
    "programme.id programmes",
    "scheme grantSchemes",
    "fund funds",
    "regrant.of publishedAwards",
  ]);
});

test("an id whose list depends on the kind beside it is a link for each kind", () => {
  expect(linksOf("memoranda").map(written)).toEqual([
    "parties.*.id organisations organisation",
    "parties.*.id partnerships partnership",
    "parties.*.id sectors sector",
    "parties.*.representedBy organisations",
    "fund funds",
    "investments.*.fund funds",
    "signatories.*.organisation organisations",
    "buildsOn.* strategicPlans memoranda",
    "supersedes.* memoranda",
  ]);
});

test("every list refers to others", () => {
  expect(portfolioLists.filter((list) => linksOf(list).length === 0)).toEqual([]);
});
