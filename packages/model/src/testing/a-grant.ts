import type { Grant } from "../grant.ts";

/**
 * A grant for a test that meets every rule on the award of 2023/24, but for what you change. Its rates are illustrative:
 * no document of the programme publishes any.
 *
 * Fixed 310,000; 6 projects at 4,200 and 38 planned schools (35 delivered) at 1,000; a project of 30 at 8,000 more:
 * 613,200 planned, 610,200 delivered.
 *
 * @param changes - the fields that matter to the test
 *
 * @example
 * ```ts
 * import { aGrant } from "@maths-hubs/model/testing";
 *
 * aGrant().projects.length; // => 2
 * aGrant({ approval: "draft" }).approval; // => "draft"
 * ```
 */
export const aGrant = (changes: Partial<Grant> = {}): Grant => ({
  hub: "WM2",
  academicYear: "2023/24",
  recipient: { kind: "school", urn: "123456" },
  leadBody: { kind: "school", urn: "123456" },
  approval: "approved",
  programmeLead: "p-01",
  annualPlan: {
    elements: ["projects", "schools", "funding"],
    actions: [{ action: "a-01", goals: ["primary-1"] }],
    agreedBy: [
      { by: "ncetm", on: "2023-06-30" },
      { by: "dfe", on: "2023-07-14" },
    ],
  },
  fixed: { leadershipAndManagement: "310000.00" },
  projects: [
    {
      project: "NCP23-09",
      perProject: "4200.00",
      perSchool: "1000.00",
      planned: { projects: 6, schools: 38 },
      delivered: { projects: 6, schools: 35 },
    },
    {
      project: "NCP23-01",
      perProject: "8000.00",
      planned: { projects: 30 },
      delivered: { projects: 30 },
    },
  ],
  participantFees: [{ activity: "NCP23-09:1", fee: "0.00" }],
  profile: {
    periods: [
      { due: "2023-10-15", share: "7/12" },
      { due: "2024-04-15", share: "5/12" },
    ],
    roundTo: "1.00",
    rounding: "half-away-from-zero",
    remainder: "last",
  },
  objectivesCompletedOn: "2024-08-31",
  ...changes,
});
