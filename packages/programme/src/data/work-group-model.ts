import type { LeaderAttribute } from "@maths-hubs/model";
import { frozen, type Force } from "@maths-hubs/rulekit";
import type { PublishedEntry, PublishedStatement } from "../published-entry.ts";

/** A step that a lead participant teacher takes, with how far it reaches. */
export interface LeadParticipantStep {
  /** The step, in our own words. */
  readonly step: string;
  /** Where the new approach has arrived then. */
  readonly reach: "own-classroom" | "colleagues" | "school-or-department";
}

/** How a Work Group works: who takes part, who leads. */
export interface WorkGroupModel extends PublishedEntry {
  /** What a lead participant does, in order. */
  readonly steps: readonly LeadParticipantStep[];
}

/**
 * What a lead participant of a Work Group does in 2024/25, in order: three steps from the own classroom outwards.
 *
 * @example
 * ```ts
 * import { leadParticipantSteps } from "@maths-hubs/programme/activities";
 *
 * leadParticipantSteps.steps.map(({ reach }) => reach); // => ["own-classroom", "colleagues", "school-or-department"]
 * ```
 */
export const leadParticipantSteps: WorkGroupModel = /* @__PURE__ */ frozen({
  id: "activities/lead-participant-steps",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Types of activity, Work Group" },
  clauses: ["HBK-Type-WG-lead-participants"],
  steps: [
    { step: "Try new approaches out", reach: "own-classroom" },
    { step: "Share ideas with colleagues of the same school", reach: "colleagues" },
    { step: "Establish the approaches more widely", reach: "school-or-department" },
  ],
});

/** How often those who take part in a Work Group meet; the handbook gives no number. */
export const workGroupMeetings: PublishedStatement = /* @__PURE__ */ frozen({
  id: "activities/work-group-meetings",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Types of activity, Work Group" },
  clauses: ["HBK-Type-WG-meetings"],
  statement: "Participants come together with others from the area at regular times over the year.",
});

/** What the handbook asks of whoever leads a Work Group. */
export interface WorkGroupLeaderProfile extends PublishedEntry {
  /** How strongly it is asked. */
  readonly force: Force;
  /** What the leader brings, as attestations of the model; all of them. */
  readonly attributes: readonly LeaderAttribute[];
}

/**
 * Who leads a Work Group in 2024/25: somebody who teaches or has taught, an expert in two fields.
 *
 * @example
 * ```ts
 * import { workGroupLeaderProfile } from "@maths-hubs/programme/activities";
 *
 * workGroupLeaderProfile.attributes; // => ["currentOrFormerTeacher", "expertInMathematicsEducation", "expertInTeacherDevelopment"]
 * ```
 */
export const workGroupLeaderProfile: WorkGroupLeaderProfile = /* @__PURE__ */ frozen({
  id: "activities/work-group-leader",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Types of activity, Work Group" },
  clauses: ["HBK-Type-WG-leader"],
  force: "should",
  attributes: ["currentOrFormerTeacher", "expertInMathematicsEducation", "expertInTeacherDevelopment"],
});
