import { academicYear, periodOfAcademicYear, type Period } from "@maths-hubs/calendar";
import { pointer } from "@maths-hubs/rulekit";
import type { Activity, SurveyRound } from "./activity.ts";
import { faultsByEntry, repetition } from "./entry-faults.ts";
import { shownBriefly, type Fault, type FaultCode } from "./fault.ts";
import { invitationFaults } from "./invitation-faults.ts";
import { statedTwice } from "./stated-twice.ts";

/**
 * The faults of an activity that a schema of single fields cannot see: an end before its start, dates outside the year,
 * more completed than invited, a confirmation after the event, what stands twice.
 *
 * Steps of a HAPPI form in the wrong order are no fault of the document: they may have happened, and a rule says so.
 *
 * @param activity - an activity whose fields have the right types
 *
 * @example
 * ```ts
 * import { activityFaults } from "@maths-hubs/model";
 *
 * const activity = { hub: "SW3", academicYear: "2024/25", localLeader: "l-07", starts: "2024-10-08", ends: "2024-10-07" };
 * activityFaults(activity).map(({ code, path }) => [code, path]); // => [["period-reversed", "/ends"]]
 * ```
 */
export const activityFaults = (activity: Activity): readonly Fault[] => {
  const year = periodOfAcademicYear(academicYear(activity.academicYear));
  return [
    ...runFaults(activity, year),
    ...faultsByEntry("workshops", activity.workshops, [
      repetition(({ point, on, mode }) => [point, on, mode]),
      (workshop, at) => invitationFaults(workshop, at, { year, name: activity.academicYear }),
    ]),
    ...Object.entries(activity.surveys ?? {}).flatMap(([name, survey]) =>
      surveyFaults(survey, pointer("surveys", name)),
    ),
    ...faultsByEntry("localData", activity.localData, [
      repetition((method) => [typeof method === "string" ? method : method.method]),
    ]),
    ...faultsByEntry("submissions", activity.submissions, [repetition(({ reference }) => [reference])]),
    ...statedTwice(activity),
  ];
};

const fault = (path: string, code: FaultCode, expected: string, received: unknown): Fault => ({
  path,
  code,
  expected,
  received: shownBriefly(received),
});

/** A community may run for more than a year; an activity that misses its year altogether is a mistake. */
const runFaults = ({ starts, ends, academicYear: name }: Activity, year: Period): readonly Fault[] => {
  if (starts !== undefined && ends !== undefined && ends < starts) {
    return [fault("/ends", "period-reversed", `a last day that is not before the first, ${starts}`, ends)];
  }
  const expected = `a day in ${name}, ${year.from} to ${year.to}`;
  if (starts !== undefined && starts > year.to) {
    return [fault("/starts", "outside-academic-year", expected, starts)];
  }
  return ends !== undefined && ends < year.from
    ? [fault("/ends", "outside-academic-year", expected, ends)]
    : [];
};

const surveyFaults = (
  { opens, closes, invited, completed, countedOn }: SurveyRound,
  path: string,
): readonly Fault[] => {
  const faults: Fault[] = [];
  if (opens !== undefined && closes !== undefined && closes < opens) {
    const expected = `a last day that is not before the first, ${opens}`;
    faults.push(fault(`${path}/closes`, "period-reversed", expected, closes));
  }
  if (invited !== undefined && completed !== undefined && completed > invited) {
    const expected = `at most ${invited}, the number invited`;
    faults.push(fault(`${path}/completed`, "count-exceeds-total", expected, completed));
  }
  if (opens !== undefined && countedOn !== undefined && countedOn < opens) {
    const expected = `a day that is not before the survey opens, ${opens}`;
    faults.push(fault(`${path}/countedOn`, "dates-out-of-order", expected, countedOn));
  }
  return faults;
};
