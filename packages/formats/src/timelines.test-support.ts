import { assessActivity } from "@maths-hubs/evaluation";
import type { Activity, EvaluationTimeline } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";

/** An activity in the middle of its year: the end lies ahead, a report is missing, a mid-year workshop is to be confirmed. */
export const busyActivity: Activity = anActivity({
  title: "Primary Development Work Group",
  workshops: [
    { point: "first", on: "2024-09-18", mode: "face-to-face", confirmedOn: "2024-09-02", attended: true },
    { point: "mid-year", on: "2025-01-15", mode: "online", confirmedOn: "2025-01-13", attended: true },
    { point: "mid-year", on: "2025-02-26", mode: "face-to-face" },
    { point: "final", on: "2025-06-10", alsoOn: ["2025-06-11", "2025-06-13"], mode: "face-to-face" },
  ],
  surveys: {
    autumn: {
      opens: "2024-09-30",
      closes: "2024-11-08",
      invited: 14,
      completed: 12,
      countedOn: "2024-11-08",
    },
    summer: { opens: "2025-06-02", closes: "2025-07-11" },
    localLeader: {},
  },
  happi: {
    agreedByLocalLeaderOn: "2024-10-01",
    agreedByLinkOn: "2024-10-02",
    planningSubmittedOn: "2024-10-15",
    planningDue: "2024-10-18",
    finalDue: "2025-07-04",
  },
  fieldwork: { localOn: ["2025-02-03"], nationalOn: [] },
  submissions: [
    {
      reference: "plan-1",
      kind: "plan",
      title: "Delivery plan",
      due: "2024-09-20",
      submittedOn: "2024-09-19",
    },
    { reference: "report-1", kind: "report", title: "Autumn report", due: "2024-12-13" },
  ],
  dueDates: { "before-what-2": "2024-10-07", "during-what-2": "2025-03-31" },
  done: { "before-what-2": "2024-09-20" },
});

/** An activity of which nothing is known but who leads it. */
export const bareActivity: Activity = { hub: "SW3", academicYear: "2024/25", localLeader: "l-09" };

/** Text that would break out of every format, were it not escaped. */
const hostileText = "\r\nBEGIN:VEVENT </svg><script>alert(1)</script> %%{init:{}}%% =1+1 | `x` \u0000;";

/** The same activity with hostile text in every field that takes any text. */
export const hostileActivity: Activity = {
  ...busyActivity,
  title: hostileText,
  workshops: (busyActivity.workshops ?? []).map((workshop) => ({ ...workshop, title: hostileText })),
  submissions: (busyActivity.submissions ?? []).map((submission) => ({ ...submission, title: hostileText })),
};

/** A timeline with all findings. */
export const timelineOf = (activity: Activity, asOf = "2025-02-03"): EvaluationTimeline =>
  assessActivity(activity, { asOf });

/** In the middle of the year. */
export const busyTimeline: EvaluationTimeline = timelineOf(busyActivity);

/** Seven local leaders with one to four activities each, their dates some days apart. */
export const hubTimelines: readonly [EvaluationTimeline, ...EvaluationTimeline[]] = (() => {
  const others = [1, 2, 3, 4, 5, 6].flatMap((leader) =>
    Array.from({ length: 1 + ((leader * 3) % 4) }, (_, number) =>
      timelineOf({
        ...busyActivity,
        reference: `a-${leader}-${number}`,
        title:
          ["Years 5 to 8", "Secondary Work Group with a name that is much too long", "Early Years Community"][
            (leader + number) % 3
          ] ?? "",
        localLeader: `l-0${leader}`,
        starts: `2024-${leader % 2 === 0 ? "10" : "11"}-0${number + 1}`,
        ends: `2025-0${5 + ((leader + number) % 3)}-1${number}`,
        ...(leader === 4 ? { happi: {}, submissions: [], surveys: {} } : {}),
      }),
    ),
  );
  return [busyTimeline, ...others];
})();
