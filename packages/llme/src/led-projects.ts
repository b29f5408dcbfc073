import type { LocalLeader, ProjectCode } from "@maths-hubs/model";
import { activeOrOpen, type LocalLeadersOnDate } from "./local-leaders-on-date.ts";

/** A project that a local leader leads in; without a code, one of whom the document does not say what is led. */
export interface LedProject {
  readonly path: string;
  readonly leader: LocalLeader;
  readonly project: ProjectCode | undefined;
}

/** Every project of every active local leader, each once; activities of the hub's own belong to no project. */
export const ledProjects = (facts: LocalLeadersOnDate): readonly LedProject[] =>
  activeOrOpen(facts).flatMap(({ path, leader }): readonly LedProject[] => {
    if (leader.activities === undefined) return [{ path, leader, project: undefined }];
    const codes = leader.activities.map(({ project }) => project).filter((project) => project !== undefined);
    return [...new Set(codes)].map((project) => ({ path, leader, project }));
  });
