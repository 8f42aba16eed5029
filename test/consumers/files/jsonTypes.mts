import grantJsonSchema from "concordat/schema/grant.json" with { type: "json" };

export const title: string = grantJsonSchema.title;
