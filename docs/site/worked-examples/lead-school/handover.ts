import { exitParties, exitSteps, type ExitPlan } from "@maths-hubs/model";
import type { Report } from "@maths-hubs/rulekit";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";
import { answerBeforeAppointment, answerOnTransition, answerOnTransitionWithout } from "./answers.ts";

const steps: ExitPlan["steps"] = exitSteps.map((step) => ({ step, on: "2024-05-01" }));

/** A successor appointed on 1 February 2024, and a plan of all parties and steps, but for what is changed. */
const plan = (changes: Partial<ExitPlan>): Report =>
  answerOnTransition({
    appointedOn: "2024-02-01",
    exitPlan: { startedOn: "2024-02-12", parties: [...exitParties], steps, ...changes },
  });

const planWithout = (missing: (typeof exitSteps)[number]): Report =>
  plan({ steps: steps.filter(({ step }) => step !== missing) });

const noPlan = answerOnTransition({ exitPlan: null });

export const handoverExamples: readonly WorkedExample[] = [
  worked("lead-school/exit-plan-parties", [
    [
      "a plan by three parties, without the Department",
      plan({ parties: exitParties.filter((party) => party !== "dfe") }),
    ],
    ["a plan by all four parties", plan({})],
    ["a successor appointed, and no plan", noPlan],
    ["nobody says whether there is a plan", answerOnTransitionWithout("exitPlan")],
    ["a change for which nobody is appointed yet", answerBeforeAppointment()],
  ]),
  worked("lead-school/exit-plan-after-appointment", [
    ["appointed on 1 February 2024, the plan begun on 31 January", plan({ startedOn: "2024-01-31" })],
    ["appointed on 1 February 2024, the plan begun on 1 February", plan({ startedOn: "2024-02-01" })],
    ["appointed on 1 February 2024, the plan begun on 2 February", plan({ startedOn: "2024-02-02" })],
    ["a plan, and nobody says when the successor was appointed", answerOnTransitionWithout("appointedOn")],
    ["a change without an exit management plan", noPlan],
  ]),
  worked("lead-school/handover-steps", [
    ["every other step taken, and the staff data not handed over", planWithout("staff-data"), "staff-data"],
    ["the staff data handed over", plan({}), "staff-data"],
    ["a successor appointed, and no plan", noPlan, "staff-data"],
    ["nobody says whether there is a plan", answerOnTransitionWithout("exitPlan")],
    ["a change for which nobody is appointed yet", answerBeforeAppointment()],
  ]),
];
