import type { TrackedPart } from "@maths-hubs/model";
import { anObjectivesTracker } from "@maths-hubs/model/testing";
import type { Report } from "@maths-hubs/rulekit";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";
import { answerOnTracker, answerOnTrackerWithout } from "./answers.ts";

const { parts = [] } = anObjectivesTracker();

/** Every part completed in time and shown, but for 1.4, of which only what is given is tracked. */
const part = (changes: Omit<TrackedPart, "part">, on?: string): Report =>
  answerOnTracker(
    { parts: parts.map((one) => (one.part === "1.4" ? { part: "1.4", ...changes } : one)) },
    on,
  );

const completed = (completedOn: string): Report => part({ status: "completed", completedOn });

export const objectiveExamples: readonly WorkedExample[] = [
  worked("lead-school/objectives-completed", [
    ["part 1.4 completed on 29 September 2024", completed("2024-09-29"), "1.4"],
    ["part 1.4 completed on 30 September 2024", completed("2024-09-30"), "1.4"],
    ["part 1.4 completed on 1 October 2024", completed("2024-10-01"), "1.4"],
    ["part 1.4 in progress on 30 September 2024", part({ status: "in-progress" }, "2024-09-30"), "1.4"],
    ["part 1.4 still in progress on 1 October 2024", part({ status: "in-progress" }, "2024-10-01"), "1.4"],
    ["part 1.4 completed, and in November nobody says when", part({ status: "completed" }), "1.4"],
  ]),
  worked("lead-school/objective-evidence", [
    ["part 1.4 completed, with nothing that shows it", part({ status: "completed", evidence: [] }), "1.4"],
    [
      "part 1.4 completed, with one piece of evidence",
      part({ status: "completed", evidence: ["e-1"] }),
      "1.4",
    ],
    [
      "part 1.4 completed, with two pieces of evidence",
      part({ status: "completed", evidence: ["e-1", "e-2"] }),
      "1.4",
    ],
    ["part 1.4 completed, and nobody says what shows it", part({ status: "completed" }), "1.4"],
    ["part 1.4 in progress", part({ status: "in-progress" }), "1.4"],
    ["a tracker that leaves the objectives out", answerOnTrackerWithout("parts")],
  ]),
];
