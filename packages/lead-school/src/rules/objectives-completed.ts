import type { TrackedPart } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { doesNotApply, known, onOrBefore, unknown, type Reading } from "@maths-hubs/rulekit";
import { trackedParts, trackerRuleForEach, type Tracked, type TrackerRule } from "../tracker-rule.ts";

/**
 * Each part of the objectives is completed by the date of the grant. Only a month is printed, so its last day counts; a
 * part that is open after it is late by the days that have gone by so far.
 */
export const objectivesCompleted: TrackerRule = /* @__PURE__ */ trackerRuleForEach<
  "date",
  Tracked<TrackedPart>
>({
  id: "lead-school/objectives-completed",
  title: "Objective completed in time",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex B, purpose of grant")],
  clauses: ["SPEC-AnnexB-deadline"],
  force: "must",
  statement: "Every part of the year's objectives is completed by the date of the grant, at the latest.",
  unit: "date",
  forEach: ({ tracker, isCarriedForward }, terms) =>
    isCarriedForward
      ? doesNotApply("the date of another year's grant does not hold for this one")
      : (trackedParts(tracker, terms) ?? unknown(["/parts"])),
  nameOf: ({ name }) => name,
  requirement: ({ completeBy }) => completeBy.latestDay,
  actual: ({ on }, { entry, path }, { completeBy }) =>
    completionOf(entry, path, { on, isOver: on > completeBy.latestDay }),
  comparison: onOrBefore,
});

const completionOf = (
  entry: TrackedPart | undefined,
  path: string,
  { on, isOver }: { readonly on: string; readonly isOver: boolean },
): Reading<string> => {
  if (entry !== undefined && entry.status === undefined) return unknown([`${path}/status`]);
  if (entry?.status === "completed") {
    if (entry.completedOn === undefined) return isOver ? unknown([`${path}/completedOn`]) : known(on, [path]);
    if (entry.completedOn <= on) return known(entry.completedOn, [`${path}/completedOn`]);
  }
  return isOver ? known(on, [path]) : doesNotApply("there is time left to complete it");
};
