import { exitParties } from "@maths-hubs/model";
import { aTransition } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { assessTransition } from "../assess-transition.ts";
import { changed, changedSilently, inShort, without } from "../judged.test-support.ts";
import { exitPlanParties } from "./exit-plan-parties.ts";

const by = (parties: readonly (typeof exitParties)[number][]) =>
  inShort(changed(exitPlanParties, { exitPlan: { parties, steps: [] } })).at(0);

describe("SPEC-P21-exit-plan: four parties carry out the exit management plan", () => {
  it.each(exitParties)("without %s: one short", (missing) =>
    expect(by(exitParties.filter((party) => party !== missing))).toBe("not-met 3 by 1"),
  );
  it("all four: met; none: four short", () => {
    expect(by(exitParties)).toBe("met 4");
    expect(by([])).toBe("not-met 0 by 4");
  });
  it("no plan: not met; not said: undetermined; nobody appointed yet: not applicable", () => {
    expect(inShort(changed(exitPlanParties, { exitPlan: null }))).toEqual(["not-met 0 by 4"]);
    expect(inShort(changedSilently(exitPlanParties, "exitPlan"))).toEqual(["undetermined /exitPlan"]);
    const open = { ...without(aTransition(), "successor"), appointedOn: null };
    const findings = assessTransition(open).findings.filter(({ rule }) => rule === exitPlanParties.id);
    expect(inShort(findings)).toEqual(["not-applicable"]);
  });
});
