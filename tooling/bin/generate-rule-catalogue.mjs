/** Writes the catalogue of rules from the built packages, a section a package. With `--check` nothing is written. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeOrCheck } from "../generated-file.mjs";
import { publishedRules } from "../published-rules.mjs";
import { root } from "../repository.mjs";

const built = (path) => import(pathToFileURL(join(root, "packages", path)).href);
const { sourceTitles } = await built("programme/dist/sources.js");
const { renderRulesMarkdown } = await built("rulekit/dist/index.js");

const lists = await publishedRules();
const total = lists.reduce((sum, { rules }) => sum + rules.length, 0);
const introduction = `# Rules

${total} rules, each with its force, its statement and its place in the source. \`maths-hubs rules\` prints the same, \`maths-hubs explain\` one with its
clauses; [coverage](coverage.md) leads from a clause of the sources to the rule and its test.
`;
const sections = lists.map(
  ({ room, name, rules }) =>
    `## ${room}\n\n\`${name}\` of [\`@maths-hubs/${room}\`](../../packages/${room}), ${rules.length} rules.\n\n${renderRulesMarkdown(
      rules,
      { sourceTitles: sourceTitles() },
    )}`,
);

writeOrCheck(
  { "docs/rules/README.md": [introduction, ...sections].join("\n") },
  { check: process.argv.includes("--check"), command: "pnpm generate" },
);
