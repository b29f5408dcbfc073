export { leadBodyResponsibilities, responsibilities2023To2024 } from "./data/responsibilities.ts";
export type {
  LeadBodyResponsibilities,
  Responsibility,
  ResponsibilityItem,
} from "./data/responsibilities.ts";
export type { PublishedEntry, PublishedStatement } from "./published-entry.ts";
