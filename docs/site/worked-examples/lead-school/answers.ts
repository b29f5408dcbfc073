import { assessApplication, assessObjectivesTracker, assessTransition } from "@maths-hubs/lead-school";
import type { LeadBodyApplication, LeadBodyTransition, ObjectivesTracker } from "@maths-hubs/model";
import { anApplication, anObjectivesTracker, aTransition } from "@maths-hubs/model/testing";
import type { Report } from "@maths-hubs/rulekit";
import { without } from "../without.ts";

/** The answer on a tracker with everything in order, but for what is changed; read on a day after the year's end. */
export const answerOnTracker = (changes: Partial<ObjectivesTracker>, on = "2024-11-01"): Report =>
  assessObjectivesTracker(anObjectivesTracker(changes), { on });

/** The answer on a tracker that leaves a block out. */
export const answerOnTrackerWithout = (
  block: Exclude<keyof ObjectivesTracker, "hub" | "academicYear">,
): Report => assessObjectivesTracker(without(anObjectivesTracker(), block), { on: "2024-11-01" });

/** The answer on an application with everything in order, but for what is changed. */
export const answerOnApplication = (changes: Partial<LeadBodyApplication>): Report =>
  assessApplication(anApplication(changes));

/** The answer on an application that leaves a block out. */
export const answerOnApplicationWithout = (
  block: Exclude<keyof LeadBodyApplication, "hub" | "academicYear" | "applicant">,
): Report => assessApplication(without(anApplication(), block));

/** The answer on a change of lead body with everything in order, but for what is changed. */
export const answerOnTransition = (changes: Partial<LeadBodyTransition>): Report =>
  assessTransition(aTransition(changes));

/** The answer on a change of lead body that leaves a block out. */
export const answerOnTransitionWithout = (
  block: Exclude<keyof LeadBodyTransition, "hub" | "academicYear" | "current">,
): Report => assessTransition(without(aTransition(), block));

/** The answer while no successor is appointed, and nothing of the handover has begun. */
export const answerBeforeAppointment = (): Report =>
  assessTransition({
    ...without(aTransition({ exitPlan: null, funding: null }), "successor"),
    appointedOn: null,
  });
