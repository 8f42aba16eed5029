import type * as z from "zod";
import { monthForm } from "../date/dateForms.ts";
import { dateFault } from "../date/LocalDate.ts";
import { textSchema } from "../date/textSchema.ts";
import { isPartialDate, type PartialDate } from "./PartialDate.ts";

/** Reads a month, such as `2012-04`; a year or a day is refused. */
export const monthSchema: z.ZodType<PartialDate, string> = /* @__PURE__ */ (() =>
  textSchema(month, ...monthForm()))();

function month(text: string): PartialDate {
  if (text.length === 7 && isPartialDate(text)) return text;
  // A full date may be valid and is refused only because it is not a month.
  throw dateFault(text.slice(0, 7), "YYYY-MM, such as 2012-04");
}
