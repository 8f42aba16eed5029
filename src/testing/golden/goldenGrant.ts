/** The JSON of a fictional StrategicPartnerGrant that has every property of its own. */
export const goldenGrant = `{
  "id": "example-grant",
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
  "title": "Strategic partner grant 2012/13",
  "funder": "example-department",
  "lead": "example-charity",
  "period": {
    "start": "2012-04-01",
    "end": "2012-12-31"
  },
  "awards": [
    {
      "financialYear": "2012/13",
      "amount": {
        "amount": "194444.44",
        "currency": "GBP"
      }
    }
  ],
  "status": "active",
  "history": [
    {
      "from": "accepted",
      "to": "active",
      "on": "2012-04-01",
      "by": "board",
      "reason": "as agreed"
    }
  ],
  "programme": "example-programme",
  "scheme": "example-scheme",
  "fund": "example-fund",
  "description": "Illustrative.\\nIn two paragraphs.",
  "appliedFor": {
    "amount": "200000.00",
    "currency": "GBP"
  },
  "appliedOn": "2012-01-16",
  "awardedOn": "2012-03-01",
  "signedOn": "2012-03-20",
  "total": {
    "amount": "194444.44",
    "currency": "GBP"
  },
  "members": [
    {
      "organisation": "example-charity",
      "share": "2/3"
    },
    {
      "organisation": "example-network",
      "share": "1/3",
      "validity": {
        "from": "2012-04-01",
        "to": "2013-03-31"
      }
    }
  ],
  "purpose": "To be heard",
  "conditions": [
    {
      "text": "Reports twice a year",
      "kind": "none"
    }
  ],
  "beneficiaryLocations": [
    {
      "name": "Exampleshire",
      "area": "E08000006"
    }
  ],
  "payment": {
    "basis": "in-advance-of-need",
    "justification": "the network has no reserves"
  },
  "instalments": [
    {
      "covers": {
        "start": "2012-04-01",
        "end": "2012-09-30"
      },
      "due": "2012-04-02",
      "amount": {
        "amount": "97222.22",
        "currency": "GBP"
      },
      "paidIn": {
        "amount": {
          "amount": "121527.78",
          "currency": "EUR"
        },
        "rate": "5/4"
      },
      "kind": "initial",
      "status": "paid",
      "paidOn": "2012-04-02",
      "metOn": "2012-04-01"
    },
    {
      "due": "2013-04-30",
      "amount": {
        "amount": "97222.22",
        "currency": "GBP"
      },
      "kind": "final",
      "status": "held",
      "reason": "the last report is awaited"
    },
    {
      "due": "2013-05-31",
      "amount": {
        "amount": "1000.00",
        "currency": "GBP"
      },
      "status": "cancelled"
    }
  ],
  "budget": [
    {
      "heading": "Salaries",
      "financialYear": "2012/13",
      "costCentre": "CC-1",
      "orderNumber": "PO-1042",
      "recurrent": true,
      "expenditure": "revenue",
      "fundingSource": "illustrative core budget",
      "amount": {
        "amount": "194444.44",
        "currency": "GBP"
      }
    }
  ],
  "match": {
    "required": "1/5",
    "counts": "cash-or-in-kind",
    "found": [
      {
        "kind": "cash",
        "amount": {
          "amount": "40000.00",
          "currency": "GBP"
        },
        "from": "An illustrative trust"
      },
      {
        "kind": "in-kind",
        "amount": {
          "amount": "9000.00",
          "currency": "GBP"
        },
        "from": "Rooms"
      }
    ]
  },
  "outputs": [
    {
      "name": "People trained",
      "target": 100,
      "by": "2013-03-31",
      "actual": 120,
      "unitPrice": {
        "amount": "400.00",
        "currency": "GBP"
      },
      "atMost": {
        "amount": "44000.00",
        "currency": "GBP"
      }
    }
  ],
  "assets": [
    {
      "name": "Minibus",
      "cost": {
        "amount": "30000.00",
        "currency": "GBP"
      },
      "share": "4/5",
      "boughtOn": "2012-05-01",
      "monitoredUntil": "2017-04-30",
      "disposedOn": "2016-03-01",
      "proceeds": {
        "amount": "12500.00",
        "currency": "GBP"
      }
    }
  ],
  "claims": [
    {
      "period": {
        "start": "2012-04-01",
        "end": "2012-06-30"
      },
      "submittedOn": "2012-07-10",
      "headings": [
        {
          "heading": "Salaries",
          "claimed": {
            "amount": "40000.00",
            "currency": "GBP"
          },
          "irrecoverableVat": {
            "amount": "2000.00",
            "currency": "GBP"
          },
          "eligible": {
            "amount": "39000.00",
            "currency": "GBP"
          },
          "reason": "a bonus is no eligible cost"
        }
      ]
    }
  ],
  "reports": [
    {
      "covers": {
        "start": "2012-04-01",
        "end": "2012-09-30"
      },
      "due": "2012-10-15",
      "received": "2012-10-12"
    }
  ],
  "reviews": [
    {
      "on": "2012-11-01",
      "decision": "continue"
    }
  ],
  "actuals": [
    {
      "month": "2012-04",
      "heading": "Salaries",
      "amount": {
        "amount": "13000.00",
        "currency": "GBP"
      }
    }
  ],
  "variations": [
    {
      "on": "2012-12-01",
      "change": {
        "amount": "0.00",
        "currency": "GBP"
      },
      "financialYear": "2012/13",
      "newTotal": {
        "amount": "194444.44",
        "currency": "GBP"
      },
      "prolongs": {
        "start": "2013-01-01",
        "end": "2013-03-31"
      },
      "reason": "a late start",
      "recordedOn": "2012-12-03"
    }
  ],
  "carryForwards": [
    {
      "from": "2011/12",
      "amount": {
        "amount": "5000.00",
        "currency": "GBP"
      },
      "kind": "funder",
      "requestedOn": "2012-03-01",
      "decision": {
        "outcome": "approved",
        "on": "2012-03-20"
      },
      "recordedOn": "2012-03-21"
    }
  ],
  "repayments": [
    {
      "amount": {
        "amount": "1200.00",
        "currency": "GBP"
      },
      "reason": "unspent",
      "due": "2013-06-30",
      "paidOn": "2013-06-28",
      "recordedOn": "2013-07-01"
    }
  ],
  "closesOn": "2013-06-30",
  "vatTreatment": {
    "kind": "outside-scope",
    "irrecoverableEligible": true
  },
  "subsidy": "none",
  "noticePeriod": {
    "months": 3
  },
  "endNotice": {
    "givenOn": "2012-12-31",
    "endsOn": "2013-03-31",
    "reason": "the programme ends",
    "recordedOn": "2012-12-31"
  },
  "dataSource": "https://example.org/grants",
  "modifiedAt": "2013-04-01T09:30:00Z",
  "withheld": [
    "beneficiaryLocations",
    "repayments"
  ]
}`;
