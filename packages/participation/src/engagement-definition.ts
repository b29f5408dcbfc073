import type { ProjectCode } from "@maths-hubs/model";
import { engagementStates, type EngagementState } from "./engagement-state.ts";
import { refusal } from "./participation-error.ts";

/** What counts as engaged. No document says, so a host says it, and every figure repeats the id. */
export interface EngagementDefinition {
  /** A name for it that the figure carries, for example `completed`. */
  readonly id: string;
  /** What it counts, in words. */
  readonly statement: string;
  /** A record counts while it is in one of these states. */
  readonly states: readonly EngagementState[];
  /** The projects whose records count; left out, those of every project do. */
  readonly projects?: readonly ProjectCode[];
}

/** Which states a definition counts, and which projects; for a pass over many records. */
export interface ReadyDefinition {
  /** Whether a state counts. */
  readonly states: ReadonlySet<EngagementState>;
  /** The projects that count; `undefined` for all. */
  readonly projects: ReadonlySet<ProjectCode> | undefined;
}

/** The definition made ready for many records, or its refusal: a definition that counts nothing is a slip. */
export const readyDefinition = ({ id, states, projects }: EngagementDefinition): ReadyDefinition => {
  const odd = states.find((state) => !engagementStates.includes(state));
  if (id === "" || states.length === 0 || odd !== undefined || states.includes("not-signed-up"))
    throw refusal("invalid-definition", odd ?? id, "an id, and at least one state from signed-up on");
  return { states: new Set(states), projects: projects === undefined ? undefined : new Set(projects) };
};
