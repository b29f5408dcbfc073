import type { BriefingRegistration } from "@maths-hubs/model";
import type { Report } from "@maths-hubs/rulekit";
import type { WorkedExample } from "../worked-example.ts";
import { without } from "../without.ts";
import { worked } from "../worked.ts";
import { answerOnApplication, answerOnApplicationWithout } from "./answers.ts";

const registered = (briefing: BriefingRegistration): Report => answerOnApplication({ briefing });

const nobodyRegistered = answerOnApplication({ briefing: null });

const right: BriefingRegistration = {
  toGivenAddress: true,
  subject: "New Lead School briefing",
  briefing: "WM2",
  attendees: ["p-01"],
};

export const briefingExamples: readonly WorkedExample[] = [
  worked("lead-school/briefing-attended", [
    ["an applicant who registered and did not come", registered({ attended: false })],
    ["an applicant who came to the briefing", registered({ attended: true })],
    ["an applicant who registered, and nobody says whether they came", registered({})],
    ["an applicant who did not register", nobodyRegistered],
  ]),
  worked("lead-school/briefing-registration-in-time", [
    ["registered at 11:59 on 20 November 2023", registered({ sentAt: "2023-11-20T11:59" })],
    ["registered at 12:00 on 20 November 2023", registered({ sentAt: "2023-11-20T12:00" })],
    ["registered at 12:01 on 20 November 2023", registered({ sentAt: "2023-11-20T12:01" })],
    ["registered, and nobody says when", registered({})],
    ["an applicant who did not register, which nobody has to", nobodyRegistered],
  ]),
  worked("lead-school/briefing-registration-content", [
    [
      "everything right but the subject, which is written “New lead school briefing”",
      registered({ ...right, subject: "New lead school briefing" }),
    ],
    ["address, subject, briefing and attendees are right", registered(right)],
    [
      "everything right but the briefing, which is the other hub's",
      registered({ ...right, briefing: "YH3" }),
    ],
    ["everything right, and nobody says who will attend", registered(without(right, "attendees"))],
    ["an applicant who did not register, which nobody has to", nobodyRegistered],
    ["an application that does not say whether anybody registered", answerOnApplicationWithout("briefing")],
  ]),
];
