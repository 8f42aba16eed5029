import type * as z from "zod";
import { type WireForms, wireForms } from "../../catalogue/wireForms.ts";

/**
 * A type and its wire form.
 *
 * @typeParam Value - the type
 * @typeParam Json - its wire form
 * @category Invalid data
 */
export interface Subject<Value, Json> {
  /** The type that is read. */
  readonly value: Value;
  /** The JSON that it is read from. */
  readonly json: Json;
}

/**
 * Everything that can be at fault, by the name of its wire form: the type that is read, and the type of
 * the JSON that it is read from.
 *
 * @category Invalid data
 */
export type Subjects = {
  readonly [Name in keyof WireForms]: Subject<z.output<WireForms[Name]>, z.input<WireForms[Name]>>;
};

/**
 * The name of something that can be at fault, such as `"StrategicPartnerGrant"`.
 *
 * @category Invalid data
 */
export type SubjectName = keyof Subjects;

type SubjectSchemas = {
  readonly [Name in SubjectName]: z.ZodType<Subjects[Name]["value"], Subjects[Name]["json"]>;
};

/** The schema of everything that can be at fault: that of its wire form. */
export function subjectSchemas(): SubjectSchemas {
  return wireForms();
}
