export { abbreviations } from "./data/abbreviations.ts";
export { glossaryTerms } from "./data/glossary-terms.ts";
export { usageRules } from "./data/usage-rules.ts";
export type { UsageRule } from "./data/usage-rules.ts";
export { define } from "./define.ts";
export type { KnownTerm, UnknownTerm } from "./define.ts";
export type { GlossaryTerm } from "./glossary-term.ts";
export type { InvalidValueError } from "./invalid-value-error.ts";
export type { PublishedEntry, PublishedStatement } from "./published-entry.ts";
