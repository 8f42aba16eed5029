/** The JSON of a fictional StrategicPartnerProgramme that has every property of its own. */
export const goldenProgramme = `{
  "id": "example-programme",
  "sources": [
    {
      "document": "Illustrative report, 2016/17",
      "phrase": "over £1.1m",
      "evidence": "illustrative",
      "url": "https://example.org/report"
    }
  ],
  "extensions": {
    "our ref": "PO-1042",
    "tags": [
      "a",
      null,
      1.5,
      true,
      {
        "deep": {}
      }
    ]
  },
  "name": "Example Strategic Partners",
  "funder": "example-department",
  "otherFunders": [
    "example-agency"
  ],
  "purposes": [
    "To improve dialogue"
  ],
  "launchedOn": "2009",
  "status": "ended",
  "history": [
    {
      "from": "running",
      "to": "ended",
      "on": "2013-03-31",
      "by": "board",
      "reason": "as agreed"
    }
  ],
  "firstYear": "2009/10",
  "declaredPartners": {
    "value": 2,
    "qualifier": "exact",
    "asStated": "two partners"
  },
  "declaredOrganisations": {
    "value": 3,
    "qualifier": "exact",
    "asStated": "three organisations"
  },
  "declaredConsortia": {
    "value": 1,
    "qualifier": "exact",
    "asStated": "one consortium"
  },
  "knownOrganisations": [
    "example-charity"
  ],
  "years": [
    {
      "financialYear": "2011/12",
      "total": {
        "value": {
          "amount": "3500000.00",
          "currency": "GBP"
        },
        "qualifier": "more-than",
        "asStated": "£3500000.00"
      },
      "source": {
        "document": "Illustrative report, 2016/17",
        "phrase": "over £1.1m",
        "evidence": "illustrative",
        "url": "https://example.org/report"
      }
    },
    {
      "financialYear": "2012/13",
      "sameAs": "2011/12",
      "source": {
        "document": "Illustrative report, 2016/17",
        "phrase": "over £1.1m",
        "evidence": "illustrative",
        "url": "https://example.org/report"
      }
    }
  ],
  "statedTotal": {
    "figure": {
      "value": {
        "amount": "11800000.00",
        "currency": "GBP"
      },
      "qualifier": "less-than",
      "asStated": "almost £11.8m"
    },
    "years": [
      "2011/12",
      "2012/13"
    ]
  },
  "committedTo": "2012/13",
  "transition": {
    "from": "2011-04-01",
    "to": "2013-03",
    "reason": "Policy is changing",
    "purposes": [
      "To design what follows"
    ],
    "source": {
      "document": "Illustrative report, 2016/17",
      "phrase": "over £1.1m",
      "evidence": "illustrative",
      "url": "https://example.org/report"
    }
  },
  "perPartnerCap": {
    "value": {
      "amount": "200000.00",
      "currency": "GBP"
    },
    "qualifier": "up-to",
    "asStated": "a maximum of £200,000"
  },
  "prolongations": [
    {
      "to": "2012/13",
      "announcedOn": "2011-12-01",
      "earlyNotice": "To leave time to plan",
      "source": {
        "document": "Illustrative report, 2016/17",
        "phrase": "over £1.1m",
        "evidence": "illustrative",
        "url": "https://example.org/report"
      }
    }
  ],
  "legalPower": "an illustrative power",
  "successors": [
    "example-successor"
  ],
  "incomeRule": {
    "share": "1/4",
    "from": "2009-04-01"
  }
}`;
