import { figure, pounds, type Statement } from "./Statement.ts";

const at = (place: string): string => `vcse-round-up/${place}`;
const openGovernment = (place: string): string =>
  at(`actionPlans/open-government-action-plans-2018-2020/${place}`);
const review = (place: string): string => at(`actionPlans/vcse-review-action-plan/${place}`);
const consultation = (place: string): string =>
  at(`consultations/vcse-review-consultation/${place}`);
const tobacco = (place: string): string =>
  at(`grantSchemes/tobacco-control-grant-scheme-2018/${place}`);
const knife = (place: string): string =>
  at(`grantSchemes/anti-knife-crime-community-scheme-2018/${place}`);
const knifeFund = (place: string): string =>
  at(`funds/anti-knife-crime-community-fund-2018/${place}`);
const alliance = (place: string): string => at(`programmes/health-and-wellbeing-alliance/${place}`);
const report = (place: string): string =>
  at(`publishedReports/public-service-mutuals-report-2018/${place}`);
const system = (place: string): string =>
  `prison-education/procurementRoutes/prison-education-purchasing-system/${place}`;

/** The round-up of NCVO of 7 June 2018. */
export const roundUp: readonly Statement[] = [
  [
    "003-01",
    "the Open Government Network has released its 2018 manifesto",
    openGovernment("follows"),
    {
      title: "Open Government Network 2018 manifesto",
      publishedBy: "Open Government Network",
      publishedOn: "2018",
    },
    "checkActionPlan",
  ],
  [
    "003-02",
    "through transparency, participation and accountability",
    openGovernment("follows/themes"),
    ["Transparency", "Participation", "Accountability"],
    "checkActionPlan",
  ],
  [
    "003-03",
    "fed into the 2018-2020 Open Government Action Plans",
    openGovernment("title"),
    "2018-2020 Open Government Action Plans",
    "checkActionPlan",
  ],
  [
    "003-04",
    "that parliament and the devolved administrations use",
    openGovernment("usedBy"),
    ["uk-parliament", "devolved-administrations"],
    "portfolio.reference-unknown",
  ],
  [
    "003-05",
    "parliament",
    at("organisations/uk-parliament/kind"),
    "parliament",
    "organisationKinds",
  ],
  [
    "003-06",
    "the devolved administrations",
    at("organisations/devolved-administrations/kind"),
    "devolved-government",
    "organisationKinds",
  ],
  [
    "003-07",
    "to shape their open government work and reforms",
    openGovernment("purposes"),
    ["Shape open government work and reforms"],
    "checkActionPlan",
  ],
  [
    "003-08",
    "over two year periods, 2018 to 2020",
    openGovernment("cycle"),
    { from: "2018", to: "2020", length: { years: 2 } },
    "action-plan.cycle-length",
  ],
  [
    "003-09",
    "around issues such as open procurement data and freedom of information",
    openGovernment("themes"),
    ["Open procurement data", "Freedom of information"],
    "checkActionPlan",
  ],
  [
    "003-10",
    "NCVO has joined the steering committee of the network",
    at("organisations/open-government-network/governance/0"),
    { name: "Steering committee", seats: [{ organisation: "ncvo" }] },
    "portfolio.reference-unknown",
  ],
  [
    "003-11",
    "a new action plan to deepen partnerships between health bodies and the voluntary sector",
    review("purposes"),
    ["Deepen partnerships between health bodies and the voluntary sector"],
    "checkActionPlan",
  ],
  ["003-12", "launched last month", review("launchedOn"), "2018-05", "partialDateRange"],
  [
    "003-13",
    "as part of the VCSE Review process",
    review("partOf"),
    "VCSE Review",
    "checkActionPlan",
  ],
  [
    "003-14",
    "which NCVO has supported",
    review("supportedBy"),
    ["ncvo"],
    "portfolio.reference-unknown",
  ],
  [
    "003-15",
    "a clearer expectation on health leaders to co-design services with users",
    review("recommendations/0"),
    { theme: "Co-design", addressedTo: "Health providers" },
    "checkActionPlan",
  ],
  [
    "003-16",
    "wellbeing a core outcome for health and social care services",
    review("recommendations/1"),
    { theme: "Wellbeing", addressedTo: "Health providers" },
    "checkActionPlan",
  ],
  [
    "003-17",
    "make the most of voluntary sector providers by nurturing small organisations",
    review("recommendations/2"),
    { theme: "Small organisations", addressedTo: "Health providers" },
    "checkActionPlan",
  ],
  [
    "003-18",
    "jointly agreed between the three bodies, with their backing",
    review("agreedBy"),
    ["nhs-england", "public-health-england", "department-of-health"],
    "action-plan.agreed-and-adopted",
  ],
  [
    "003-19",
    "adopted by the Health and Wellbeing Alliance",
    review("adoptedBy"),
    ["health-and-wellbeing-alliance"],
    "action-plan.agreed-and-adopted",
  ],
  [
    "003-20",
    "the partnership programme between those bodies and the voluntary sector",
    alliance("purposes"),
    ["Partnership between the three bodies and the voluntary sector"],
    "checkProgramme",
  ],
  [
    "003-21",
    "those bodies: the department",
    alliance("funder"),
    "department-of-health",
    "checkProgramme",
  ],
  [
    "003-22",
    "those bodies: NHS England and Public Health England",
    alliance("otherFunders"),
    ["nhs-england", "public-health-england"],
    "programme.funder-twice",
  ],
  [
    "003-23",
    "three questions about the recommendations",
    consultation("questions"),
    figure(3, "exact", "three questions"),
    "checkFigure",
  ],
  [
    "003-24",
    "about the action plan",
    consultation("actionPlan"),
    "vcse-review-action-plan",
    "portfolio.reference-unknown",
  ],
  [
    "003-25",
    "via this survey or by email",
    consultation("channels"),
    ["Online survey", "Email"],
    "checkConsultation",
  ],
  [
    "003-26",
    "by 5pm on 29 June 2018",
    consultation("closes"),
    "2018-06-29T17:00",
    "deadlineInstant",
  ],
  [
    "003-27",
    "the government has published a report looking at public service mutuals",
    report("about"),
    "Public service mutuals",
    "publishedReportSchema",
  ],
  [
    "003-28",
    "the government has just published",
    report("publishedBy"),
    "The government",
    "publishedReportSchema",
  ],
  [
    "003-29",
    "spun out, still delivering public services, with a significant degree of staff control",
    report("definitions/0"),
    {
      term: "Public service mutual",
      parts: [
        "It was spun out of the public sector",
        "It continues to deliver public services",
        "It typically has a significant degree of staff control",
      ],
    },
    "mutualTest",
  ],
  [
    "003-30",
    "the contracting environment can inhibit collaborations with charities",
    report("results/0/text"),
    "Competition for contracts can in many cases keep mutuals from working with other providers, such as charities",
    "publishedReportSchema",
  ],
  [
    "003-31",
    "the department has launched a grant scheme",
    tobacco("funder"),
    "department-of-health",
    "checkScheme",
  ],
  [
    "003-32",
    "for organisations to support the Tobacco Control Plan",
    tobacco("purposes"),
    ["Organisations that support the Tobacco Control Plan"],
    "checkScheme",
  ],
  [
    "003-33",
    "blocks of work around mental health, health inequalities and smoking by young people",
    tobacco("themes"),
    ["Mental health", "Health inequalities", "Smoking by young people"],
    "checkScheme",
  ],
  ["003-34", "applications close on 15 June", tobacco("closes"), "2018-06-15", "daysLeft"],
  ["003-35", "15 June, without a year", tobacco("yearInferred"), true, "scheme.year-inferred"],
  ["003-36", "the Home Office has set up a fund", knifeFund("holder"), "home-office", "checkFund"],
  [
    "003-37",
    "community projects which reduce knife crime and help young people at risk",
    knifeFund("purposes"),
    [
      "Community projects that reduce knife crime",
      "A positive impact on young people at risk of carrying a knife and committing crime",
    ],
    "checkFund",
  ],
  [
    "003-38",
    "open to voluntary and community sector groups",
    knife("eligibility"),
    "Voluntary and community sector groups",
    "checkScheme",
  ],
  [
    "003-39",
    "projects of up to £30,000",
    knifeFund("perProjectCap"),
    figure(pounds("30000.00"), "up-to", "up to £30,000"),
    "withinCap",
  ],
  [
    "003-40",
    "inviting bids; applications close on 15 June",
    knife("closes"),
    "2018-06-15",
    "isOpen",
  ],
  [
    "003-41",
    "the Ministry of Justice is launching a system",
    system("authority"),
    "ministry-of-justice",
    "portfolio.reference-unknown",
  ],
  [
    "003-42",
    "a new Dynamic Purchasing System",
    system("kind"),
    "dynamic-purchasing-system",
    "procurementRouteKinds",
  ],
  [
    "003-43",
    "alongside but separately to the Prison Education Framework",
    system("runsBeside"),
    "prison-education-framework",
    "route.beside-itself",
  ],
  [
    "003-44",
    "a way for governors to directly commission",
    system("buyers"),
    ["Prison governors"],
    "checkRoute",
  ],
  [
    "003-45",
    "without subcontracting through the framework",
    system("without"),
    ["Subcontracting through the framework"],
    "checkRoute",
  ],
  [
    "003-46",
    "education provision, typically for shorter term needs",
    system("purposes"),
    ["Education in prisons, typically for shorter term needs"],
    "checkRoute",
  ],
];
