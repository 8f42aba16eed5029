/** The JSON of a fictional MemorandumOfUnderstanding that has every property of its own. */
export const goldenMemorandum = `{
  "id": "example-memorandum",
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
  "title": "Memorandum of understanding",
  "parties": [
    {
      "kind": "partnership",
      "id": "example-partnership",
      "standing": "equal"
    },
    {
      "kind": "sector",
      "id": "example-sector",
      "standing": "other",
      "representedBy": "example-charity",
      "holds": [
        "veto",
        "lead"
      ]
    }
  ],
  "instrument": "accord",
  "purposes": [
    "To work as equals"
  ],
  "status": "superseded",
  "history": [
    {
      "from": "signed",
      "to": "in-force",
      "on": "2017-02-01",
      "by": "partnership board",
      "reason": "signed"
    },
    {
      "from": "in-force",
      "to": "superseded",
      "on": "2021-12-01"
    }
  ],
  "announcedOn": "2017-02-01",
  "signedOn": "2017-02-01",
  "signedLatest": "2017-02-01",
  "publicSigningOn": "2017-05-12",
  "effectiveFrom": "2017-02-01",
  "effectiveFromBasis": "stated",
  "term": {
    "years": 5,
    "months": 0,
    "weeks": 0,
    "days": 0
  },
  "extendedTo": "2022-03-31",
  "fundingPeriod": {
    "start": "2017-02-01",
    "end": "2021-03-31"
  },
  "fundingUntil": "2021",
  "investment": {
    "value": {
      "amount": "1100000.00",
      "currency": "GBP"
    },
    "qualifier": "more-than",
    "asStated": "over £1.1m"
  },
  "fund": "example-fund",
  "profile": [
    {
      "financialYear": "2016/17",
      "amount": {
        "amount": "1100000.01",
        "currency": "GBP"
      }
    }
  ],
  "signatories": [
    {
      "organisation": "example-charity",
      "signedOn": "2017-05-12"
    }
  ],
  "declaredSignatories": {
    "value": 200,
    "qualifier": "more-than",
    "asStated": "over 200"
  },
  "openForSignature": {
    "from": "2017-02-01",
    "to": "2021-11-30"
  },
  "legallyBinding": false,
  "noticePeriod": {
    "months": 3
  },
  "outcomes": [
    "Better services and support"
  ],
  "commitments": [
    "To decide together"
  ],
  "themes": [
    "Healthier lives"
  ],
  "buildsOn": [
    "example-vision"
  ],
  "engagement": {
    "form": "Hundreds of conversations",
    "lasted": {
      "years": 1
    },
    "from": "2016",
    "to": "2017-01",
    "source": {
      "document": "Illustrative report, 2016/17",
      "phrase": "over £1.1m",
      "evidence": "illustrative",
      "url": "https://example.org/report"
    }
  },
  "reviews": [
    {
      "due": "2018-02-01",
      "heldOn": "2018-01-25",
      "decision": "continue"
    }
  ],
  "reviewEvery": {
    "years": 1
  },
  "supersedes": [
    "earlier-memorandum"
  ],
  "endedOn": "2021-11",
  "endReason": "superseded"
}`;
