import { pathToFileURL } from "node:url";
import { floors } from "./floors.mjs";
import { doorsOf, packages } from "./repository.mjs";

const isRule = (value) =>
  typeof value === "object" && value !== null && "id" in value && "statement" in value;

const isRuleList = ([name, value]) =>
  name.endsWith("Rules") && Array.isArray(value) && value.length > 0 && value.every(isRule);

/** A package may offer some of its rules as a list of their own. */
const isPartOf = (rules, other) =>
  rules.length < other.length && rules.every(({ id }) => other.some((one) => one.id === id));

/**
 * The lists of rules that the built packages export (`teamRules`, `fundingRules` …), the packages people come for first.
 * @returns {Promise<{ room: string, name: string, description: string, rules: object[] }[]>} a list a package
 */
export const publishedRules = async () => {
  const lists = [];
  for (const room of floors.flat()) {
    const one = packages.find((candidate) => candidate.room === room);
    const main = one && doorsOf(one).find(({ specifier }) => specifier === one.manifest.name);
    if (main === undefined) continue;
    const all = Object.entries(await import(pathToFileURL(main.built).href)).filter(isRuleList);
    const found = all.filter(([, rules]) => !all.some(([, other]) => isPartOf(rules, other)));
    for (const [name, rules] of found) {
      lists.push({ room, name, description: one.manifest.description, rules });
    }
  }
  const order = floors.flat();
  return lists.toSorted(
    (a, b) => floorOf(b.room) - floorOf(a.room) || order.indexOf(a.room) - order.indexOf(b.room),
  );
};

const floorOf = (room) => floors.findIndex((rooms) => rooms.includes(room));
