import type { Grant, GrantBody } from "@maths-hubs/model";
import { aGrant } from "@maths-hubs/model/testing";
import { without } from "../without.ts";
import { worked } from "../worked.ts";
import type { WorkedExample } from "../worked-example.ts";
import { judged } from "./award.ts";

export const financialApproval: WorkedExample = worked("funding/financial-approval", [
  ["an award that is agreed, subject to approval", judged(aGrant({ approval: "subject-to-approval" }))],
  ["an award that has been approved", judged(aGrant({ approval: "approved" }))],
  ["a grant document that does not say where the award stands", judged(without(aGrant(), "approval"))],
]);

export const namedProgrammeLead: WorkedExample = worked("funding/named-programme-lead", [
  ["nobody named as programme lead", judged(aGrant({ programmeLead: null }))],
  ["one person named as programme lead", judged(aGrant({ programmeLead: "p-01" }))],
  ["a grant document that says nothing of a programme lead", judged(without(aGrant(), "programmeLead"))],
]);

const leadBody: GrantBody = { kind: "school", urn: "123456" };

const aGrantTo = (recipient: GrantBody): Grant => aGrant({ recipient, leadBody });

export const recipientIsLeadBody: WorkedExample = worked("funding/recipient-is-lead-body", [
  ["a grant to a partner of the lead school", judged(aGrantTo({ kind: "school", urn: "123457" }))],
  ["a grant to the lead school itself", judged(aGrantTo({ kind: "school", urn: "123456" }))],
  [
    "a grant to a school of which the number is not known",
    judged(aGrantTo({ kind: "school", reference: "s-1" })),
  ],
]);

const aGrantCompletedOn = (objectivesCompletedOn: string): Grant => aGrant({ objectivesCompletedOn });

export const objectivesCompleted: WorkedExample = worked("funding/objectives-completed", [
  ["objectives completed on 29 September 2024", judged(aGrantCompletedOn("2024-09-29"))],
  ["objectives completed on 30 September 2024", judged(aGrantCompletedOn("2024-09-30"))],
  ["objectives completed on 1 October 2024", judged(aGrantCompletedOn("2024-10-01"))],
  ["objectives of 2024/25, for which no day is published", judged(aGrant({ academicYear: "2024/25" }))],
  ["objectives that are not completed yet", judged(aGrant({ objectivesCompletedOn: null }))],
]);
