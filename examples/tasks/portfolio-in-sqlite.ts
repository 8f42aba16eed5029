/** A portfolio in SQLite, a row for each grant, and back. */
import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { grantSchema, readJson, writeJson } from "concordat";
import { buildGrant } from "concordat/fixtures";

const grants = [buildGrant({ id: "first" }), buildGrant({ id: "second" })];
const database = new DatabaseSync(":memory:");
database.exec("CREATE TABLE grants (id TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT");

const insert = database.prepare("INSERT INTO grants (id, json) VALUES (?, ?)");
for (const grant of grants) {
  const written = writeJson(grantSchema, grant);
  assert(written.ok);
  insert.run(grant.id, written.text);
}

const back = database
  .prepare("SELECT json FROM grants ORDER BY id")
  .all()
  .map(({ json }) => {
    const read = readJson(grantSchema, String(json));
    assert(read.ok);
    return read.value;
  });
assert.deepEqual(back, grants);
console.log(back.map(({ id, title }) => `${id}: ${title}`));
