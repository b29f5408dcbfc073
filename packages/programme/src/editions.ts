export { changesBetween } from "./changes-between.ts";
export type { TopicChanges } from "./changes-between.ts";
export type { ChangedEntry, EntryChanges, FieldChange } from "./compare-entries.ts";
export { programmeFor } from "./programme-for.ts";
export type { ProgrammeInYear, TopicInForce, TopicNotPublished } from "./programme-for.ts";
export type { PublishedEntry } from "./published-entry.ts";
export type { TopicName } from "./topic.ts";
