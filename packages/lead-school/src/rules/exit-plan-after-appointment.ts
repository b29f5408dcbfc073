import type { ExitPlan } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { atMost, doesNotApply, known, pointer, unknown } from "@maths-hubs/rulekit";
import { transitionRule, type TransitionRule } from "../transition-rule.ts";

/** Nothing of the exit management plan comes before the appointment; the day of the appointment is early enough. */
export const exitPlanAfterAppointment: TransitionRule = /* @__PURE__ */ transitionRule({
  id: "lead-school/exit-plan-after-appointment",
  title: "Steps of the exit plan before the appointment",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 21")],
  clauses: ["SPEC-P21-exit-plan"],
  force: "should",
  statement: "The exit management plan, and every step of it, follows the appointment of the successor.",
  unit: "count",
  requirement: () => 0,
  actual: ({ exitPlan, appointedOn }) => {
    if (exitPlan === undefined) return unknown(["/exitPlan"]);
    if (exitPlan === null) return doesNotApply("there is no plan");
    const dated = datesOf(exitPlan);
    if (dated.length === 0) return unknown(["/exitPlan/startedOn"]);
    if (appointedOn === undefined) return unknown(["/appointedOn"]);
    const early = dated.filter(({ on }) => appointedOn === null || on < appointedOn);
    const evidence = (early.length === 0 ? dated : early).map(({ path }) => path);
    return known(early.length, ["/appointedOn", ...evidence]);
  },
  comparison: atMost,
});

const datesOf = ({
  startedOn,
  steps,
}: ExitPlan): readonly { readonly on: string; readonly path: string }[] => [
  ...(startedOn === undefined ? [] : [{ on: startedOn, path: "/exitPlan/startedOn" }]),
  ...steps.map(({ on }, index) => ({ on, path: pointer("exitPlan", "steps", index, "on") })),
];
