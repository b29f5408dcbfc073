import { describe, expect, it } from "vitest";
import { teamRules } from "./index.ts";

describe("The rules stand in the order of Annex C, each once", () => {
  it("nineteen of them, with their force", () => {
    expect(teamRules.map(({ id, force }) => `${force} ${id.replace("mhlm/", "")}`)).toEqual([
      "must both-groups",
      "must leadership-capacity",
      "should leadership-functions",
      "should local-leader-links",
      "must named-senior-leadership-link",
      "must named-maths-hub-lead",
      "must named-assistant-maths-hub-lead-primary",
      "must named-assistant-maths-hub-lead-secondary",
      "must named-assistant-maths-hub-lead-post-16",
      "must named-headteacher-advocate-primary",
      "must named-assistant-maths-hub-lead-targeted-support",
      "should line-management",
      "advisory independent-sign-off",
      "should report-sign-off",
      "should contingency-plan",
      "must operational-capacity",
      "should operational-functions",
      "should agreements",
      "must named-co-ordinator-or-project-manager",
    ]);
  });
  it("no rule asks for 22.5 days of both groups together (A6)", () => {
    expect(teamRules.filter(({ unit }) => unit === "days-per-week").map(({ id }) => id)).toEqual([
      "mhlm/leadership-capacity",
      "mhlm/operational-capacity",
    ]);
  });
});
