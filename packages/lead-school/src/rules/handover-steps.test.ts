import { exitSteps } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { changed, changedSilently, inShort } from "../judged.test-support.ts";
import { handoverSteps } from "./handover-steps.ts";

describe("SPEC-P21-a, SPEC-P21-b: staff data, arrangements for staff, arrangements for agreements", () => {
  it("all three: met, in the order of the document", () =>
    expect(changed(handoverSteps).map(({ subject, outcome }) => [subject, outcome])).toEqual([
      ["staff-data", "met"],
      ["staff-arrangements", "met"],
      ["agreement-arrangements", "met"],
    ]));
  it.each(exitSteps)("without %s: that one is not met", (missing) => {
    const steps = exitSteps.filter((step) => step !== missing).map((step) => ({ step, on: "2024-05-01" }));
    const findings = changed(handoverSteps, { exitPlan: { parties: [], steps } });
    expect(findings.filter(({ outcome }) => outcome === "not-met").map(({ subject }) => subject)).toEqual([
      missing,
    ]);
  });
  it("no plan: none is taken; nobody appointed: not applicable; not said: undetermined", () => {
    expect(inShort(changed(handoverSteps, { exitPlan: null }))).toEqual(
      exitSteps.map(() => "not-met 0 by 1"),
    );
    expect(inShort(changed(handoverSteps, { appointedOn: null }))).toEqual(["not-applicable"]);
    expect(inShort(changedSilently(handoverSteps, "exitPlan"))).toEqual(["undetermined /exitPlan"]);
  });
});
