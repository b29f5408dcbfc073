import type { Citation } from "@maths-hubs/rulekit";
import type { Group } from "./group.ts";

/** A host's own changes to what an edition expects of a team, for example from its own year's planning guidance. */
export interface OwnExpectations {
  /** Where they are written; every answer repeats it. */
  readonly citation: Citation;
  /** Days a week that each group works at least. */
  readonly minimumCapacity?: Readonly<Record<Group, number>>;
  /** People who hold each named role, at least. */
  readonly holdersOfEachRole?: number;
}
