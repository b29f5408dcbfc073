import { readFileSync } from "node:fs";
import { routes } from "./routes.mjs";
import { hostSchemas } from "./host-schemas.mjs";

const publishedSchema = (name) => {
  const file = new URL(import.meta.resolve(`@maths-hubs/model/json-schema/${name}.json`));
  return JSON.parse(readFileSync(file, "utf8").replaceAll('"#/$defs/', '"#/components/schemas/'));
};

/** The published JSON Schemas under the names of their documents, and what they have in common beside them. */
const schemasFor = (names) => {
  const schemas = { ...hostSchemas };
  for (const name of names.filter((name) => !Object.hasOwn(hostSchemas, name))) {
    const { $schema: _dialect, $id: _id, $defs, ...document } = publishedSchema(name);
    Object.assign(schemas, $defs, { [name]: document });
  }
  return schemas;
};

const inType = (types, schema) => ({ content: Object.fromEntries(types.map((type) => [type, { schema }])) });
const reference = (name) => ({ $ref: `#/components/schemas/${name}` });

const operation = ({ path, summary, takes, parameters, gives }) => ({
  operationId: path.slice(1).replace("/", "-"),
  summary,
  parameters: parameters.map((parameter) => ({ in: "query", required: false, ...parameter })),
  requestBody: { required: true, ...inType(takes.types, takes.schema) },
  responses: {
    200: { description: "The answer.", ...inType(["application/json"], reference(gives)) },
    "4XX": {
      description: "What is wrong with the question.",
      ...inType(["application/problem+json"], reference("problem")),
    },
  },
});

const documentNames = routes.flatMap(({ takes, gives }) => [...takes.documents, gives]);

/** The description of the service, in the words of the routes and of the published schemas. */
export const openApi = {
  openapi: "3.1.0",
  info: {
    title: "Maths Hubs answers",
    version: "0.0.0",
    description: "The published rules of the Maths Hubs programme as a service. It keeps nothing.",
  },
  paths: Object.fromEntries(routes.map((route) => [route.path, { post: operation(route) }])),
  components: { schemas: schemasFor(documentNames) },
};
