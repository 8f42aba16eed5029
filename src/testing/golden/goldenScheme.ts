/** The JSON of a fictional GrantScheme that has every property of its own. */
export const goldenScheme = `{
  "id": "example-scheme",
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
  "title": "Example community fund",
  "funder": "example-department",
  "closes": "2018-06-15",
  "opens": "2018-05-21",
  "yearInferred": true,
  "perProjectCap": {
    "value": {
      "amount": "30000.00",
      "currency": "GBP"
    },
    "qualifier": "up-to",
    "asStated": "up to £30,000"
  },
  "eligibleKinds": [
    "charity",
    "voluntary-organisation"
  ],
  "eligibility": "Voluntary and community groups",
  "themes": [
    "Young people"
  ],
  "fund": "example-fund",
  "terms": [
    "Paid in arrears"
  ],
  "purposes": [
    "To keep young people safe"
  ]
}`;
