import type { LocalLeader } from "../local-leader.ts";
import type { LocalLeaders } from "../local-leaders.ts";

/**
 * A local leader for a test: leads a Work Group of 2024/25 with everything in order, but for what you change.
 *
 * All dates are illustrative.
 *
 * @param changes - the fields that matter to the test
 *
 * @example
 * ```ts
 * import { aLocalLeader } from "@maths-hubs/model/testing";
 *
 * aLocalLeader().localLeader; // => "l-07"
 * aLocalLeader({ link: null }).link; // => null
 * ```
 */
export const aLocalLeader = (changes: Partial<LocalLeader> = {}): LocalLeader => ({
  localLeader: "l-07",
  roles: ["work-group-lead"],
  employer: "s-100001",
  teaches: ["primary"],
  activities: [{ project: "NCP24-09", state: "led", targetedSupport: false }],
  programmes: [
    { programme: "mastery-specialist", phase: "primary", academicYear: "2022/23", state: "completed" },
    {
      programme: "professional-development-lead",
      project: "NCP24-04",
      academicYear: "2024/25",
      state: "enrolled",
    },
  ],
  expertise: ["mathematics-pedagogy", "professional-development", "school-development"],
  projectCommunities: ["NCP24-09"],
  link: "p-04",
  workshops: [
    {
      project: "NCP24-09",
      point: "first",
      on: "2024-09-18",
      days: 1,
      mode: "face-to-face",
      confirmedOn: "2024-09-02",
      attended: true,
    },
    {
      project: "NCP24-09",
      point: "mid-year",
      on: "2025-01-22",
      days: 1,
      mode: "online",
      confirmedOn: "2025-01-20",
      attended: true,
    },
    {
      project: "NCP24-09",
      point: "final",
      on: "2025-06-10",
      days: 1,
      mode: "face-to-face",
      confirmedOn: "2025-05-20",
      attended: true,
    },
  ],
  account: { mainContactEmail: true, password: true, authenticatedBy: "phone" },
  ...changes,
});

/**
 * The local leaders of a hub in 2024/25 for a test, four people with everything in order, but for what you change.
 *
 * A member of the team's leadership group who leads activity (`p-02`), and three local leaders (`l-07` to `l-09`).
 *
 * @param changes - the fields that matter to the test
 *
 * @example
 * ```ts
 * import { localLeadersOf } from "@maths-hubs/model/testing";
 *
 * localLeadersOf().leaders.length; // => 4
 * localLeadersOf({ leaders: [] }).leaders; // => []
 * ```
 */
export const localLeadersOf = (changes: Partial<LocalLeaders> = {}): LocalLeaders => ({
  hub: "SW3",
  academicYear: "2024/25",
  leaders: [
    aLocalLeader({ localLeader: "p-02", roles: ["maths-hub-lead", "cohort-lead"], employer: "lead-body" }),
    aLocalLeader(),
    aLocalLeader({ localLeader: "l-08", roles: ["mastery-specialist", "work-group-lead"] }),
    aLocalLeader({ localLeader: "l-09", roles: ["community-lead"], employer: "lead-body" }),
  ],
  plannedLeaders: 4,
  expertiseSuitsArea: true,
  community: {
    leaders: [
      { person: "p-02", senior: true },
      { person: "p-03", senior: true },
      { person: "p-04", senior: true },
    ],
    members: ["p-02", "p-03", "p-04", "l-07", "l-08", "l-09"],
    meetings: ["2024-10-09", "2025-02-12"],
  },
  projectCommunities: [
    {
      project: "NCP24-09",
      coordinationTeam: [
        { person: "x-01", role: "project-lead" },
        { person: "x-02", role: "mhl-link" },
        { person: "x-03", role: "ncetm-link" },
      ],
      workshops: [
        { point: "first", on: "2024-09-18" },
        { point: "mid-year", on: "2025-01-22" },
        { point: "final", on: "2025-06-10" },
      ],
    },
  ],
  ...changes,
});
