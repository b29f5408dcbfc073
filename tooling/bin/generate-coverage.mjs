/**
 * Joins the clause register with the code: each clause → the symbol that represents it, its line and its test, or the
 * written reason why it is context. Fails on a hole; with `--check` also where the committed page is stale.
 */
import { readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { clauseMentions } from "../clause-mentions.mjs";
import { clauseRegister, plannedHomes, registerPath } from "../clause-register.mjs";
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

const statusOf = ({ home, reason }, symbols) => {
  if (symbols.length > 0) return "represented";
  if (reason !== "") return "context";
  return plannedHomes.includes(home) ? "planned" : "hole";
};

const register = clauseRegister();
const coverage = register.map((clause) => {
  const symbols = mentions
    .filter((mention) => mention.clause === clause.id)
    .map((mention) => ({
      symbol: mention.rule ?? mention.name,
      file: mention.path,
      line: mention.line,
      test: testOf(mention),
    }));
  return { ...clause, status: statusOf(clause, symbols), symbols };
});

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
  ...coverage.flatMap(({ id, kind, reason, status, symbols }) => {
    if (status === "hole") return [`${id}: neither a symbol nor a reason`];
    if (status === "context" && kind !== "statement") {
      return [`${id}: a ${kind} cannot be left out with a reason`];
    }
    if (symbols.length > 0 && reason !== "") return [`${id}: represented, so its reason is out of date`];
    return symbols
      .filter(({ test }) => test === undefined)
      .map(({ symbol }) => `${id}: ${symbol} has no test`);
  }),
];

const unique = (list) => [...new Set(list)];
const link = ({ file, line }, words) => `[${words}](../../${file}${line === undefined ? "" : `#L${line}`})`;
const codeOf = ({ status, reason, symbols }) => {
  if (status === "context") return `Context: ${reason}`;
  if (status === "planned") return "Planned";
  return unique(symbols.map((one) => link(one, `\`${one.symbol}\``))).join(", ");
};
const rowOf = (clause) => {
  const proof = unique(
    clause.symbols.flatMap(({ test }) =>
      test === undefined ? [] : [link({ file: test }, basename(test, ".test.ts"))],
    ),
  ).join(", ");
  const { id, place, kind, summary } = clause;
  return `| <a id="${id}"></a>${id} | ${place} | ${kind} | ${summary} | ${codeOf(clause)} | ${proof} |`;
};

const statuses = ["represented", "planned", "context"];
const kinds = ["rule", "data", "statement"];
const count = (kind, status) =>
  coverage.filter((clause) => (kind === undefined || clause.kind === kind) && clause.status === status)
    .length;
const lineFor = (kind) => statuses.map((status) => `${count(kind, status)} ${status}`).join(", ");
const summary = `${register.length} clauses: ${lineFor()} (${kinds.map((kind) => `${kind}: ${lineFor(kind)}`).join("; ")})`;

const editionsOf = (source) => coverage.filter((clause) => clause.source === source);
const section = (source) => `## ${source}

| Clause | Place | Kind | What it says | Symbol | Test |
| --- | --- | --- | --- | --- | --- |
${editionsOf(source).map(rowOf).join("\n")}
`;

const page = `# Coverage

${register.length} clauses of five documents, in the order in which they stand there. Look a paragraph up by its place; the symbol leads to
the line that holds it, the test to what proves it. Generated by \`pnpm generate\` from the [register](../sources/README.md).

| Kind | ${statuses.join(" | ")} |
| --- | ${statuses.map(() => "---:").join(" | ")} |
${kinds.map((kind) => `| ${kind} | ${statuses.map((status) => count(kind, status)).join(" | ")} |`).join("\n")}
| all | ${statuses.map((status) => count(undefined, status)).join(" | ")} |

Planned: its package is not built yet. Context: left out, with the reason beside it; never a rule, never data.

${unique(register.map(({ source }) => source))
  .map(section)
  .join("\n")}`;

/** What the published package tells of each clause; where the code stands in this repository is not its matter. */
const published = coverage.map(({ symbols, reason, ...row }) => ({
  ...row,
  ...(reason === "" ? {} : { reason }),
  representedBy: unique(symbols.map(({ symbol }) => symbol)),
}));

for (const hole of holes) console.error(hole);
if (holes.length > 0) process.exitCode = 1;
console.log(summary);
writeOrCheck(
  {
    "docs/rules/coverage.md": page,
    "docs/rules/coverage.json": JSON.stringify({ clauses: coverage }, null, 2),
    "packages/programme/json/clauses.json": JSON.stringify(
      { $schema: "../json-schema/clauses.json", clauses: published },
      null,
      2,
    ),
  },
  { check: process.argv.includes("--check"), command: "pnpm generate" },
);
