import { faultsByEntry, repetition, type EntryCheck } from "./entry-faults.ts";
import { shownBriefly, type Fault } from "./fault.ts";
import type { ObjectivesTracker, TrackedPart, TriggerNotice } from "./objectives-tracker.ts";

/** The faults of a tracker that a schema of single fields cannot see: entries that stand twice, dates that contradict. */
export const objectivesTrackerFaults = (tracker: ObjectivesTracker): readonly Fault[] => [
  ...faultsByEntry("parts", tracker.parts, [completionFaults, repetition(({ part }) => [part])]),
  ...faultsByEntry("responsibilities", tracker.responsibilities, [repetition(({ item }) => [item])]),
  ...faultsByEntry("strategicBoard/members", tracker.strategicBoard?.members, [
    repetition(({ person, stakeholder }) => [person, stakeholder]),
  ]),
  ...faultsByEntry("reports", tracker.reports, [repetition(({ report }) => [report])]),
  ...faultsByEntry("notices", tracker.notices, [noticeFaults, repetition(({ matter }) => [matter])]),
];

/** A day of completion contradicts a part that is said to be open. */
const completionFaults: EntryCheck<TrackedPart> = ({ status, completedOn }, path) =>
  completedOn === undefined || status === "completed"
    ? []
    : [
        {
          path: `${path}/completedOn`,
          code: "invalid-value",
          expected: 'a day of completion only beside the status "completed"',
          received: shownBriefly(completedOn),
        },
      ];

const noticeFaults: EntryCheck<TriggerNotice> = ({ arisenOn, notifiedOn }, path) =>
  typeof notifiedOn !== "string" || arisenOn <= notifiedOn
    ? []
    : [
        {
          path: `${path}/notifiedOn`,
          code: "period-reversed",
          expected: `a day that is not before the matter came up, ${arisenOn}`,
          received: shownBriefly(notifiedOn),
        },
      ];
