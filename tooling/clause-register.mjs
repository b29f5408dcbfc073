import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./repository.mjs";

/** Where the register stands in the repository. */
export const registerPath = "docs/sources/clauses.csv";

/**
 * Homes whose packages are not built yet: their clauses stand in the register as planned, and the coverage page counts
 * them. A package that arrives takes its home out of this list.
 */
export const plannedHomes = [];

/**
 * The rows of a comma-separated text as RFC 4180 has it, quoted fields included.
 * @param {string} text - the whole file
 * @returns {string[][]} its rows
 */
const rowsOf = (text) => {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ",") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
};

/**
 * One statement of the sources that software can hold.
 * @typedef {{ id: string, source: string, place: string, kind: "rule" | "data" | "statement", home: string, edition: string, summary: string, reason: string }} Clause
 */

/** @returns {Clause[]} the clause register, in the order of the sources */
export const clauseRegister = () => {
  const [header, ...rows] = rowsOf(readFileSync(join(root, registerPath), "utf8"));
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ""])));
};
