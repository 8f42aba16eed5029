/** The body of an HTTP request, to the messages of each field of a form. */
import { grantSchema, messagesByField, pickFields, read } from "concordat";

const formSchema = pickFields(grantSchema, ["title", "period", "awards", "awardedOn"]);

async function answer(request: Request): Promise<Response> {
  const result = read(formSchema, await request.json());
  return result.ok
    ? Response.json({ title: result.value.title }, { status: 201 })
    : Response.json(messagesByField(result.problems), { status: 422 });
}

const body = JSON.stringify({
  title: "",
  period: { start: "2018-04-01", end: "2018-03-31" },
  awards: [{ financialYear: "2018/19", amount: { amount: "36,500", currency: "GBP" } }],
  awardedOn: undefined,
});
const response = await answer(new Request("https://example.org/grants", { method: "POST", body }));
console.log(response.status, await response.json());
