import { readFileSync } from "node:fs";
import { doorsOf, packages } from "./repository.mjs";

/** The names that each door exports, values and types apart, as its source lists them. */
export const exportedNames = () =>
  Object.fromEntries(
    packages.flatMap(doorsOf).map(({ specifier, source }) => {
      const text = readFileSync(source, "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
      return [specifier, { values: valuesIn(text), types: typesIn(text) }];
    }),
  );

const byName = (a, b) => (a < b ? -1 : 1);

const listed = (text, pattern) =>
  [...text.matchAll(pattern)].flatMap((match) =>
    match[1].split(",").map((name) => name.trim().split(" as ").at(-1)),
  );

const valuesIn = (text) =>
  [
    ...listed(text, /^export \{([^}]*)\}/gm).filter((name) => name !== "" && !name.startsWith("type ")),
    ...[...text.matchAll(/^export (?:const|function) (\w+)/gm)].map((match) => match[1]),
  ].toSorted(byName);

const typesIn = (text) =>
  [
    ...listed(text, /^export type \{([^}]*)\}/gm).filter((name) => name !== ""),
    ...[...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map((match) => match[1]),
  ].toSorted(byName);
