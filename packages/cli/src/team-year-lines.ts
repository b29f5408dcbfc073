import { academicYearOf, daysBetween, plainDate, writeOut } from "@maths-hubs/calendar";
import { capacityAsText } from "@maths-hubs/formats/text";
import type {
  Breakage,
  Repair,
  RepairPeriod,
  SinglePointOfFailure,
  SinglePointsOfFailure,
} from "@maths-hubs/mhlm";
import { groups, type Gap, type OpenQuestion, type TeamYear } from "@maths-hubs/model";
import { roleTitle } from "@maths-hubs/programme/roles";
import { sourceTitles } from "@maths-hubs/programme/sources";
import {
  citationInWords,
  counted,
  editionInWords,
  forces,
  type Force,
  type TextLine,
} from "@maths-hubs/rulekit";
import { noticeLines } from "./notice-lines.ts";
import { sourceLines } from "./source-lines.ts";
import { paragraph, section } from "./text-lines.ts";

/** The three answers that the command gives about a whole year. */
export interface TeamYearAnswers {
  readonly year: TeamYear;
  readonly repair: Repair;
  /** Left out for a team so large that asking for everybody would take long. */
  readonly failure: SinglePointsOfFailure | undefined;
}

/** The answers about a year as lines for a terminal. */
export const teamYearLines = (answers: TeamYearAnswers, width: number): readonly TextLine[] => {
  const { year } = answers;
  return [
    ...paragraph(
      "title",
      `${year.hub}, ${academicYearOf(plainDate(year.period.from))}: ${verdictOf(year)}`,
      width,
    ),
    ...paragraph("detail", `Expectations of ${editionInWords(year.edition, sourceTitles())}`, width),
    ...section("Capacity in days a week, and the minimum of each group", chartLines(year, width)),
    ...section(
      "Not met",
      strongestFirst(year.gaps).flatMap((gap) => stretchLines(year, gap, width)),
    ),
    ...section(
      "Cannot be told",
      strongestFirst(year.openQuestions).flatMap((question) => stretchLines(year, question, width)),
    ),
    ...section(
      "Smallest repair: the least that meets every requirement",
      answers.repair.periods.flatMap((period) => repairLines(period, width)),
    ),
    ...section(
      "Single points of failure: who, if absent, would break a requirement",
      answers.failure === undefined
        ? paragraph("body", "left out, because the team is too large to ask for everybody", width, {
            lead: "  ",
          })
        : answers.failure.people.flatMap((person) => failureLines(person, width)),
    ),
    ...noticeLines(year.notices, width),
    ...sourceLines(
      year.slices.flatMap(({ findings }) => findings),
      width,
    ),
  ];
};

const verdictOf = ({ compliant, heldBackBy }: TeamYear): string => {
  if (compliant) return "at full capacity all year";
  return heldBackBy === "not-met"
    ? "not at full capacity all year"
    : "the document does not say enough to tell";
};

const chartLines = (year: TeamYear, width: number): readonly TextLine[] =>
  capacityAsText(year, { width })
    .trimEnd()
    .split("\n")
    .map((text) => ({ role: "body", text }));

/** What is wrong in a stretch of days: force and dates, the finding's own sentence, and where the source asks for it. */
const stretchLines = (year: TeamYear, stretch: Gap | OpenQuestion, width: number): readonly TextLine[] => {
  const findings = year.slices
    .filter(({ from, to }) => from <= stretch.to && stretch.from <= to)
    .flatMap((slice) => slice.findings)
    .filter(({ rule, subject }) => rule === stretch.rule && subject === stretch.subject);
  const [finding] = findings;
  // One distance may last while the figures behind it change: then the distance alone holds for all the days.
  const isOneAnswer = findings.every(({ message }) => message === finding?.message);
  const distance = "shortfall" in stretch ? `: short by ${stretch.shortfall}, with changing figures` : "";
  const outcome = "shortfall" in stretch ? "not-met" : "undetermined";
  return [
    { role: "detail", text: `  ${asked[stretch.force].padEnd(10)}${days(stretch)}`, outcome },
    ...paragraph(
      "body",
      isOneAnswer && finding !== undefined ? finding.message : stretch.title + distance,
      width,
      { indent },
    ),
    ...paragraph("source", finding === undefined ? "" : citationInWords(finding.citation), width, { indent }),
  ];
};

/** Where the text of an entry stands. */
const indent = " ".repeat(12);

const asked = { must: "required", should: "expected", advisory: "advised" } as const;

const days = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  from === to ? writeOut(plainDate(from)) : `${writeOut(plainDate(from))} to ${writeOut(plainDate(to))}`;

const groupTitles = {
  leadership: "leadership group",
  "operational-management": "operational management group",
} as const;

const repairLines = (repair: RepairPeriod, width: number): readonly TextLine[] => [
  { role: "detail", text: `  ${days(repair)}` },
  ...repair.unknown.flatMap((path) => paragraph("body", `state ${path}`, width, { indent })),
  ...repair.roles.flatMap(({ oneOf, people }) =>
    paragraph("body", `name ${peopleInWords(people)} as ${oneOf.map(roleTitle).join(" or ")}`, width, {
      indent,
    }),
  ),
  ...groups
    .filter((group) => repair.daysPerWeek[group] > 0)
    .map((group): TextLine => {
      const text = `${indent}${daysInWords(repair.daysPerWeek[group])} more in the ${groupTitles[group]}`;
      return { role: "body", text };
    }),
];

const peopleInWords = (people: number): string => (people === 1 ? "somebody" : `${people} people`);

const daysInWords = (daysPerWeek: number): string => `${counted(daysPerWeek, "day", "days")} a week`;

/** One line for each rule that the absence breaks, with its worst day and how many days it lasts. */
const failureLines = ({ person, breaks }: SinglePointOfFailure, width: number): readonly TextLine[] => {
  const rules = [...new Set(breaks.map(({ rule }) => rule))];
  return rules.flatMap((rule, index) => {
    const ofRule = breaks.filter((breakage) => breakage.rule === rule);
    const lead = `  ${(index === 0 ? person : "").padEnd(14)}`;
    return paragraph("body", worstInWords(ofRule), width, { lead, indent: " ".repeat(lead.length) });
  });
};

const worstInWords = (breaks: readonly Breakage[]): string => {
  const worst = Math.max(...breaks.map(({ shortfall }) => shortfall));
  const upTo = breaks.every(({ shortfall }) => shortfall === worst) ? "" : "up to ";
  const lasts = breaks.reduce(
    (sum, { from, to }) => sum + daysBetween(plainDate(from), plainDate(to)) + 1,
    0,
  );
  return `${breaks[0]?.title ?? ""}: short by ${upTo}${worst} on ${counted(lasts, "day", "days")}`;
};

const strongestFirst = <S extends { readonly force: Force }>(stretches: readonly S[]): readonly S[] =>
  stretches.toSorted((a, b) => forces.indexOf(a.force) - forces.indexOf(b.force));
