import type { ConfirmationState, ObligationStatus, TimelineSubmission } from "@maths-hubs/model";

/** The statuses of tasks as a reader calls them. */
export const statusWords: Readonly<Record<ObligationStatus, string>> = {
  undated: "no due date",
  upcoming: "upcoming",
  open: "open",
  overdue: "overdue",
  done: "done",
};

/** What the confirmation of an event comes to. */
export const confirmationWords: Readonly<Record<ConfirmationState, string>> = {
  confirmed: "confirmed",
  apologies: "apologies sent",
  open: "to be confirmed",
  locked: "locked: get in touch",
  past: "over, not confirmed",
};

/** Where a plan or report stands. */
export const submissionWords: Readonly<Record<TimelineSubmission["status"], string>> = {
  submitted: "submitted",
  late: "submitted late",
  missing: "missing",
  open: "open",
  undated: "no due date",
};

type AnyStatus = ObligationStatus | ConfirmationState | TimelineSubmission["status"];

const looks: Readonly<Record<AnyStatus, string>> = {
  undated: "outcome-not-applicable",
  upcoming: "outcome-not-applicable",
  open: "outcome-undetermined",
  overdue: "outcome-not-met",
  done: "outcome-met",
  confirmed: "outcome-met",
  apologies: "outcome-met",
  locked: "outcome-not-met",
  past: "outcome-not-met",
  submitted: "outcome-met",
  late: "outcome-undetermined",
  missing: "outcome-not-met",
};

/** The class that gives a status the colour of the outcome that it is most like; its word says it too. */
export const lookOf = (status: AnyStatus): string => looks[status];
