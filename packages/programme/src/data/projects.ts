import { frozen } from "@maths-hubs/rulekit";
import { listings } from "./listings.ts";
import { projectRows, type ProjectRow } from "./project-rows.ts";
import type { Project } from "./project.ts";

const listed = ({ clause, title, variant, strand, cohort }: ProjectRow): readonly Project[] => {
  const code = `NCP24-${clause.slice("HBK-NCP-".length)}`;
  const lists = listings.filter(({ codes }) => codes.includes(code));
  return lists.slice(0, 1).map(({ activity, editions, citation }) => ({
    id: `projects/${code.toLowerCase()}`,
    code,
    title,
    titleVariants: variant === undefined ? [] : [variant],
    phases: lists.flatMap(({ section }) => (section === "llme" ? [] : [section])),
    sections: lists.map(({ section }) => section),
    activity,
    cohort: cohort ?? null,
    strand: strand ?? null,
    editions,
    citation,
    clauses: [clause],
  }));
};

const all = (): readonly Project[] => frozen(projectRows.flatMap(listed));

/**
 * The 34 projects of 2024/25, by code. Phases and activity are those of the lists that a project stands in.
 *
 * Clauses: HBK-NCP-count, HBK-NCP-multiphase, HBK-NCP-title-variants, HBK-Cohorts.
 */
export const projects: readonly Project[] = /* @__PURE__ */ all();

/** The numbers of 2024/25 below its highest, 33, that no project has; a code with one of them stands for nothing. */
export const unusedNumbers: readonly number[] = /* @__PURE__ */ frozen([17]);
