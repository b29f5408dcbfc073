import type { FormalReport, NamedRole, SignOffStep } from "@maths-hubs/model";
import { known, type Reading } from "@maths-hubs/rulekit";
import type { Post } from "./staffing.ts";
import { postsWith } from "./team-on-date.ts";

/** Whether somebody held a role on a date. */
export const heldRole = (posts: readonly Post[], role: NamedRole, { by, on }: SignOffStep): boolean =>
  postsWith(posts, role).some((post) => post.person === by && post.from <= on && on <= post.to);

/**
 * How many of the two steps were passed, in their order: a step counts when the holder of its role took it on that day,
 * not before the step that comes first and not after submission. A sign-off of what was never checked does not count.
 */
export const readSteps = (posts: readonly Post[], report: FormalReport, path: string): Reading<number> => {
  const { firstCheck, signOff, submittedOn } = report;
  const inTime = (step: SignOffStep): boolean => submittedOn === undefined || step.on <= submittedOn;
  if (firstCheck === undefined || !inTime(firstCheck) || !heldRole(posts, "maths-hub-lead", firstCheck)) {
    return known(0, [path]);
  }
  const signedOff =
    signOff !== undefined &&
    inTime(signOff) &&
    firstCheck.on <= signOff.on &&
    heldRole(posts, "senior-leadership-link", signOff);
  return known(signedOff ? 2 : 1, [path]);
};
