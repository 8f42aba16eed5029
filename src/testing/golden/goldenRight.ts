/** The JSON of a fictional Right that has every property of its own. */
export const goldenRight = `{
  "id": "example-right",
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
  "kind": "right-to-provide",
  "name": "Right to Provide",
  "announcedOn": "2011-03-30",
  "announcedBy": [
    "example-department"
  ],
  "promisedOnly": true,
  "forWhom": "All staff",
  "condition": "Where it is clinically appropriate",
  "entitles": "To run the services that they deliver",
  "notFor": [
    "Private providers"
  ],
  "sisterOf": [
    "another-right"
  ],
  "funds": [
    "example-fund"
  ]
}`;
