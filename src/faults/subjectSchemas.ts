import type * as z from "zod";
import { wireForms } from "../catalogue/wireForms.ts";
import type { SubjectName, Subjects } from "./Subjects.ts";

type SubjectSchemas = {
  readonly [Name in SubjectName]: z.ZodType<Subjects[Name]["value"], Subjects[Name]["json"]>;
};

/** The schema of everything that can be at fault: that of its wire form. */
export function subjectSchemas(): SubjectSchemas {
  return wireForms();
}
