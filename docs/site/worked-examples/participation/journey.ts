import type { Report } from "@maths-hubs/rulekit";
import { checkJourney, type JourneyYear } from "@maths-hubs/participation";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";

type Stage = JourneyYear["stage"];

/** What the handbook of 2024/25 makes of a school's years, given from the first to 2024/25. */
const journey = (...years: readonly (readonly Stage[])[]): Report => {
  const first = 2025 - years.length;
  return history(
    years.flatMap((stages, index) => {
      const academicYear = `${first + index}/${first + index - 1999}`;
      return stages.map((stage) => ({ academicYear, stage }));
    }),
  );
};

const history = (years: readonly JourneyYear[]): Report =>
  checkJourney({ school: "900001", years }, { academicYear: "2024/25" });

const yearAtSustaining = (core: { readonly core?: boolean }): Report =>
  history([{ academicYear: "2024/25", stage: "sustaining", ...core }]);

const nowhere: readonly Stage[] = [];
const readiness: readonly Stage[] = ["readiness"];
const development: readonly Stage[] = ["development"];
const embedding: readonly Stage[] = ["embedding"];
const sustaining: readonly Stage[] = ["sustaining"];
const bothInOneYear: readonly Stage[] = ["readiness", "development"];

export const journeyExamples: readonly WorkedExample[] = [
  worked("participation/journey-start", [
    ["a school that begins with Readiness", journey(readiness)],
    ["a school that begins with Development", journey(development)],
    ["a school that begins with Embedding", journey(embedding)],
    ["a school that begins with Sustaining", journey(sustaining)],
    ["a school that has not begun", journey(nowhere)],
  ]),
  worked("participation/development-after-readiness", [
    ["Readiness and Development in the same year", journey(bothInOneYear)],
    ["Development in the year after Readiness", journey(readiness, development)],
    ["Development two years after Readiness", journey(readiness, nowhere, development)],
    ["Readiness, and no Development yet", journey(readiness)],
  ]),
  worked("participation/development-following-year", [
    ["Readiness and Development in the same year", journey(bothInOneYear)],
    ["Development in the year after Readiness", journey(readiness, development)],
    ["Development two years after Readiness", journey(readiness, nowhere, development)],
    ["Readiness, and no Development yet", journey(readiness)],
  ]),
  worked("participation/journey-order", [
    ["from Embedding back to Development", journey(embedding, development)],
    ["from Development to Embedding", journey(development, embedding)],
    ["from Development to Sustaining, without Embedding", journey(development, sustaining)],
    ["Development in two years, and no other stage", journey(development, development)],
  ]),
  worked("participation/journey-repetition", [
    ["a year at Development", journey(development)],
    ["two years at Development", journey(development, development)],
    ["three years at Development", journey(development, development, development)],
    ["three years at Sustaining, which is meant to repeat", journey(sustaining, sustaining, sustaining)],
  ]),
  worked("participation/sustaining-every-year", [
    ["Sustaining in each of three years", journey(sustaining, sustaining, sustaining)],
    ["Sustaining in three years but for the second", journey(sustaining, nowhere, sustaining)],
    ["Sustaining in the first of three years alone", journey(sustaining, nowhere, nowhere)],
    ["a school that has come as far as Embedding", journey(embedding)],
  ]),
  worked("participation/sustaining-core", [
    ["a year at Sustaining without its core Work Group", yearAtSustaining({ core: false })],
    ["a year at Sustaining with its core Work Group", yearAtSustaining({ core: true })],
    ["a year at Sustaining, and nobody says with which Work Groups", yearAtSustaining({})],
    ["a school that has come as far as Embedding", journey(embedding)],
  ]),
];
