import type { Capacity, Group, HubCode, Team } from "@maths-hubs/model";
import type { EditionStamp } from "@maths-hubs/rulekit";
import { capacityOf } from "./capacity.ts";
import { runsOn, staffingOf } from "./staffing.ts";
import { settleQuestion, type TeamQuestion } from "./team-question.ts";
import { unchangingPeriods } from "./unchanging-periods.ts";

/** The capacity of both groups from one day to another. */
export interface CapacityStep {
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
  /** Days a week of each group; `null` where an appointment does not say. */
  readonly capacity: Capacity;
}

/** The capacity of both groups over the academic year, beside the minima. */
export interface CapacityTimeline {
  /** The kind of this document. */
  readonly document: "capacity-timeline";
  /** The hub. */
  readonly hub: HubCode;
  /** The academic year's first and last day. */
  readonly period: {
    /** First day. */
    readonly from: string;
    /** Last day. */
    readonly to: string;
  };
  /** The edition that gives the minima. */
  readonly edition: EditionStamp;
  /** Days a week that each group works at least. */
  readonly minimum: Readonly<Record<Group, number>>;
  /** The year, cut where the capacity of a group changes. */
  readonly steps: readonly CapacityStep[];
}

/**
 * The capacity of both groups over the academic year, step by step, beside the minima.
 *
 * @param team - a team document
 * @param question - by which edition to judge
 * @throws as `assessTeam`
 *
 * @example
 * ```ts
 * import { capacityTimeline } from "@maths-hubs/mhlm";
 * import { aTeam } from "@maths-hubs/model/testing";
 *
 * capacityTimeline(aTeam()).steps.length; // => 1
 * capacityTimeline(aTeam()).minimum; // => { leadership: 11.5, "operational-management": 11 }
 * ```
 */
export const capacityTimeline = (team: Team, question: TeamQuestion = {}): CapacityTimeline => {
  const { edition } = settleQuestion(team, question);
  const staffing = staffingOf(team);
  const steps: CapacityStep[] = [];
  for (const { from, to } of unchangingPeriods(staffing, { lines: [], links: [], agreements: [] })) {
    const capacity = capacityOf(staffing.posts.filter((post) => runsOn(post, from)));
    const last = steps.at(-1);
    if (last !== undefined && isEqual(last.capacity, capacity)) steps[steps.length - 1] = { ...last, to };
    else steps.push({ from, to, capacity });
  }
  return {
    document: "capacity-timeline",
    hub: team.hub,
    period: staffing.year,
    edition: edition.stamp,
    minimum: edition.terms.minimumCapacity,
    steps,
  };
};

const isEqual = (a: Capacity, b: Capacity): boolean =>
  a.leadership === b.leadership && a["operational-management"] === b["operational-management"];
