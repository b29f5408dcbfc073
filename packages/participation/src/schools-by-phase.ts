import { phases, type Phase, type School, type Urn } from "@maths-hubs/model";
import type { SameSchool } from "./distinct-schools.ts";

/** Schools by phase, a school of two phases in each, and those whose phases nobody gave. */
export interface SchoolsByPhase {
  readonly byPhase: Readonly<Record<Phase, number>>;
  readonly phaseUnknown: number;
}

/** No school of any phase. */
const none = (): Record<Phase, number> => ({ "early-years": 0, primary: 0, secondary: 0, "post-16": 0 });

/** Counts schools by the phases of all numbers that stand for them: what a predecessor offered, the school offered. */
export const tallyByPhase = (
  counted: ReadonlySet<Urn>,
  schools: readonly School[] | undefined,
  same: SameSchool,
): SchoolsByPhase => {
  const offered = new Map<Urn, Set<Phase>>();
  for (const school of schools ?? []) {
    const urn = same(school.urn);
    if (school.phases === undefined || !counted.has(urn)) continue;
    const before = offered.get(urn);
    if (before === undefined) offered.set(urn, new Set(school.phases));
    else for (const phase of school.phases) before.add(phase);
  }
  const byPhase = none();
  for (const found of offered.values()) for (const phase of phases) if (found.has(phase)) byPhase[phase] += 1;
  return { byPhase, phaseUnknown: counted.size - offered.size };
};
