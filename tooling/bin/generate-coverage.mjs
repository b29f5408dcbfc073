/**
 * Joins the clause register with the code: each clause → the symbol that represents it and the test, or the written
 * reason why it is context. Fails on a hole; with `--check` also where the committed page is stale.
 */
import { readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { clauseMentions } from "../clause-mentions.mjs";
import { clauseRegister, registerPath } from "../clause-register.mjs";
import { writeOrCheck } from "../generated-file.mjs";
import { filesBelow, packages, root } from "../repository.mjs";

const read = (path) => ({ path: relative(root, path), text: readFileSync(path, "utf8") });
const typeScript = packages.flatMap(({ folder }) =>
  filesBelow(join(folder, "src"), (path) => path.endsWith(".ts")),
);
const tests = typeScript.filter((path) => path.endsWith(".test.ts")).map(read);
const sources = typeScript.filter((path) => !/\.test(?:-support)?\.ts$/.test(path)).map(read);

const withoutExamples = (text) =>
  text.replaceAll(/```ts[\s\S]*?```/g, (example) => example.replaceAll(/[^\n]/g, " "));
const mentions = sources.flatMap(({ path, text }) =>
  clauseMentions(withoutExamples(text)).map((mention) => ({ ...mention, path })),
);

const names = (text, word) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text);

/** The test beside the file, else one that names the clause, else one that names the symbol. */
const testOf = ({ clause, name, rule, path }) => {
  const beside = tests.find((test) => test.path === path.replace(/\.ts$/, ".test.ts"));
  const words = [name, rule].filter((word) => word !== undefined);
  const candidates = [...(beside === undefined ? [] : [beside]), ...tests];
  return (
    candidates.find(({ text }) => names(text, clause) && words.some((word) => names(text, word))) ??
    candidates.find(({ text }) => words.some((word) => names(text, word))) ??
    candidates.find(({ text }) => names(text, clause))
  )?.path;
};

const register = clauseRegister();
const coverage = register.map((clause) => ({
  ...clause,
  symbols: mentions
    .filter((mention) => mention.clause === clause.id)
    .map((mention) => ({ symbol: mention.rule ?? mention.name, file: mention.path, test: testOf(mention) })),
}));

const known = new Set(register.map(({ id }) => id));
const holes = [
  ...register.flatMap(({ id }, index) =>
    register.findIndex((other) => other.id === id) === index
      ? []
      : [`${id}: stands twice in ${registerPath}`],
  ),
  ...mentions
    .filter(({ clause }) => !known.has(clause))
    .map(({ clause, path }) => `${clause}: named in ${path}, not in ${registerPath}`),
  ...coverage.flatMap(({ id, kind, reason, symbols }) => {
    if (symbols.length === 0 && reason === "") return [`${id}: neither a symbol nor a reason`];
    if (symbols.length === 0 && kind !== "statement")
      return [`${id}: a ${kind} cannot be left out with a reason`];
    if (symbols.length > 0 && reason !== "") return [`${id}: represented, so its reason is out of date`];
    return symbols
      .filter(({ test }) => test === undefined)
      .map(({ symbol }) => `${id}: ${symbol} has no test`);
  }),
];

const link = (path, words) => `[${words}](../../${path})`;
const unique = (list) => [...new Set(list)];
const rowOf = ({ id, kind, summary, reason, symbols }) => {
  const code =
    symbols.length === 0
      ? `Context: ${reason}`
      : unique(symbols.map(({ symbol, file }) => link(file, `\`${symbol}\``))).join(", ");
  const proof = unique(
    symbols.flatMap(({ test }) => (test === undefined ? [] : [link(test, basename(test, ".test.ts"))])),
  ).join(", ");
  return `| ${id} | ${kind} | ${summary} | ${code} | ${proof} |`;
};

const represented = coverage.filter(({ symbols }) => symbols.length > 0).length;
const page = `# Coverage

${register.length} clauses: ${represented} represented, ${register.length - represented} context with reason.

Each clause of the [register](../sources/README.md) with the symbol that represents it and the test that names it. Generated
by \`pnpm generate\`.

| Clause | Kind | What it says | Symbol | Test |
| --- | --- | --- | --- | --- |
${coverage.map(rowOf).join("\n")}
`;

for (const hole of holes) console.error(hole);
if (holes.length > 0) process.exitCode = 1;
writeOrCheck(
  {
    "docs/rules/coverage.md": page,
    "docs/rules/coverage.json": JSON.stringify({ clauses: coverage }, null, 2),
  },
  { check: process.argv.includes("--check"), command: "pnpm generate" },
);
