/**
 * Writes the JSON Schema files of @maths-hubs/model from its zod schemas. With `--check` nothing is written, and a file
 * that is not what the schemas say fails.
 */
import { build } from "esbuild";
import { join } from "node:path";
import { writeOrCheck } from "../generated-file.mjs";
import { root } from "../repository.mjs";

const bundle = await build({
  entryPoints: [join(root, "packages/model/src/schemas/json-schema.ts")],
  conditions: ["@maths-hubs/source"],
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
});
const code = Buffer.from(bundle.outputFiles[0].contents).toString("base64");
const { documentNames, jsonSchemaOf } = await import(`data:text/javascript;base64,${code}`);

writeOrCheck(
  Object.fromEntries(
    documentNames.map((name) => [
      `packages/model/json-schema/${name}.json`,
      JSON.stringify(jsonSchemaOf(name), null, 2),
    ]),
  ),
  { check: process.argv.includes("--check"), command: "pnpm generate" },
);
