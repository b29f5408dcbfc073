import type { Confidentiality, StaffDocument } from "@maths-hubs/model";
import type { Report } from "@maths-hubs/rulekit";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";
import { answerOnApplication, answerOnApplicationWithout } from "./answers.ts";

const steps = (confidentiality: Confidentiality): Report => answerOnApplication({ confidentiality });

const signedAt = "2023-11-21T10:00";

/** Every step in order, and one of the two documents opened in the end. */
const opened = (document: StaffDocument): Report =>
  steps({
    signedAt,
    submittedAt: "2023-11-21T11:00",
    passwordRequestedAt: "2023-11-22T09:00",
    opened: { document, at: "2023-11-23T09:00" },
  });

export const staffDataExamples: readonly WorkedExample[] = [
  worked("lead-school/confidentiality-sequence", [
    ["signed at 10:00, submitted at 09:59", steps({ signedAt, submittedAt: "2023-11-21T09:59" })],
    ["signed at 10:00, submitted at 10:00", steps({ signedAt, submittedAt: signedAt })],
    ["signed at 10:00, submitted at 10:01", steps({ signedAt, submittedAt: "2023-11-21T10:01" })],
    ["every step taken, in order", opened("5a")],
    [
      "the password requested, the declaration signed and not submitted",
      steps({ signedAt, passwordRequestedAt: "2023-11-22T09:00" }),
    ],
    ["an applicant who has taken no step", steps({})],
    ["an application that leaves the steps out", answerOnApplicationWithout("confidentiality")],
  ]),
  worked("lead-school/staff-document", [
    ["an applicant for WM2 who opened document 5b, which is the other hub's", opened("5b")],
    ["an applicant for WM2 who opened document 5a, which is that hub's", opened("5a")],
    ["an applicant who has opened neither document", steps({ signedAt })],
    ["an application that leaves the steps out", answerOnApplicationWithout("confidentiality")],
  ]),
];
