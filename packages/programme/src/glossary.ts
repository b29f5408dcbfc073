export { namedInHandbook } from "./data/named-in-handbook.ts";
export type { NamedInHandbook } from "./data/named-in-handbook.ts";
export type { PublishedEntry } from "./published-entry.ts";
