import type { HolidayList } from "@maths-hubs/calendar";
import type { Activity, ActivityType, ProjectCode } from "@maths-hubs/model";
import { evaluationExpectations, type EvaluationExpectations } from "@maths-hubs/programme/evaluation";
import type { Edition } from "@maths-hubs/rulekit";
import { evaluationError } from "./evaluation-error.ts";
import type { EvaluationRule } from "./evaluation-rule.ts";

/** How a timeline is asked for: on which date, by which edition, and what only the host knows. */
export interface TimelineQuestion {
  /** The date on which everything is judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The edition to apply; the one published for the activity's year where it is left out. */
  readonly edition?: Edition<EvaluationExpectations>;
  /** Where nothing is published for the activity's year: apply the latest earlier edition, and say so. */
  readonly carryForward?: boolean;
  /** The type of activity that a project's code stands for, from a catalogue; `undefined` for a code that it lacks. */
  readonly typeOf?: (project: ProjectCode) => ActivityType | undefined;
  /** The days that are no working days; the bank holidays of England and Wales where it is left out. */
  readonly holidays?: HolidayList;
  /** The rules to apply: `assessActivity` applies all where it is left out, `evaluationTimeline` none. */
  readonly rules?: readonly EvaluationRule[];
}

/**
 * Settles which edition applies to an activity.
 *
 * @throws a `RulekitError` with code `edition-not-published` if nothing is published for the activity's year; an
 * {@link EvaluationError} with code `edition-of-another-year` if the edition given is for another year
 */
export const editionFor = (
  { academicYear }: Activity,
  { edition, carryForward }: TimelineQuestion,
): Edition<EvaluationExpectations> => {
  const settled =
    edition ?? evaluationExpectations.for(academicYear, { carryForward: carryForward === true });
  if (settled.stamp.academicYear === academicYear) return settled;
  throw evaluationError("edition-of-another-year", {
    path: "/academicYear",
    received: settled.stamp.academicYear,
    expected: `an edition for ${academicYear}, the activity's academic year`,
  });
};

/**
 * The type of an activity: the one it states, or the one of its project's code in the caller's catalogue.
 *
 * @throws an {@link EvaluationError} with code `unknown-project` if the caller's catalogue lacks the project, or
 * `type-contradicts-project` if it says another type than the activity
 */
export const typeFor = ({ type, project }: Activity, { typeOf }: TimelineQuestion): ActivityType | null => {
  if (project === undefined || typeOf === undefined) return type ?? null;
  const listed = typeOf(project);
  if (listed === undefined) {
    const expected = "the code of a project that the catalogue lists";
    throw evaluationError("unknown-project", { path: "/project", received: project, expected });
  }
  if (type !== undefined && type !== listed) {
    const expected = `"${listed}", the type of ${project} in the catalogue`;
    throw evaluationError("type-contradicts-project", { path: "/type", received: type, expected });
  }
  return listed;
};
