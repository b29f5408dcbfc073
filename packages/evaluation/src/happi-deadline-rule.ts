import { doesNotApply, known, onOrBefore, unknown, type RuleDescription } from "@maths-hubs/rulekit";
import { evaluationRule, type EvaluationRule } from "./evaluation-rule.ts";
import { taskDates } from "./task-dates.ts";

/** A clause that asks for a part of the HAPPI form, with the fields that hold its deadline and its day. */
interface DeadlineClause extends Omit<RuleDescription, "unit"> {
  readonly task: "start-what-2" | "end-what-5";
  readonly due: "planningDue" | "finalDue";
  readonly submittedOn: "planningSubmittedOn" | "finalSubmittedOn";
}

/** A rule about one of the two deadlines of a HAPPI form. */
export const happiDeadlineRule = ({
  task,
  due: dueField,
  submittedOn,
  ...clause
}: DeadlineClause): EvaluationRule =>
  evaluationRule({
    ...clause,
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
