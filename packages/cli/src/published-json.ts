import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

/** A row of the clause register, as the programme package publishes it. */
export interface ClauseRow {
  readonly id: string;
  readonly source: string;
  readonly place: string;
  readonly kind: string;
  readonly edition: string;
  readonly home: string;
  readonly summary: string;
  readonly status: string;
  readonly reason?: string;
  readonly representedBy: readonly string[];
}

/** An entry of one of the programme's topics; what else it holds differs from topic to topic. */
export interface TopicEntry {
  readonly topic: string;
  readonly id: string;
  readonly editions: readonly string[];
  readonly citation: { readonly source: string; readonly at: string };
  readonly clauses: readonly string[];
  readonly [field: string]: unknown;
}

const folder = (): string =>
  dirname(createRequire(import.meta.url).resolve("@maths-hubs/programme/json/clauses.json"));

const read = (file: string): unknown => JSON.parse(readFileSync(join(folder(), file), "utf8"));

/** The clause register, in the order of the sources. */
export const clauseRows = (): readonly ClauseRow[] => {
  const register = read("clauses.json");
  return isRecord(register) && Array.isArray(register["clauses"])
    ? register["clauses"].filter(isClauseRow)
    : [];
};

/** Every entry of every topic, in the order of the files; one that stands in two places comes once. */
export const topicEntries = (): readonly TopicEntry[] => {
  const entries = readdirSync(folder())
    .filter((file) => file !== "clauses.json")
    .flatMap((file) => entriesIn(read(file), basename(file, ".json")));
  return [...new Map(entries.toReversed().map((entry) => [entry.id, entry])).values()].toReversed();
};

const entriesIn = (value: unknown, topic: string): readonly TopicEntry[] => {
  if (Array.isArray(value)) return value.flatMap((one) => entriesIn(one, topic));
  if (!isRecord(value)) return [];
  const inner = Object.values(value).flatMap((one) => entriesIn(one, topic));
  const entry = { ...value, topic };
  return isTopicEntry(entry) ? [entry, ...inner] : inner;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

const isClauseRow = (value: unknown): value is ClauseRow =>
  isRecord(value) &&
  ["id", "source", "place", "kind", "edition", "home", "summary", "status"].every(
    (key) => typeof value[key] === "string",
  ) &&
  isTexts(value["representedBy"]);

const isTopicEntry = (value: object): value is TopicEntry =>
  isRecord(value) &&
  typeof value["id"] === "string" &&
  isTexts(value["editions"]) &&
  isTexts(value["clauses"]) &&
  isRecord(value["citation"]);
