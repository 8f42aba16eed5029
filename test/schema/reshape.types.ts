import {
  extendFields,
  type Fund,
  fundSchema,
  type GrantInstalment,
  grantInstalmentSchema,
  grantSchema,
  type LocalDate,
  omitFields,
  partialFields,
  pickFields,
  type StrategicPartnerGrant,
  type Wire,
} from "concordat";
import * as z from "zod";

/* The types of schemas in another shape. This file is compiled and never run. */

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Flat<T> = { [K in keyof T]: T[K] };
const holds = <Proposition extends true>(): Proposition | undefined => undefined;

// Picked: what is optional or read-only stays so, in the value and in its wire form.
const picked = pickFields(grantSchema, ["title", "total"]);
type Picked = Pick<StrategicPartnerGrant, "title" | "total">;
holds<Equal<z.output<typeof picked>, Picked>>();
holds<Equal<Flat<z.input<typeof picked>>, Flat<Wire<Picked>>>>();

// Omitted: the others are as they were.
const omitted = omitFields(fundSchema, ["id", "extensions"]);
holds<Equal<Flat<z.output<typeof omitted>>, Flat<Omit<Fund, "id" | "extensions">>>>();
declare const withoutId: z.output<typeof omitted>;
// @ts-expect-error: the field was omitted
withoutId.id;

// Partial: all fields, or those that are named.
const patch = partialFields(grantInstalmentSchema);
holds<Equal<z.output<typeof patch>, Partial<GrantInstalment>>>();
holds<Equal<Flat<z.input<typeof patch>>, Flat<Partial<Wire<GrantInstalment>>>>>();
const undated = partialFields(grantInstalmentSchema, ["due"]);
holds<Equal<z.output<typeof undated>["due"], LocalDate | undefined>>();
holds<Equal<z.output<typeof undated>["status"], GrantInstalment["status"]>>();
// @ts-expect-error: absent is not undefined
export const notAbsent: z.output<typeof patch> = { due: undefined };
declare const patched: z.output<typeof patch>;
// @ts-expect-error: what is read does not change
patched.status = "paid";

// Extended: optional fields of one's own stay optional, and all are read-only.
const extended = extendFields(fundSchema, {
  projectCode: z.string(),
  startedIn: z.exactOptional(z.string().transform(Number)),
});
type Extended = z.output<typeof extended>;
holds<Equal<Flat<Pick<Extended, keyof Fund>>, Flat<Fund>>>();
holds<
  Equal<
    Flat<Omit<Extended, keyof Fund>>,
    { readonly projectCode: string; readonly startedIn?: number }
  >
>();
holds<Equal<z.input<typeof extended>["startedIn"], string | undefined>>();

// One after the other.
const form = extendFields(omitFields(grantSchema, ["id"]), { projectCode: z.string() });
pickFields(form, ["title", "projectCode"]);
partialFields(form, ["projectCode"]);
// @ts-expect-error: the field was omitted
pickFields(form, ["id"]);

// Names that the schema does not have, or has already.
// @ts-expect-error: not a field of a fund
pickFields(fundSchema, ["name", "colour"]);
// @ts-expect-error: not a field of a fund
omitFields(fundSchema, ["colour"]);
// @ts-expect-error: not a field of a fund
partialFields(fundSchema, ["colour"]);
// @ts-expect-error: a fund already has a name
extendFields(fundSchema, { name: z.string() });
// @ts-expect-error: names stand in an array
pickFields(fundSchema, "name");
