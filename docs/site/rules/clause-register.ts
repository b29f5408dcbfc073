import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../repository-path.ts";

/** What holds a clause: a symbol of the code, and the test that proves it. */
export interface ClauseSymbol {
  readonly symbol: string;
  readonly file: string;
  readonly line: number;
  readonly test: string;
}

/** One clause of the register, as the coverage file has it. */
export interface RegisteredClause {
  readonly id: string;
  readonly place: string;
  readonly summary: string;
  readonly symbols: readonly ClauseSymbol[];
}

interface CoverageFile {
  readonly clauses: readonly RegisteredClause[];
}

// The file is generated and checked by this repository itself.
const { clauses }: CoverageFile = JSON.parse(
  readFileSync(join(repositoryRoot, "docs/rules/coverage.json"), "utf8"),
);

/** Every clause of the five documents, in their order. */
export const allClauses: readonly RegisteredClause[] = clauses;

const byId: ReadonlyMap<string, RegisteredClause> = new Map(clauses.map((clause) => [clause.id, clause]));

const symbols: ReadonlyMap<string, ClauseSymbol> = new Map(
  clauses.flatMap((clause) => clause.symbols).map((one) => [one.symbol, one]),
);

/** The clauses of the ids, in their order. */
export const clausesOf = (ids: readonly string[]): readonly RegisteredClause[] =>
  ids.flatMap((id) => byId.get(id) ?? []);

/** Where a rule, an entry or a function stands in the code, and its test. */
export const symbolOf = (name: string): ClauseSymbol | undefined => symbols.get(name);
