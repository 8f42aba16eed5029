/** The JSON of a fictional ProcurementRoute that has every property of its own. */
export const goldenRoute = `{
  "id": "example-system",
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
  "kind": "dynamic-purchasing-system",
  "name": "Example Purchasing System",
  "runsBeside": "example-framework",
  "maxTerm": [
    {
      "term": {
        "months": 12
      },
      "validity": {
        "to": "2019-12-31"
      },
      "source": {
        "document": "Illustrative report, 2016/17",
        "phrase": "around £27m a year",
        "evidence": "illustrative",
        "url": "https://example.org/report"
      }
    },
    {
      "term": {
        "years": 2
      },
      "validity": {
        "from": "2020-01-31"
      }
    }
  ],
  "typicalValue": {
    "value": {
      "amount": "100000.00",
      "currency": "GBP"
    },
    "qualifier": "less-than",
    "asStated": "under £100,000"
  },
  "typicalTerm": {
    "months": 12
  },
  "transferLimit": "1/20",
  "transferLimitStated": {
    "value": "1/20",
    "qualifier": "exact",
    "asStated": "5%"
  },
  "purposes": [
    "Shorter needs"
  ],
  "authority": "example-department",
  "buyers": [
    "Governors"
  ],
  "without": [
    "Subcontracting"
  ],
  "process": "direct award A",
  "guidance": [
    {
      "what": "Guidance",
      "by": "example-department",
      "promisedOn": "2019",
      "source": {
        "document": "Illustrative report, 2016/17",
        "phrase": "around £27m a year",
        "evidence": "illustrative",
        "url": "https://example.org/report"
      }
    }
  ]
}`;
