/** The JSON text of a portfolio of so many grants, all sound, to bodies that do not exist. */
export function grantsPortfolio(count: number): string {
  const charities = Array.from({ length: 1_000 }, (_, index) => `example-charity-${index}`);
  const organisations = ["example-department", ...charities].map((id) => ({
    id,
    kind: id === "example-department" ? "government-department" : "charity",
    names: [{ name: `The ${id}` }],
  }));
  const grants = Array.from({ length: count }, (_, index) => grant(index, charities));
  return JSON.stringify({ organisations, grants });
}

function grant(index: number, charities: readonly string[]) {
  const lead = charities[index % charities.length];
  const partner = charities[(index + 1) % charities.length];
  return {
    id: `example-grant-${index}`,
    title: `Example grant ${index}`,
    funder: "example-department",
    lead,
    period: { start: "2011-04-01", end: "2013-03-31" },
    awards: [
      { financialYear: "2011/12", amount: pounds(150_000 + (index % 9_000), index % 100) },
      { financialYear: "2012/13", amount: pounds(160_000 + (index % 9_000), 0) },
    ],
    status: "active",
    awardedOn: "2011-03-01",
    ...(index % 4 === 0 && {
      members: [
        { organisation: lead, share: "11/20" },
        { organisation: partner, share: "9/20" },
      ],
    }),
    purpose: "An example of what a grant is for",
  };
}

function pounds(whole: number, pence: number) {
  return { amount: `${whole}.${String(pence).padStart(2, "0")}`, currency: "GBP" };
}
