import { describe, expect, it } from "vitest";
import { changed, changedSilently, inShort } from "../judged.test-support.ts";
import { exitPlanAfterAppointment } from "./exit-plan-after-appointment.ts";

const plan = (startedOn: string, ...steps: readonly string[]) => ({
  startedOn,
  parties: [],
  steps: steps.map((on) => ({ step: "staff-data" as const, on })),
});

describe("SPEC-P21-exit-plan: the plan follows the appointment", () => {
  it.each([
    ["2024-01-31", "not-met 1 by 1"],
    ["2024-02-01", "met 0"],
    ["2024-02-02", "met 0"],
  ])("appointed on 1 February, begun on %s: %s", (startedOn, expected) =>
    expect(inShort(changed(exitPlanAfterAppointment, { exitPlan: plan(startedOn) }))).toEqual([expected]),
  );
  it("a step before the appointment counts by itself, with its place", () =>
    expect(
      changed(exitPlanAfterAppointment, { exitPlan: plan("2024-02-01", "2024-01-15") })[0],
    ).toMatchObject({
      actual: 1,
      evidence: ["/appointedOn", "/exitPlan/steps/0/on"],
    }));
  it("nobody appointed: everything done is early", () => {
    const changes = { appointedOn: null, exitPlan: plan("2024-02-01", "2024-02-02") };
    expect(inShort(changed(exitPlanAfterAppointment, changes))).toEqual(["not-met 2 by 2"]);
  });
  it("no plan: not applicable; no dates, or not said: undetermined", () => {
    expect(inShort(changed(exitPlanAfterAppointment, { exitPlan: null }))).toEqual(["not-applicable"]);
    expect(inShort(changed(exitPlanAfterAppointment, { exitPlan: { parties: [], steps: [] } }))).toEqual([
      "undetermined /exitPlan/startedOn",
    ]);
    expect(inShort(changedSilently(exitPlanAfterAppointment, "exitPlan"))).toEqual([
      "undetermined /exitPlan",
    ]);
    expect(inShort(changedSilently(exitPlanAfterAppointment, "appointedOn"))).toEqual([
      "undetermined /appointedOn",
    ]);
  });
});
