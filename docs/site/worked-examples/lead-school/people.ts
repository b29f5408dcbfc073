import type { LeavingReason, TransitionPerson } from "@maths-hubs/model";
import type { Report } from "@maths-hubs/rulekit";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";
import { answerOnTransition, answerOnTransitionWithout } from "./answers.ts";

type Known = Omit<TransitionPerson, "person" | "worksAs">;

const localLeader = (known: Known, person = "l-01"): TransitionPerson => ({
  person,
  worksAs: ["local-leader"],
  employer: "s-100004",
  ...known,
});

const member = (role: string, known: Known): TransitionPerson => ({
  person: "p-01",
  worksAs: ["team-member"],
  roles: [role],
  employer: "lead-body",
  ...known,
});

const people = (...everybody: readonly TransitionPerson[]): Report =>
  answerOnTransition({ people: everybody });

const leaves = (leavesBecause: LeavingReason): Known => ({ stays: false, leavesBecause });

const lead = (known: Known): Report => people(member("maths-hub-lead", known));
const link = (known: Known): Report => people(member("senior-leadership-link", known));

export const peopleExamples: readonly WorkedExample[] = [
  worked("lead-school/local-leader-turnover", [
    [
      "a local leader who goes at the year's end as usual",
      people(localLeader(leaves("end-of-year-turnover"))),
    ],
    ["a local leader who goes because of the change", people(localLeader(leaves("change-of-lead-body")))],
    [
      "two local leaders who go because of the change",
      people(localLeader(leaves("change-of-lead-body")), localLeader(leaves("change-of-lead-body"), "l-02")),
    ],
    ["a local leader who stays", people(localLeader({ stays: true }))],
    ["a local leader who goes, and nobody says why", people(localLeader({ stays: false }))],
  ]),
  worked("lead-school/team-continuity", [
    ["a Maths Hub Lead who is available and does not stay", lead({ available: true, stays: false })],
    ["a Maths Hub Lead who is available and stays", lead({ available: true, stays: true })],
    ["a Maths Hub Lead who is not available any more", lead({ available: false, stays: false })],
    ["a Maths Hub Lead who goes, and nobody says whether they were available", lead({ stays: false })],
    ["a Senior Leadership Link, who is expected to change", link({ available: true, stays: false })],
  ]),
  worked("lead-school/senior-leadership-link-changes", [
    ["a Senior Leadership Link who goes with the current lead body", link({ stays: false })],
    ["a Senior Leadership Link who stays", link({ stays: true })],
    ["a Senior Leadership Link, and nobody says whether they stay", link({})],
    ["a document that names no Senior Leadership Link", lead({ stays: true })],
  ]),
  worked("lead-school/agreements-renewed", [
    [
      "a local leader who stays, without a new agreement",
      people(localLeader({ stays: true, newAgreementFrom: null })),
    ],
    [
      "a local leader who stays, with a new agreement from 1 September 2024",
      people(localLeader({ stays: true, newAgreementFrom: "2024-09-01" })),
    ],
    ["a local leader who stays, and nobody says with which agreement", people(localLeader({ stays: true }))],
    ["a Maths Hub Lead whom the current lead body employs", lead({ stays: true })],
    ["nobody says who works for the hub", answerOnTransitionWithout("people")],
  ]),
];
