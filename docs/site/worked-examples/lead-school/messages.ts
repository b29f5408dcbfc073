import type { LeadBodyApplication } from "@maths-hubs/model";
import type { Report } from "@maths-hubs/rulekit";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";
import { answerOnApplication, answerOnApplicationWithout } from "./answers.ts";

/** A message about the fixed cost, sent on the day of WM2's briefing, which began at 09:30. */
const messageAt = (
  time: string,
  briefing: LeadBodyApplication["briefing"] & {} = { attended: true },
): Report =>
  answerOnApplication({
    briefing,
    questions: [{ about: "fixed-cost", route: "jaggaer", at: `2023-11-24T${time}` }],
  });

/** A message at 09:00 on 27 November 2023, and an account registered at this time. */
const accountAt = (accountRegisteredAt: string | null): Report =>
  answerOnApplication({
    accountRegisteredAt,
    questions: [{ about: "other", route: "jaggaer", at: "2023-11-27T09:00" }],
    confidentiality: {},
  });

export const messageExamples: readonly WorkedExample[] = [
  worked("lead-school/question-route", [
    ["at the briefing that began at 09:30, and a message sent at 09:29", messageAt("09:29")],
    ["at the briefing that began at 09:30, and a message sent at 09:30", messageAt("09:30")],
    ["at the briefing that began at 09:30, and a message sent at 09:31", messageAt("09:31")],
    ["a message, and nobody came to the briefing", messageAt("12:00", { attended: false })],
    ["a message, and nobody says whether anybody came to the briefing", messageAt("12:00", {})],
    ["an applicant who has sent no message about the fixed cost", answerOnApplication({ questions: [] })],
  ]),
  worked("lead-school/messaging-account", [
    ["a message at 09:00, the account registered at 08:59", accountAt("2023-11-27T08:59")],
    ["a message at 09:00, the account registered at 09:00", accountAt("2023-11-27T09:00")],
    ["a message at 09:00, the account registered at 09:01", accountAt("2023-11-27T09:01")],
    ["a message, and no account", accountAt(null)],
    [
      "a message, and nobody says whether there is an account",
      answerOnApplicationWithout("accountRegisteredAt"),
      "/questions/1",
    ],
    ["an applicant who has sent no message", answerOnApplication({ questions: [], confidentiality: {} })],
  ]),
];
