import { plainDate } from "@maths-hubs/calendar";
import {
  stateOfReport,
  type FormalReport,
  type ReportState,
  type SignOffStep,
  type Team,
} from "@maths-hubs/model";
import { heldRole, stepsPassed } from "./sign-off-steps.ts";
import { runsOn, staffingOf } from "./staffing.ts";

/** The next step of a formal report: who takes it, and when. */
export type ReportStep =
  | (SignOffStep & {
      /** First quality assurance by the Maths Hub Lead. */
      readonly step: "first-check";
    })
  | (SignOffStep & {
      /** Final quality assurance and sign-off by the Senior Leadership Link. */
      readonly step: "sign-off";
    })
  | {
      /** Submission to the Department. */
      readonly step: "submit";
      /** The day, `YYYY-MM-DD`. */
      readonly on: string;
    };

/** The report after a step, or why the step was refused. */
export type StepResult =
  | {
      /** The step was taken. */
      readonly accepted: true;
      /** The report with it. */
      readonly report: FormalReport;
    }
  | {
      /** The step was refused; the report stays as it is. */
      readonly accepted: false;
      /** Why, stable across releases. */
      readonly code: "before-previous-step" | "out-of-order" | "outside-academic-year" | "wrong-person";
      /** Why, for people. */
      readonly message: string;
    };

/**
 * Takes the next step of a formal report: draft, first check by the Maths Hub Lead, final check and sign-off by the
 * Senior Leadership Link, submitted. A step out of order, by somebody who does not hold the role on that day, or dated
 * before the step that comes first is refused with the reason.
 *
 * Clause: SPEC-AnnexC-signoff.
 *
 * @param team - the team, for who holds which role
 * @param report - the report as it stands
 * @param step - the step to take
 * @throws a `CalendarError` with code `invalid-date` if the step's date is no day of the calendar
 *
 * @example
 * ```ts
 * import { takeReportStep } from "@maths-hubs/mhlm";
 * import { aTeam } from "@maths-hubs/model/testing";
 *
 * const signOff = { step: "sign-off", by: "p-01", on: "2024-01-10" } as const;
 * const result = takeReportStep(aTeam(), { report: "r-02" }, signOff);
 * result.accepted ? "taken" : result.code; // => "out-of-order"
 * ```
 */
export const takeReportStep = (team: Team, report: FormalReport, step: ReportStep): StepResult => {
  const { posts, year } = staffingOf(team);
  const on = plainDate(step.on);
  if (!runsOn(year, on)) {
    return refused("outside-academic-year", `The document does not say who holds which role on ${on}.`);
  }
  const state = stateOfReport(report);
  const { after, previous } = placeOf(step, report);
  if (state !== after) {
    return refused(
      "out-of-order",
      `The ${step.step} of ${report.report} comes after "${after}"; it is "${state}".`,
    );
  }
  if (previous !== undefined && on < previous) {
    return refused(
      "before-previous-step",
      `The ${step.step} of ${report.report} cannot be before ${previous}.`,
    );
  }
  if (stepsPassed(posts, report) < stepsBefore[step.step]) {
    const message = `The ${step.step} of ${report.report} rests on steps by others than the holders of the roles.`;
    return refused("out-of-order", message);
  }
  if (step.step === "submit") return { accepted: true, report: { ...report, submittedOn: on } };
  if (!heldRole(posts, roleOf[step.step], step)) {
    return refused("wrong-person", `${step.by} is not ${titleOf[step.step]} on ${on}.`);
  }
  const taken = { by: step.by, on };
  return {
    accepted: true,
    report: step.step === "first-check" ? { ...report, firstCheck: taken } : { ...report, signOff: taken },
  };
};

/** How many valid steps each step rests on. */
const stepsBefore = { "first-check": 0, "sign-off": 1, submit: 2 } as const;

/** The state that a step needs, and the day of the step before it. */
const placeOf = (
  { step }: ReportStep,
  { firstCheck, signOff }: FormalReport,
): { readonly after: ReportState; readonly previous: string | undefined } => {
  if (step === "first-check") return { after: "draft", previous: undefined };
  return step === "sign-off"
    ? { after: "checked", previous: firstCheck?.on }
    : { after: "signed-off", previous: signOff?.on };
};

const roleOf = { "first-check": "maths-hub-lead", "sign-off": "senior-leadership-link" } as const;

const titleOf = { "first-check": "Maths Hub Lead", "sign-off": "Senior Leadership Link" } as const;

const refused = (
  code: Extract<StepResult, { readonly accepted: false }>["code"],
  message: string,
): StepResult => ({
  accepted: false,
  code,
  message,
});
