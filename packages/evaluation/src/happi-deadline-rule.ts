import type { EvaluationExpectations } from "@maths-hubs/programme/evaluation";
import { doesNotApply, known, onOrBefore, unknown, type RuleDefinition } from "@maths-hubs/rulekit";
import type { ActivityOnDate } from "./activity-on-date.ts";
import { taskDates } from "./task-dates.ts";

type DeadlineFields = Pick<
  RuleDefinition<ActivityOnDate, EvaluationExpectations, "date">,
  "unit" | "requirement" | "actual" | "comparison"
>;

interface DeadlineOf {
  readonly task: "start-what-2" | "end-what-5";
  readonly due: "planningDue" | "finalDue";
  readonly submittedOn: "planningSubmittedOn" | "finalSubmittedOn";
}

/** What the rules about the two deadlines of a HAPPI form have in common. */
export const submittedInTime = ({ task, due: dueField, submittedOn }: DeadlineOf): DeadlineFields => ({
  unit: "date",
  requirement: (_terms, { activity }) => taskDates(task, activity).due ?? "9999-12-31",
  actual: ({ activity, asOf }) => {
    const { due, doneOn } = taskDates(task, activity);
    if (due === null) return unknown([`/happi/${dueField}`]);
    if (typeof doneOn === "string" && doneOn <= asOf) {
      // A host's done mark may stand for the date of the form.
      const isOfForm = activity.happi?.[submittedOn] === doneOn;
      return known(doneOn, [isOfForm ? `/happi/${submittedOn}` : `/done/${task}`]);
    }
    if (asOf <= due) return doesNotApply("it is not due yet");
    const isOfHost = activity.dueDates?.[task] !== undefined;
    return known(asOf, [isOfHost ? `/dueDates/${task}` : `/happi/${dueField}`]);
  },
  comparison: onOrBefore,
});
