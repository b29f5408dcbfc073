import {
  lastDayOfEvent,
  type Activity,
  type OpenPeriod,
  type TaskId,
  type WorkshopPoint,
} from "@maths-hubs/model";
import { surveyDates } from "./survey-dates.ts";

/** What an activity says about one task, on whatever date it is asked. */
export interface TaskDates {
  /** The day by which the host wants it done. */
  readonly due: string | null;
  /** The task's own window; `null` where it is that of its stage. */
  readonly window: OpenPeriod | null;
  /** The day on which it was or will be done; `null` where the day is unknown, `undefined` where it is not done. */
  readonly doneOn: string | null | undefined;
}

type Reader = (activity: Activity) => TaskDates;

/** The dates of a task that no field of its own speaks of. */
const unsaid: TaskDates = { due: null, window: null, doneOn: undefined };

const earliest = (days: readonly string[] | undefined): string | undefined => {
  let first: string | undefined;
  for (const day of days ?? []) if (first === undefined || day < first) first = day;
  return first;
};

/** All workshops of a point are one task: it is due with the first that was missed, and done with the last. */
const attending =
  (point: WorkshopPoint): Reader =>
  ({ workshops = [] }) => {
    let from: string | null = null;
    let to: string | null = null;
    let missed: string | null = null;
    for (const workshop of workshops) {
      if (workshop.point !== point) continue;
      const last = lastDayOfEvent(workshop);
      if (from === null || workshop.on < from) from = workshop.on;
      if (to === null || last > to) to = last;
      if (workshop.attended !== true && (missed === null || last < missed)) missed = last;
    }
    if (to === null) return unsaid;
    return { due: missed ?? to, window: { from, to }, doneOn: missed === null ? to : undefined };
  };

const fieldwork =
  (level: "localOn" | "nationalOn"): Reader =>
  ({ fieldwork: held }) => {
    const first = earliest(held?.[level]);
    return first === undefined ? unsaid : { due: first, window: null, doneOn: first };
  };

const submittedForm: Reader = ({ happi = {} }) => {
  const { finalSubmittedOn, finalDue = null, reopenedOn = [] } = happi;
  // A form that was reopened after it was submitted is not submitted.
  const stands = finalSubmittedOn !== undefined && reopenedOn.every((day) => day <= finalSubmittedOn);
  return { due: finalDue, window: null, doneOn: stands ? finalSubmittedOn : undefined };
};

/** Where each task's dates stand in an activity; tasks that only a mark can prove are silent here. */
const readers: Readonly<Record<TaskId, Reader>> = {
  "before-what-1": attending("first"),
  "before-what-2": () => unsaid,
  "before-what-3": () => unsaid,
  "start-what-1": ({ localData = [] }) =>
    localData.length === 0 ? unsaid : { due: null, window: null, doneOn: null },
  "start-what-2": ({ happi = {} }) => ({
    due: happi.planningDue ?? null,
    window: null,
    doneOn: happi.planningSubmittedOn,
  }),
  "start-what-3": ({ surveys }) => surveyDates(surveys?.autumn, "participants"),
  "during-what-1": attending("mid-year"),
  "during-what-2": ({ happi }) => ({ due: null, window: null, doneOn: earliest(happi?.updatedOn) }),
  "during-what-3": fieldwork("localOn"),
  "during-what-4": fieldwork("nationalOn"),
  "end-what-1": attending("final"),
  "end-what-2": ({ surveys }) => surveyDates(surveys?.summer, "participants"),
  "end-what-3": ({ surveys }) => surveyDates(surveys?.localLeader, "local-leader"),
  "end-what-4": () => unsaid,
  "end-what-5": submittedForm,
};

const isTask = (obligation: string): obligation is TaskId => Object.hasOwn(readers, obligation);

/**
 * The dates of an obligation: those of its own field, with the host's due date before it and the done mark after it.
 *
 * A contribution has no field of its own and no due date.
 */
export const taskDates = (obligation: string, activity: Activity): TaskDates => {
  if (!isTask(obligation)) return unsaid;
  const { due, window, doneOn } = readers[obligation](activity);
  const mark = activity.done?.[obligation];
  return {
    due: activity.dueDates?.[obligation] ?? due,
    window,
    // A mark dates what is known to be done on some day, and proves what nothing else does.
    doneOn: doneOn ?? mark ?? doneOn,
  };
};
