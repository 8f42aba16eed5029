import { figure, pounds, type Statement } from "./Statement.ts";

const right = (place: string): string => `right-to-provide/rights/right-to-provide/${place}`;
const sister = (place: string): string =>
  `right-to-provide/rights/public-services-rights-to-provide/${place}`;
const fund = (place: string): string =>
  `right-to-provide/funds/social-enterprise-investment-fund/${place}`;
const mutual = (place: string): string =>
  `right-to-provide/mutuals/city-health-care-partnership-mutual/${place}`;
const provider = (place: string): string =>
  `right-to-provide/procurementRoutes/any-qualified-provider/${place}`;
const consultation = (place: string): string =>
  `right-to-provide/consultations/liberating-the-nhs-choice/${place}`;
const involvement = (place: string): string =>
  `patient-involvement/supersessions/links-to-healthwatch/${place}`;

/** The press release of 30 March 2011 on the Right to Provide. */
export const rightToProvide: readonly Statement[] = [
  [
    "004-01",
    "announced on 30 March 2011",
    right("announcedOn"),
    "2011-03-30",
    "right.used-before-announced",
  ],
  [
    "004-02",
    "announced by the Health Secretary",
    right("announcedBy"),
    ["department-of-health"],
    "portfolio.reference-unknown",
  ],
  [
    "004-03",
    "all staff working anywhere in NHS and care services",
    right("forWhom"),
    "All staff who work anywhere in NHS and care services",
    "checkRight",
  ],
  [
    "004-04",
    "where it is clinically appropriate",
    right("condition"),
    "Where it is clinically appropriate",
    "mutual.clinical-appropriateness",
  ],
  [
    "004-05",
    "to set up as independent organisations to run the services they deliver",
    right("entitles"),
    "To set up as independent organisations and run the services that they deliver",
    "mutual.services-beyond-applicants",
  ],
  [
    "004-06",
    "the financial support necessary to do this",
    right("funds"),
    ["social-enterprise-investment-fund"],
    "portfolio.reference-unknown",
  ],
  [
    "004-07",
    "at least £10 million additional funding",
    fund("total"),
    {
      ...figure(pounds("10000000.00"), "at-least", "at least £10 million additional"),
      additional: true,
    },
    "fundUse",
  ],
  [
    "004-08",
    "has helped support over 400 social enterprises",
    fund("supported"),
    figure(400, "more-than", "over 400 social enterprises"),
    "bounds",
  ],
  [
    "004-09",
    "to establish themselves and compete to provide services; support for staff",
    fund("purposes"),
    [
      "Help social enterprises to establish themselves and to compete to provide services",
      "The financial support that staff need to set up as independent organisations",
    ],
    "checkFund",
  ],
  [
    "004-10",
    "not designed to make it easier for private providers to enter the NHS",
    right("notFor"),
    ["Making it easier for private providers to enter the NHS"],
    "mutual.private-applicant",
  ],
  ["004-11", "examples have come from within the NHS", mutual("origin"), "The NHS", "mutualTest"],
  [
    "004-12",
    "City Healthcare Partnership in Hull",
    mutual("name"),
    "City Healthcare Partnership",
    "checkMutual",
  ],
  [
    "004-13",
    "provides services to over half a million people",
    mutual("peopleServed"),
    figure(500000, "more-than", "over half a million people"),
    "checkFigure",
  ],
  [
    "004-14",
    "including reducing emergency admissions",
    mutual("services"),
    [{ name: "Services that reduce emergency admissions" }],
    "mutual.live-incomplete",
  ],
  [
    "004-15",
    "any profits are made available as grants to fund local voluntary projects",
    mutual("surplusPolicy/purpose"),
    "grants to fund local voluntary projects",
    "applicationOfSurplus",
  ],
  [
    "004-16",
    "a choice for patients of any provider that is appropriately qualified",
    provider("purposes"),
    ["A choice for patients of any provider that is appropriately qualified"],
    "checkRoute",
  ],
  [
    "004-17",
    "Any Qualified Provider",
    provider("kind"),
    "any-qualified-provider",
    "procurementRouteKinds",
  ],
  [
    "004-18",
    "guidance on implementing it, shortly",
    provider("guidance/0"),
    { by: "department-of-health", promisedOn: "2011-03-30" },
    "portfolio.reference-unknown",
  ],
  [
    "004-19",
    "the consultation, Liberating the NHS: Greater choice and control",
    consultation("about"),
    "Liberating the NHS: Greater choice and control",
    "consultationWindow",
  ],
  [
    "004-20",
    "the department will issue its response, shortly",
    consultation("response"),
    { by: "department-of-health", promisedOn: "2011-03-30" },
    "consultation.response-before-close",
  ],
  [
    "004-21",
    "similar ‘Rights to Provide’",
    sister("sisterOf"),
    ["right-to-provide"],
    "right.sister-of-itself",
  ],
  [
    "004-22",
    "across the public services, many more front line staff",
    sister("forWhom"),
    "Front line staff across the public services",
    "checkRight",
  ],
  [
    "004-23",
    "the chance to form mutual organisations and take control",
    sister("entitles"),
    "To form mutual organisations and take control of their services",
    "checkRight",
  ],
  [
    "004-24",
    "we will soon give: a promise of the Cabinet Office",
    sister("announcedBy"),
    ["cabinet-office"],
    "checkRight",
  ],
  ["004-25", "soon", sister("promisedOnly"), true, "checkRight"],
  [
    "004-26",
    "from the current patient involvement groups to local HealthWatch",
    involvement("predecessors"),
    ["local-involvement-networks"],
    "supersession.cycle",
  ],
  [
    "004-27",
    "the local HealthWatch groups",
    involvement("successors"),
    ["local-healthwatch"],
    "supersession.overlap",
  ],
  [
    "004-28",
    "publishing guidance and a timetable for the transition today",
    involvement("guidance/0"),
    { what: "Guidance and a timetable for the transition", publishedOn: "2011-03-30" },
    "portfolio.reference-unknown",
  ],
  [
    "004-29",
    "stronger powers to shape and hold to account local services",
    involvement("strongerPowers"),
    ["Shape local services", "Hold local services to account"],
    "checkSupersessions",
  ],
];
