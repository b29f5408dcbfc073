export { grantObjectives, objectives2023To2024 } from "./data/grant-objectives.ts";
export type { GrantObjective, ObjectivePart, ObjectiveSet } from "./data/grant-objectives.ts";
export { companionGuidance, objectiveStatements, systemPartners } from "./data/objective-background.ts";
export type { CompanionGuidance, SystemPartner } from "./data/objective-background.ts";
export type { PublishedEntry, PublishedStatement } from "./published-entry.ts";
