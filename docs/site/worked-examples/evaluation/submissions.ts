import type { Activity, Submission } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { without } from "../without.ts";
import { worked } from "../worked.ts";
import type { WorkedExample } from "../worked-example.ts";
import { judged } from "./activity.ts";

const plan: Submission = { reference: "plan-1", kind: "plan", due: "2024-10-31" };

const anActivityWithPlan = (submission: Submission): Activity => anActivity({ submissions: [submission] });

const anActivityWithPlanSubmittedOn = (submittedOn: string): Activity =>
  anActivityWithPlan({ ...plan, submittedOn });

export const plansAndReports: WorkedExample = worked("evaluation/plans-and-reports", [
  [
    "a plan due on 31 October 2024 and submitted on 30 October",
    judged(anActivityWithPlanSubmittedOn("2024-10-30")),
    "plan-1",
  ],
  [
    "a plan due on 31 October 2024 and submitted on that day",
    judged(anActivityWithPlanSubmittedOn("2024-10-31")),
    "plan-1",
  ],
  [
    "a plan due on 31 October 2024 and submitted on 1 November",
    judged(anActivityWithPlanSubmittedOn("2024-11-01")),
    "plan-1",
  ],
  [
    "a plan not submitted yet on 31 October 2024, the day on which it is due",
    judged(anActivityWithPlan(plan), "2024-10-31"),
    "plan-1",
  ],
  ["a plan without a day by which it is due", judged(anActivityWithPlan(without(plan, "due"))), "plan-1"],
]);
