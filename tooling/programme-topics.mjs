import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { doorsOf, packages } from "./repository.mjs";

const programme = packages.find(({ room }) => room === "programme");

const isEditionTable = (value) =>
  typeof value === "object" && value !== null && "years" in value && typeof value.for === "function";

/** A table of editions as plain data: what is said, where, and for which years; a year after another with the same terms joins it. */
const editionsOf = (table) => {
  const editions = [];
  for (const academicYear of table.years) {
    const { citation, terms } = table.for(academicYear);
    const last = editions.at(-1);
    if (last?.terms === terms && last.citation === citation) last.until = academicYear;
    else editions.push({ academicYear, until: academicYear, citation, terms });
  }
  return editions;
};

const dataOf = (door) =>
  Object.fromEntries(
    Object.entries(door)
      .filter(([, value]) => typeof value !== "function")
      .map(([name, value]) => [name, isEditionTable(value) ? editionsOf(value) : value]),
  );

/**
 * The topics of `@maths-hubs/programme` as plain data: for each door that holds data, what it exports by name, tables of
 * editions written out by year.
 * @returns {Promise<{ topic: string, types: string, data: Record<string, unknown> }[]>} the topics, by name
 */
export const programmeTopics = async () => {
  const topics = [];
  for (const { specifier, built } of doorsOf(programme)) {
    const data = dataOf(await import(pathToFileURL(built).href));
    const topic = specifier.split("/").at(-1);
    if (Object.keys(data).length > 0) topics.push({ topic, types: built, data });
  }
  return topics;
};

/** Where the published package keeps the topics for hosts that are not TypeScript. */
export const topicFile = (topic) => join("packages/programme/json", `${topic}.json`);

/** The JSON Schema of a topic. */
export const topicSchemaFile = (topic) => join("packages/programme/json-schema", `${topic}.json`);
