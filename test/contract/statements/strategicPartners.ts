import { figure, pounds, type Statement } from "./Statement.ts";

const programme = (place: string): string =>
  `strategic-partners/programmes/dh-strategic-partners/${place}`;
const organisation = (place: string): string => `strategic-partners/organisations/${place}`;

/** Undated news of Care Appointments on the strategic partners of the Department of Health. */
export const strategicPartners: readonly Statement[] = [
  [
    "002-01",
    "the Department of Health will extend its programme",
    programme("status"),
    "extended",
    "programmeLifecycle",
  ],
  [
    "002-02",
    "the Department of Health",
    programme("funder"),
    "department-of-health",
    "checkProgramme",
  ],
  [
    "002-03",
    "for another year",
    programme("prolongations/0/to"),
    "2012/13",
    "programme.award-beyond-commitment",
  ],
  [
    "002-04",
    "the programme began in 2009",
    programme("launchedOn"),
    "2009",
    "programme.launch-after-first-year",
  ],
  [
    "002-05",
    "to improve dialogue between the department and the third sector",
    programme("purposes"),
    [
      "Better dialogue between the department and third sector health and social care organisations",
    ],
    "checkProgramme",
  ],
  [
    "002-06",
    "18 strategic partners",
    programme("declaredPartners"),
    figure(18, "exact", "18 strategic partners"),
    "programme.consortia-count",
  ],
  [
    "002-07",
    "some of which are organisations working in partnership",
    programme("declaredConsortia"),
    figure(1, "more-than", "some"),
    "programme.consortia-count",
  ],
  [
    "002-08",
    "until 2012/13",
    programme("committedTo"),
    "2012/13",
    "programme.award-beyond-commitment",
  ],
  [
    "002-09",
    "more than £3.5m in 2011/12",
    programme("years/0"),
    {
      financialYear: "2011/12",
      total: figure(pounds("3500000.00"), "more-than", "more than £3.5m"),
    },
    "programmeFunding",
  ],
  [
    "002-10",
    "the same amount in 2012/13",
    programme("years/1"),
    { financialYear: "2012/13", sameAs: "2011/12" },
    "programme.same-as-unknown",
  ],
  [
    "002-11",
    "almost £11.8m over four years",
    programme("statedTotal"),
    {
      figure: figure(pounds("11800000.00"), "less-than", "almost £11.8m over four years"),
      years: ["2009/10", "2010/11", "2011/12", "2012/13"],
    },
    "programme.figures-contradict",
  ],
  [
    "002-12",
    "twenty-six voluntary organisations receive funding",
    programme("declaredOrganisations"),
    figure(26, "exact", "Twenty-six voluntary organisations"),
    "programme.partners-exceed-organisations",
  ],
  [
    "002-13",
    "including Age UK, Navca and the Men’s Health Forum",
    programme("knownOrganisations"),
    ["age-uk", "navca", "mens-health-forum"],
    "checkProgramme",
  ],
  [
    "002-14",
    "the local infrastructure body Navca",
    organisation("navca/kind"),
    "infrastructure-body",
    "organisationKinds",
  ],
  ["002-15", "Age UK", organisation("age-uk/names/0/name"), "Age UK", "organisationNameAt"],
  [
    "002-16",
    "the Men’s Health Forum",
    organisation("mens-health-forum/names/0/name"),
    "Men’s Health Forum",
    "organisationNameAt",
  ],
  [
    "002-17",
    "health policy is in a period of transition",
    programme("transition/reason"),
    "Health policy is in a period of transition",
    "checkProgramme",
  ],
  [
    "002-18",
    "no new agreements in the transition; between now and March 2013",
    programme("transition/to"),
    "2013-03",
    "programme.award-in-transition",
  ],
  [
    "002-19",
    "design, with the partners and others, a relationship that reflects the reformed system",
    programme("transition/purposes"),
    [
      "Develop with the strategic partners and others a relationship with the voluntary sector that reflects the reformed system",
    ],
    "checkProgramme",
  ],
  [
    "002-20",
    "announced early, so that people have time to get involved and plan",
    programme("prolongations/0/earlyNotice"),
    "People are to have as much time as possible to get involved and to start planning",
    "programme.early-notice-late",
  ],
];
