import type { Period } from "@maths-hubs/calendar";
import type { FormalReport, NamedRole, SignOffStep } from "@maths-hubs/model";
import type { Post } from "./staffing.ts";
import { postsWith } from "./team-on-date.ts";

/** Whether somebody held a role on a date. */
export const heldRole = (posts: readonly Post[], role: NamedRole, { by, on }: SignOffStep): boolean =>
  postsWith(posts, role).some((post) => post.person === by && post.from <= on && on <= post.to);

/** Whether the document says who held a role on the day of every step: it speaks of one academic year alone. */
export const isWithinYear = ({ firstCheck, signOff }: FormalReport, year: Period): boolean =>
  [firstCheck, signOff].every((step) => step === undefined || (year.from <= step.on && step.on <= year.to));

/**
 * How many of the two steps were passed, in their order: a step counts when the holder of its role took it on that day,
 * not before the step that comes first and not after submission. A sign-off of what was never checked does not count.
 */
export const stepsPassed = (posts: readonly Post[], report: FormalReport): number => {
  const { firstCheck, signOff, submittedOn } = report;
  const inTime = (step: SignOffStep): boolean => submittedOn === undefined || step.on <= submittedOn;
  if (firstCheck === undefined || !inTime(firstCheck) || !heldRole(posts, "maths-hub-lead", firstCheck))
    return 0;
  const signedOff =
    signOff !== undefined &&
    inTime(signOff) &&
    firstCheck.on <= signOff.on &&
    heldRole(posts, "senior-leadership-link", signOff);
  return signedOff ? 2 : 1;
};
