import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { transform } from "esbuild";
import { doorsOf, filesBelow, packages, root } from "./repository.mjs";

/** A block of code, and the block of text after it that shows what it prints. */
const fence = /^[ \t]*(?:\* ?)?```(?:ts|js)\n([\s\S]*?)^[ \t]*(?:\* ?)?```(?:\s+```text\n([\s\S]*?)^```)?/gm;

/**
 * Every example that promises a result: in docstrings of sources, in READMEs and in the pages of docs. A line promises by
 * `// =>` or `// throws`, a block by the text it prints.
 */
export const documentationExamples = () =>
  [
    ...packages.flatMap(({ folder }) =>
      filesBelow(folder, (path) => /(?<!\.test|\.test-support)\.ts$|README\.md$/.test(path)),
    ),
    ...filesBelow(`${root}/docs`, (path) => path.endsWith(".md")),
    `${root}/README.md`,
  ].flatMap(examplesIn);

const examplesIn = (path) => {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(fence)]
    .map((match) => ({
      name: `${relative(root, path)}:${text.slice(0, match.index).split("\n").length}`,
      code: match[1].replaceAll(/^[ \t]*\* ?/gm, path.endsWith(".ts") ? "" : "$&"),
      prints: match[2],
    }))
    .filter(({ code, prints }) => prints !== undefined || /\/\/ (?:=>|throws) /.test(code));
};

const built = new Map(packages.flatMap(doorsOf).map(({ specifier, built: file }) => [specifier, file]));

/** What stands in for `import`: the built package, as a user has it. */
const load = async (specifier) => {
  const file = built.get(specifier);
  return import(file === undefined ? specifier : pathToFileURL(file).href);
};

const AsyncFunction = (async () => undefined).constructor;

/**
 * Runs an example, holding every line against what it promises.
 * @param {{ code: string, prints?: string }} example - the example
 * @param {{ gives: (actual: () => unknown, promised: () => unknown) => void, throws: (actual: () => unknown, code: string) => void }} hold - how to hold a line against its promise
 * @returns {Promise<number>} how many promises were held
 */
export const runExample = async ({ code, prints }, hold) => {
  let promises = prints === undefined ? 0 : 1;
  let printed = "";
  const console = { log: (...values) => (printed += `${format(...values)}\n`) };
  const lines = code.split("\n").map((line) => {
    const [, statement, verb, promised] = /^(.*?);?\s*\/\/ (=>|throws) (.*)$/.exec(line) ?? [];
    if (statement === undefined) return line;
    promises += 1;
    const [, declared, name] = /^\s*((?:const|let) (\w+)[^=]*= .*)$/.exec(statement) ?? [];
    const expression = declared === undefined ? statement : name;
    const before = declared === undefined ? "" : `${declared};`;
    return verb === "=>"
      ? `${before} hold.gives(() => (${expression}), () => (${promised.replace(/;$/, "")}));`
      : `hold.throws(() => (${statement}), ${JSON.stringify(promised.trim())});`;
  });
  const imported = lines
    .join("\n")
    .replaceAll(/^import type .*$/gm, "")
    .replaceAll(/import \{([^}]*)\} from "([^"]+)";/g, (_, names, from) => {
      const values = names.split(",").filter((name) => !name.trim().startsWith("type "));
      return `const {${values.join(",").replaceAll(" as ", ": ")}} = await load("${from}");`;
    });
  const { code: javascript } = await transform(imported.replaceAll(/^export /gm, ""), {
    loader: "ts",
    target: "esnext",
  });
  await new AsyncFunction("load", "hold", "console", javascript)(load, hold, console);
  if (prints !== undefined)
    hold.gives(
      () => printed.trimEnd(),
      () => prints.trimEnd(),
    );
  return promises;
};
