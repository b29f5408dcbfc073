import type { ProjectCommunity } from "@maths-hubs/model";
import { pointer, unknown, type Unknown } from "@maths-hubs/rulekit";
import type { LocalLeadersOnDate } from "./local-leaders-on-date.ts";

/** The community of a project with its place in the document. */
export interface PlacedProject {
  readonly path: string;
  readonly community: ProjectCommunity;
}

/** The communities of projects; unknown where the block is left out. */
export const placedProjects = ({ document }: LocalLeadersOnDate): readonly PlacedProject[] | Unknown =>
  document.projectCommunities?.map((community, index) => ({
    path: pointer("projectCommunities", index),
    community,
  })) ?? unknown(["/projectCommunities"]);
