import type { EngagementDefinition } from "../engagement-definition.ts";

/**
 * Three ways of counting that a figure may mean, strictest last. None of them is published: name the one that you use.
 *
 * @example
 * ```ts
 * import { engagementDefinitions } from "@maths-hubs/participation";
 *
 * engagementDefinitions.map(({ id }) => id); // => ["signed-up-or-further", "active-or-completed", "completed"]
 * ```
 */
export const engagementDefinitions: readonly EngagementDefinition[] = [
  {
    id: "signed-up-or-further",
    statement: "Schools that have signed up, take part or have completed, and have not withdrawn.",
    states: ["signed-up", "active", "completed"],
  },
  {
    id: "active-or-completed",
    statement: "Schools that take part or have completed.",
    states: ["active", "completed"],
  },
  { id: "completed", statement: "Schools that have completed.", states: ["completed"] },
];
