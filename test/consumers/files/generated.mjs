import { grantSchema, readJson, writeJson } from "concordat";
import { grantArbitrary, moneyArbitrary } from "concordat/arbitraries";
import * as fc from "fast-check";

const readsBack = (grant) => {
  const written = writeJson(grantSchema, grant);
  return written.ok && readJson(grantSchema, written.text).ok;
};
fc.assert(fc.property(grantArbitrary(), readsBack), { numRuns: 20 });
fc.assert(fc.property(moneyArbitrary(), (money) => money.minus(money).isZero()));
console.log("read back");
