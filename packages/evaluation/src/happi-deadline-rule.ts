import type { EvaluationExpectations } from "@maths-hubs/programme/evaluation";
import { doesNotApply, known, onOrBefore, unknown, type RuleDefinition } from "@maths-hubs/rulekit";
import { hasHappened, type ActivityOnDate } from "./activity-on-date.ts";
import { taskDates } from "./task-dates.ts";

type DeadlineFields = Pick<
  RuleDefinition<ActivityOnDate, EvaluationExpectations, "date">,
  "unit" | "requirement" | "actual" | "comparison"
>;

/** What the rules about the two deadlines of a HAPPI form have in common. */
export const submittedInTime = (
  task: "start-what-2" | "end-what-5",
  fields: { readonly due: "planningDue" | "finalDue"; readonly submittedOn: string },
): DeadlineFields => ({
  unit: "date",
  requirement: (_terms, { activity }) => taskDates(task, activity).due ?? "9999-12-31",
  actual: ({ activity, asOf }) => {
    if (activity.happi === undefined) return unknown(["/happi"]);
    const { due, doneOn } = taskDates(task, activity);
    if (due === null) return unknown([`/happi/${fields.due}`]);
    if (hasHappened(doneOn ?? undefined, asOf))
      return known(doneOn ?? asOf, [`/happi/${fields.submittedOn}`]);
    return asOf <= due ? doesNotApply("it is not due yet") : known(asOf, ["/happi"]);
  },
  comparison: onOrBefore,
});
