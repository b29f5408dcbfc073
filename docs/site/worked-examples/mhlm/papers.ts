import type { FormalReport, Team } from "@maths-hubs/model";
import { aTeam } from "@maths-hubs/model/testing";
import { without } from "../without.ts";
import { worked } from "../worked.ts";
import type { WorkedExample } from "../worked-example.ts";
import { aTeamWhere, judged } from "./team.ts";

const report = "r-01";

const aTeamWithReport = (steps: Omit<FormalReport, "report">): Team =>
  aTeam({ reports: [{ report, ...steps }] });

const firstCheck = { by: "p-02", on: "2023-10-09" };
const signOffOn = (on: string) => ({ by: "p-01", on });
const submittedOn = "2023-10-12";

export const reportSignOff: WorkedExample = worked("mhlm/report-sign-off", [
  ["a report submitted without any check", judged(aTeamWithReport({ submittedOn })), report],
  [
    "a report checked by the Maths Hub Lead, and signed off the day after it was submitted",
    judged(aTeamWithReport({ firstCheck, signOff: signOffOn("2023-10-13"), submittedOn })),
    report,
  ],
  [
    "a report checked by the Maths Hub Lead, and signed off on the day on which it was submitted",
    judged(aTeamWithReport({ firstCheck, signOff: signOffOn("2023-10-12"), submittedOn })),
    report,
  ],
  [
    "a report signed off the day before the Maths Hub Lead checked it",
    judged(aTeamWithReport({ firstCheck, signOff: signOffOn("2023-10-08"), submittedOn })),
    report,
  ],
  ["a report that has been checked and not yet submitted", judged(aTeamWithReport({ firstCheck }))],
  ["a team that does not say which reports there are", judged(without(aTeam(), "reports"))],
]);

const aTeamWithPlanOwnedBy = (...owners: readonly string[]): Team => aTeam({ contingencyPlan: { owners } });

export const contingencyPlan: WorkedExample = worked("mhlm/contingency-plan", [
  ["no contingency plan", judged(aTeam({ contingencyPlan: null }))],
  ["a contingency plan that the Maths Hub Lead owns alone", judged(aTeamWithPlanOwnedBy("p-02"))],
  [
    "a contingency plan that the Senior Leadership Link and the Maths Hub Lead own together",
    judged(aTeamWithPlanOwnedBy("p-01", "p-02")),
  ],
  ["a team that does not say whether there is a plan", judged(without(aTeam(), "contingencyPlan"))],
]);

const employedElsewhere = ["p-03", "p-04", "p-05", "p-06", "p-07"];

const aTeamWithAgreementsOf = (parties: readonly string[]): Team =>
  aTeam({ agreements: parties.map((party) => ({ class: "team-member", party })) });

const aTeamOfTheLeadBody = (): Team => aTeamWhere((one) => ({ ...one, employer: "lead-body" }));

export const agreements: WorkedExample = worked("mhlm/agreements", [
  [
    "five team members employed elsewhere, four of them with an agreement",
    judged(aTeamWithAgreementsOf(employedElsewhere.slice(1))),
    "team-member",
  ],
  [
    "five team members employed elsewhere, each with an agreement",
    judged(aTeamWithAgreementsOf(employedElsewhere)),
    "team-member",
  ],
  ["a team that the lead body employs as a whole", judged(aTeamOfTheLeadBody()), "team-member"],
  [
    "a team that does not say which agreements there are",
    judged(without(aTeam(), "agreements")),
    "team-member",
  ],
]);
