import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";
import type { ListedActivity } from "./project.ts";

/** Whom an activity is meant to move forward. */
export type ActivityAim = "individuals" | "school-or-department";

/** A type of activity that hubs run with schools and teachers. */
export interface ActivityType extends PublishedEntry {
  /** The key, as documents and other packages use it. */
  readonly type: ListedActivity;
  /** The name as printed. */
  readonly name: string;
  /** Whom it supports, in the order in which the handbook stresses it. */
  readonly supports: readonly ActivityAim[];
  /** What it is for, in our own words. */
  readonly statement: string;
}

/**
 * The four types of school and professional development activity in 2024/25, in the handbook's order.
 *
 * Clause: HBK-Type-enum.
 *
 * @example
 * ```ts
 * import { activityTypes } from "@maths-hubs/programme/activities";
 *
 * activityTypes.map(({ name }) => name); // => ["Work Group", "Programme", "Community", "Targeted Support"]
 * activityTypes[0]?.supports; // => ["school-or-department", "individuals"]
 * ```
 */
export const activityTypes: readonly ActivityType[] = /* @__PURE__ */ frozen([
  {
    id: "activities/work-group",
    type: "work-group",
    name: "Work Group",
    supports: ["school-or-department", "individuals"],
    statement:
      "Teachers work together so that mathematics develops across a whole school or department, and each of them learns too.",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Types of activity, Work Group" },
    clauses: ["HBK-Type-WG-emphasis"],
  },
  {
    id: "activities/programme",
    type: "programme",
    name: "Programme",
    supports: ["individuals"],
    statement: "A teacher or leader of mathematics is helped to develop, one by one.",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Types of activity, Programme" },
    clauses: ["HBK-Type-Prog-emphasis"],
  },
  {
    id: "activities/community",
    type: "community",
    name: "Community",
    supports: ["individuals"],
    statement:
      "A professional learning community in which teachers and leaders help each other, formally and informally, to understand four things better: the culture of mathematics, its curriculum, its pedagogy, and professional development.",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Types of activity, Community" },
    clauses: ["HBK-Type-Comm-emphasis"],
  },
  {
    id: "activities/targeted-support",
    type: "targeted-support",
    name: "Targeted Support",
    supports: ["school-or-department"],
    statement:
      "Local leaders work beside the leaders of one school, with the aim of a professional learning relationship between school and hub that lasts.",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Types of activity, Targeted Support" },
    clauses: ["HBK-Type-TS-relationship"],
  },
]);
