/** The JSON Schema of a grant, in a validator that knows nothing of this library. */

import { Ajv2020 } from "ajv/dist/2020.js";
import { jsonSchemas } from "concordat";
import { buildGrant } from "concordat/fixtures";

const ajv = new Ajv2020({ allowUnionTypes: true });
const validate = ajv.compile(jsonSchemas().StrategicPartnerGrant);
const wire = JSON.parse(JSON.stringify(buildGrant()));

console.log(validate(wire));
console.log(
  validate({ ...wire, period: "2017/18" }),
  validate.errors?.map(({ instancePath }) => instancePath),
);
