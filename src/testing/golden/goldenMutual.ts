/** The JSON of a fictional RightToProvideMutual that has every property of its own. */
export const goldenMutual = `{
  "id": "example-mutual",
  "sources": [
    {
      "document": "Illustrative report, 2016/17",
      "phrase": "around £27m a year",
      "evidence": "illustrative",
      "url": "https://example.org/report"
    }
  ],
  "extensions": {
    "our ref": "M-7",
    "tags": [
      "a",
      null,
      1.5,
      true
    ]
  },
  "name": "Example Community Health CIC",
  "route": "right-to-provide",
  "right": "example-right",
  "origin": "The NHS",
  "status": "live",
  "history": [
    {
      "from": "transferring",
      "to": "live",
      "on": "2012-04-01",
      "by": "trust board",
      "reason": "handed over"
    }
  ],
  "stagesKnown": true,
  "organisation": "example-charity",
  "host": "example-trust",
  "applicants": [
    {
      "kind": "team",
      "description": "Community nurses",
      "organisation": "example-charity",
      "delivers": [
        "District nursing"
      ]
    }
  ],
  "services": [
    {
      "name": "District nursing",
      "description": "Nursing at home"
    }
  ],
  "peopleServed": {
    "value": 500000,
    "qualifier": "more-than",
    "asStated": "over half a million"
  },
  "clinicalAppropriateness": {
    "appropriate": true,
    "decidedOn": "2011-09-01",
    "by": "medical director",
    "reason": "no shared rota"
  },
  "expressionOfInterest": {
    "scope": "single-service",
    "submittedOn": "2011-08-01",
    "consideredOn": "2011-09-01",
    "reason": "well prepared"
  },
  "businessCase": {
    "submittedOn": "2011-10-01",
    "decidedOn": "2011-11-01",
    "by": "trust board",
    "note": "five-year plan"
  },
  "assurance": {
    "submittedOn": "2011-11-02",
    "decidedOn": "2011-12-01",
    "by": "assurer",
    "note": "sound"
  },
  "legalForm": "community-interest-company-by-shares",
  "contract": {
    "title": "District nursing",
    "commissioner": "example-trust",
    "services": [
      "District nursing"
    ],
    "awardedOn": "2012-01-05",
    "startsOn": "2012-04-01",
    "term": {
      "years": 3
    },
    "annualValue": {
      "value": {
        "amount": "30000.00",
        "currency": "GBP"
      },
      "qualifier": "circa",
      "asStated": "around £30,000 a year"
    },
    "procurementRoute": "example-system",
    "reserved": false,
    "relevantHealthCare": true,
    "source": {
      "document": "Illustrative report, 2016/17",
      "phrase": "around £27m a year",
      "evidence": "illustrative",
      "url": "https://example.org/report"
    }
  },
  "contracts": [
    {
      "startsOn": "2015-04-01",
      "term": {
        "years": 2
      }
    }
  ],
  "transfer": {
    "on": "2012-04",
    "compulsory": true,
    "pensionRoute": "fair-deal-1999"
  },
  "staff": {
    "eligible": {
      "value": 40,
      "qualifier": "exact",
      "asStated": "40",
      "unit": "people"
    },
    "transferred": {
      "value": 38,
      "qualifier": "exact",
      "asStated": "38",
      "unit": "people"
    },
    "employed": {
      "value": 50,
      "qualifier": "exact",
      "asStated": "50",
      "unit": "people"
    },
    "members": {
      "value": 31,
      "qualifier": "exact",
      "asStated": "31",
      "unit": "people"
    },
    "memberShare": {
      "value": "31/50",
      "qualifier": "exact",
      "asStated": "62%"
    },
    "directors": {
      "value": 7,
      "qualifier": "exact",
      "asStated": "7",
      "unit": "people"
    },
    "staffDirectors": {
      "value": 4,
      "qualifier": "exact",
      "asStated": "4",
      "unit": "people"
    },
    "votes": {
      "value": "1",
      "qualifier": "exact",
      "asStated": "all votes"
    }
  },
  "supports": [
    {
      "instrument": "capital-loan",
      "fund": "example-fund",
      "amount": {
        "value": {
          "amount": "234571.27",
          "currency": "GBP"
        },
        "qualifier": "exact",
        "asStated": "£234571.27"
      },
      "on": "2011",
      "source": {
        "document": "Illustrative report, 2016/17",
        "phrase": "around £27m a year",
        "evidence": "illustrative",
        "url": "https://example.org/report"
      }
    }
  ],
  "surplusPolicy": {
    "shares": [
      {
        "use": "reserve",
        "share": "1/2"
      },
      {
        "use": "community",
        "share": "3/10"
      },
      {
        "use": "members",
        "share": "1/5"
      }
    ],
    "purpose": "grants to local voluntary projects",
    "source": {
      "document": "Illustrative report, 2016/17",
      "phrase": "around £27m a year",
      "evidence": "illustrative",
      "url": "https://example.org/report"
    }
  },
  "distributions": [
    {
      "declaredOn": "2013-06-30",
      "amount": {
        "amount": "6.00",
        "currency": "GBP"
      },
      "distributableProfits": {
        "amount": "1000.00",
        "currency": "GBP"
      },
      "shares": [
        {
          "count": 31,
          "paidUp": {
            "amount": "1.00",
            "currency": "GBP"
          },
          "issuedOn": "2012-04-01"
        }
      ]
    }
  ],
  "failurePlan": "The host takes the services back."
}`;
