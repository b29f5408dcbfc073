import { checkText } from "@maths-hubs/comms";
import { assessActivity } from "@maths-hubs/evaluation";
import { grantReport } from "@maths-hubs/funding";
import { assessTeam, assessTeamThroughout } from "@maths-hubs/mhlm";
import { parseActivity, parseGrant, parseTeam } from "@maths-hubs/model/schemas";
import { jsonOf } from "./read-body.mjs";

const date = { type: "string", format: "date" };
const carryForward = {
  name: "carryForward",
  schema: { type: "boolean", default: false },
  description: "true applies the latest earlier edition where nothing is published for the year",
};

/** A body that is a document of the library: JSON, checked by its own schema. */
const document = (name, parse) => ({
  types: ["application/json"],
  schema: { $ref: `#/components/schemas/${name}` },
  documents: [name],
  parse: ({ text }) => parse(jsonOf(text)),
});

const formats = { "text/plain": "text", "text/markdown": "markdown", "text/html": "html" };

/** A body that is a text as it stands; its type says how it is written. */
const anyText = {
  types: Object.keys(formats),
  schema: { type: "string" },
  documents: [],
  parse: ({ text, type }) => ({ text, format: formats[type] }),
};

/** What the service can be asked. Routes and documentation come from this one table. */
export const routes = [
  {
    path: "/team/report",
    summary: "Is a team at full capacity on a day, and why?",
    takes: document("team", parseTeam),
    parameters: [
      { name: "on", required: true, schema: date, description: "a day of the team's academic year" },
      carryForward,
    ],
    gives: "team-report",
    answer: assessTeam,
  },
  {
    path: "/team/year",
    summary: "Is a team at full capacity all year, and where not?",
    takes: document("team", parseTeam),
    parameters: [carryForward],
    gives: "team-year",
    answer: assessTeamThroughout,
  },
  {
    path: "/grant/report",
    summary: "What is a hub due, what is left, and what must go back?",
    takes: document("grant", parseGrant),
    parameters: [
      {
        name: "basis",
        required: true,
        schema: { type: "string", enum: ["planned", "delivered"] },
        description: "planned or delivered numbers of projects and schools",
      },
      {
        name: "asOf",
        schema: date,
        description: "the day of the outturn; left out, nothing is said of spending",
      },
      carryForward,
    ],
    gives: "grant-report",
    answer: grantReport,
  },
  {
    path: "/activity/timeline",
    summary: "What does the evaluation of an activity ask for, and where does it stand?",
    takes: document("activity", parseActivity),
    parameters: [
      { name: "asOf", required: true, schema: date, description: "the day on which everything is judged" },
      carryForward,
    ],
    gives: "evaluation-timeline",
    answer: assessActivity,
  },
  {
    path: "/text/check",
    summary: "Does a text keep to the style of the programme?",
    takes: anyText,
    parameters: [
      {
        name: "edition",
        required: true,
        schema: { type: "string" },
        description: "the academic year that the text is written in, such as 2024/25",
      },
      carryForward,
    ],
    gives: "text-findings",
    answer: ({ text, format }, question) => checkText(text, { ...question, format }),
  },
];
