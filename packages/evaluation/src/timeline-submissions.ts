import type { PlainDate } from "@maths-hubs/calendar";
import type { Activity, Submission, TimelineSubmission } from "@maths-hubs/model";
import { hasHappened } from "./activity-on-date.ts";

/** The plans and reports that the host expects, with where each stands on a date. */
export const timelineSubmissions = (
  { submissions = [] }: Activity,
  asOf: PlainDate,
): readonly TimelineSubmission[] => submissions.map((submission) => timelineSubmission(submission, asOf));

const timelineSubmission = (submission: Submission, asOf: PlainDate): TimelineSubmission => {
  const { reference, kind, title, due = null } = submission;
  const submittedOn = hasHappened(submission.submittedOn, asOf) ? submission.submittedOn : null;
  return {
    reference,
    kind,
    ...(title === undefined ? undefined : { title }),
    due,
    submittedOn,
    status: statusOf(due, submittedOn, asOf),
  };
};

const statusOf = (
  due: string | null,
  submittedOn: string | null,
  asOf: PlainDate,
): TimelineSubmission["status"] => {
  if (submittedOn !== null) return due !== null && submittedOn > due ? "late" : "submitted";
  if (due === null) return "undated";
  return asOf > due ? "missing" : "open";
};
