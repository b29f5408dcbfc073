import type { Activity } from "../activity.ts";

/**
 * An activity for a test: a Work Group of 2024/25 on which everything was done in time, but for what you change.
 *
 * Both parties agreed the HAPPI form before its planning section was submitted, both participant surveys were completed
 * in full, and the three workshops were confirmed in time and attended. All dates are illustrative.
 *
 * @param changes - the fields that matter to the test
 *
 * @example
 * ```ts
 * import { anActivity } from "@maths-hubs/model/testing";
 *
 * anActivity().project; // => "NCP24-09"
 * anActivity({ hub: "WM2" }).hub; // => "WM2"
 * ```
 */
export const anActivity = (changes: Partial<Activity> = {}): Activity => ({
  hub: "SW3",
  academicYear: "2024/25",
  project: "NCP24-09",
  type: "work-group",
  localLeader: "l-07",
  link: "p-04",
  starts: "2024-10-08",
  ends: "2025-06-17",
  workshops: [
    {
      point: "first",
      on: "2024-09-18",
      mode: "face-to-face",
      confirmedOn: "2024-09-02",
      attended: true,
    },
    { point: "mid-year", on: "2025-01-22", mode: "online", confirmedOn: "2025-01-20", attended: true },
    {
      point: "final",
      on: "2025-06-10",
      alsoOn: ["2025-06-11"],
      mode: "face-to-face",
      confirmedOn: "2025-05-12",
      attended: true,
    },
  ],
  surveys: {
    autumn: {
      opens: "2024-09-30",
      closes: "2024-11-08",
      invited: 14,
      completed: 14,
      countedOn: "2024-11-01",
    },
    summer: {
      opens: "2025-06-02",
      closes: "2025-07-11",
      invited: 14,
      completed: 14,
      countedOn: "2025-07-08",
    },
    localLeader: {
      opens: "2025-06-02",
      closes: "2025-07-11",
      invited: 1,
      completed: 1,
      countedOn: "2025-06-20",
    },
  },
  happi: {
    draftedOn: "2024-09-24",
    agreedByLocalLeaderOn: "2024-09-30",
    agreedByLinkOn: "2024-10-01",
    agreedOn: "2024-10-01",
    planningSubmittedOn: "2024-10-15",
    updatedOn: ["2025-01-20"],
    finalSubmittedOn: "2025-07-02",
    planningDue: "2024-10-18",
    finalDue: "2025-07-04",
  },
  outcomes: {
    pupils: [{ outcome: "Pupils explain their reasoning.", national: "NCP24-09/pupils-1" }],
    schools: [{ outcome: "Teachers plan lessons together.", national: "NCP24-09/schools-1" }],
    practice: [{ outcome: "Teachers use representations with purpose.", national: "NCP24-09/practice-1" }],
  },
  localData: [
    { method: "visiting-schools", about: ["impact", "process"] },
    { method: "local-survey", about: ["process"] },
  ],
  fieldwork: { localOn: ["2025-02-03"], nationalOn: ["2025-03-12"] },
  submissions: [
    { reference: "plan-1", kind: "plan", due: "2024-10-31", submittedOn: "2024-10-30" },
    { reference: "report-1", kind: "report", due: "2025-07-18", submittedOn: "2025-07-16" },
  ],
  dueDates: {
    "before-what-2": "2024-10-07",
    "before-what-3": "2024-10-07",
    "start-what-1": "2024-10-18",
    "during-what-2": "2025-02-14",
    "end-what-4": "2025-07-04",
  },
  done: {
    "before-what-2": "2024-09-20",
    "before-what-3": "2024-09-20",
    "start-what-1": "2024-10-11",
    "during-development-2": "2025-02-05",
    "end-what-4": "2025-06-27",
  },
  ...changes,
});
