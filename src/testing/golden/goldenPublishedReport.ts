/** The JSON of a fictional PublishedReport that has every property of its own. */
export const goldenPublishedReport = `{
  "id": "example-report",
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
  "title": "Example report",
  "about": "Public service mutuals",
  "publishedBy": "The department",
  "publisher": "example-department",
  "publishedOn": "2018-05",
  "definitions": [
    {
      "term": "Mutual",
      "parts": [
        "It has left the public sector"
      ]
    }
  ],
  "results": [
    {
      "text": "Competition can keep mutuals and charities apart",
      "source": {
        "document": "Illustrative report, 2016/17",
        "phrase": "over £1.1m",
        "evidence": "illustrative",
        "url": "https://example.org/report"
      }
    }
  ]
}`;
