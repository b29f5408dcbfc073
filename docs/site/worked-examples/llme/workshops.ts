import type { LocalLeadersReport, ProjectWorkshop, WorkshopPoint } from "@maths-hubs/model";
import type { WorkedExample } from "../worked-example.ts";
import { without } from "../without.ts";
import { worked } from "../worked.ts";
import { answerOnHub, answerOnLeader, answerWithout } from "./answers.ts";

const dates = ["2024-09-18", "2025-01-22", "2025-03-12", "2025-06-10"] as const;

const held = (...points: readonly WorkshopPoint[]): LocalLeadersReport =>
  answerOnHub({
    projectCommunities: [
      { project: "NCP24-09", workshops: points.map((point, index) => ({ point, on: dates[index] ?? "" })) },
    ],
  });

const workshop = (changes: Partial<ProjectWorkshop>): ProjectWorkshop => ({
  project: "NCP24-09",
  point: "mid-year",
  on: "2025-01-22",
  days: 1,
  attended: true,
  ...changes,
});

/** Three whole days and a half are held; which of them are missed is for the case to say. */
const missing = (...missed: readonly ProjectWorkshop["on"][]): LocalLeadersReport =>
  answerOnLeader({
    workshops: dates.map((on, index) =>
      workshop({ on, days: index === 3 ? 0.5 : 1, attended: !missed.includes(on) }),
    ),
  });

export const workshopExamples: readonly WorkedExample[] = [
  worked("llme/national-workshops", [
    ["a project with workshops at two points, first and mid-year", held("first", "mid-year")],
    ["a project with workshops at all three points", held("first", "mid-year", "final")],
    [
      "a project with four workshops, two of them in mid-year",
      held("first", "mid-year", "mid-year", "final"),
    ],
    ["three workshops, all in mid-year", held("mid-year", "mid-year", "mid-year")],
    [
      "a project of which nobody says when it meets",
      answerOnHub({ projectCommunities: [{ project: "NCP24-09" }] }),
    ],
    ["a hub in no project", answerOnHub({ projectCommunities: [] })],
  ]),
  worked("llme/workshop-days", [
    ["workshops of 3.5 days held, 2.5 of them attended", missing("2025-01-22")],
    ["workshops of 3.5 days held, 3 of them attended", missing("2025-06-10")],
    ["workshops of 3.5 days held, all of them attended", missing()],
    ["one day held so far, and attended", answerOnLeader({ workshops: [workshop({})] })],
    [
      "one day held so far, and nobody says whether they were there",
      answerOnLeader({ workshops: [without(workshop({}), "attended")] }),
    ],
    ["a local leader of whom nobody says which workshops they were invited to", answerWithout(["workshops"])],
  ]),
];
