/** The JSON of a fictional PublishedAward that has every property of its own. */
export const goldenAward = `{
  "id": "example-award",
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
  "title": "Grant to Example Charity and others",
  "funder": "example-department",
  "amount": {
    "amount": "5000.00",
    "currency": "GBP"
  },
  "identifier": "360G example 1",
  "description": "For a choir.\\n\\nIt sings.",
  "recipients": [
    {
      "kind": "organisation",
      "organisation": "example-charity",
      "name": "Example Charity",
      "charityNumber": "X000001",
      "companyNumber": "X0000002"
    },
    {
      "kind": "organisation",
      "name": "Example Choir"
    },
    {
      "kind": "individual"
    }
  ],
  "funders": [
    "example-network"
  ],
  "awardedOn": "2012-02-09",
  "appliedOn": "2011-12-01",
  "planned": {
    "start": "2012-04-01",
    "end": "2014-03-31",
    "months": 24
  },
  "actual": {
    "start": "2012-05",
    "end": "2014",
    "months": 24
  },
  "fundingType": "Grant",
  "openCall": true,
  "classifications": [
    {
      "vocabulary": "Example themes",
      "code": "T1",
      "title": "Music"
    }
  ],
  "url": "https://example.org/awards/1",
  "years": [
    {
      "financialYear": "2012/13",
      "amount": {
        "amount": "3000.00",
        "currency": "GBP"
      }
    },
    {
      "financialYear": "2013/14",
      "amount": {
        "amount": "2000.00",
        "currency": "GBP"
      }
    }
  ],
  "statedYear": "2012/13",
  "appliedFor": {
    "amount": "6000.00",
    "currency": "GBP"
  },
  "paid": {
    "amount": "3000.00",
    "currency": "GBP"
  },
  "programme": {
    "id": "example-programme",
    "title": "Example Strategic Partners",
    "code": "ESP"
  },
  "scheme": "example-scheme",
  "fund": "example-fund",
  "regrant": {
    "type": "FRG010",
    "of": "example-parent-award"
  },
  "locations": [
    {
      "name": "Exampleshire",
      "area": "E07000999"
    },
    {
      "area": "E08000999"
    }
  ],
  "dataSource": "https://example.org/awards.csv",
  "modifiedOn": "2014-06-07T09:30:00Z"
}`;
