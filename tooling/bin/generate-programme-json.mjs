/**
 * Writes what `@maths-hubs/programme` holds as JSON, a file a topic, with a JSON Schema derived from its types. With
 * `--check` nothing is written.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";
import { writeOrCheck } from "../generated-file.mjs";
import { programmeTopics, topicFile, topicSchemaFile } from "../programme-topics.mjs";
import { root } from "../repository.mjs";

const topics = await programmeTopics();
const work = join(root, "tooling", ".generated");
const typeOf = (topic) => `Topic_${topic.replaceAll("-", "_")}`;

/** One file that names the type of every topic: an interface with a key for each export that is data. */
const importsOf = ({ topic, types, data }) =>
  `import type { ${Object.keys(data)
    .map((name) => `${name} as ${typeOf(topic)}_${name}`)
    .join(", ")} } from "${types}";`;
const interfaceOf = ({ topic, data }) => {
  const fields = Object.keys(data).map((name) => `  ${name}: Plain<typeof ${typeOf(topic)}_${name}>;`);
  return `export interface ${typeOf(topic)} {\n${fields.join("\n")}\n}`;
};
const source = `import type { Citation, EditionTable } from "${join(root, "packages/rulekit/dist/index.js")}";
${topics.map(importsOf).join("\n")}

interface InYear<Terms> {
  /** The first academic year. */
  academicYear: string;
  /** The last academic year; the same as the first for a single one. */
  until: string;
  /** Where it is published. */
  citation: Citation;
  /** What it says. */
  terms: Terms;
}
type Plain<T> = T extends EditionTable<infer Terms> ? InYear<Terms>[] : T;

${topics.map(interfaceOf).join("\n\n")}
`;

mkdirSync(work, { recursive: true });
const file = join(work, "topics.ts");
const tsconfig = join(work, "tsconfig.json");
writeFileSync(file, source);
const compilerOptions = {
  module: "NodeNext",
  moduleResolution: "NodeNext",
  target: "es2022",
  strict: true,
  skipLibCheck: true,
  types: [],
};
writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files: [file] }));
const generator = createGenerator({
  path: file,
  tsconfig,
  skipTypeCheck: true,
  expose: "export",
  topRef: false,
});

/** Tuples are written with other words in the draft of the other documents. */
const inNewerDraft = (_key, value) => {
  if (typeof value !== "object" || value === null || !Array.isArray(value.items)) return value;
  const { items, additionalItems = false, ...rest } = value;
  return { ...rest, prefixItems: items, items: additionalItems };
};

/** The schema in the draft and spelling of the other documents. */
const schemaOf = (topic) => {
  const { definitions, ...schema } = generator.createSchema(typeOf(topic));
  const named = JSON.stringify({ ...schema, $defs: definitions }).replaceAll("#/definitions/", "#/$defs/");
  const { $schema: _draft, type, properties, ...rest } = JSON.parse(named, inNewerDraft);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:maths-hubs:schema:programme:${topic}`,
    title: `Programme: ${topic}`,
    type,
    properties: { $schema: { type: "string" }, ...properties },
    ...rest,
  };
};

const asText = (value) => JSON.stringify(value, null, 2);
const files = topics.flatMap(({ topic, data }) => [
  [topicFile(topic), asText({ $schema: `../json-schema/${topic}.json`, ...data })],
  [topicSchemaFile(topic), asText(schemaOf(topic))],
]);
rmSync(work, { recursive: true });
writeOrCheck(Object.fromEntries(files), {
  check: process.argv.includes("--check"),
  command: "pnpm generate",
});
