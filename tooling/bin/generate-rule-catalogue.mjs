/** Writes the catalogue of rules from the built packages. With `--check` nothing is written. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeOrCheck } from "../generated-file.mjs";
import { root } from "../repository.mjs";

const built = (path) => import(pathToFileURL(join(root, "packages", path)).href);
const { fundingRules } = await built("funding/dist/index.js");
const { teamRules } = await built("mhlm/dist/index.js");
const { modelRules } = await built("model/dist/index.js");
const { sourceTitles } = await built("programme/dist/sources.js");
const { renderRulesMarkdown } = await built("rulekit/dist/index.js");

const introduction = `# Rules

Every rule with its force, its statement and its place in the source. \`maths-hubs rules\` prints the same; [coverage](coverage.md)
leads from a clause of the sources to the rule and its test.
`;

writeOrCheck(
  {
    "docs/rules/README.md": `${introduction}\n${renderRulesMarkdown([...teamRules, ...modelRules, ...fundingRules], { sourceTitles: sourceTitles() })}`,
  },
  { check: process.argv.includes("--check"), command: "pnpm generate" },
);
