// Without `exactOptionalPropertyTypes` a form may write `undefined` under an optional key.
import { type Fund, fundSchema, validate, writeJson } from "concordat";

const title: string | undefined = process.env.FUND_HOLDER;
const fund: Fund = { id: "example-fund", name: "Example Fund", holder: title };
export const problems: number = validate(fundSchema, fund).length;
export const written: boolean = writeJson(fundSchema, fund).ok;
