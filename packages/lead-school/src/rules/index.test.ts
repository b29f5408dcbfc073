import { describe, expect, it } from "vitest";
import { applicationRules, leadSchoolRules, trackerRules, transitionRules } from "./index.ts";

describe("The rules stand in the order of the sources, each once", () => {
  it("twenty-eight of them, with their force", () =>
    expect(leadSchoolRules.map(({ id, force }) => `${force} ${id.replace("lead-school/", "")}`)).toEqual([
      "advisory responsibility-owner",
      "should responsibility-evidence",
      "must strategic-board",
      "must board-stakeholders",
      "must named-location",
      "should hub-name-kept",
      "must eligibility-criteria",
      "advisory briefing-attended",
      "should briefing-registration-in-time",
      "should briefing-registration-content",
      "should question-route",
      "must messaging-account",
      "must own-advice",
      "must confidentiality-sequence",
      "must staff-document",
      "should exit-plan-parties",
      "should exit-plan-after-appointment",
      "should handover-steps",
      "should local-leader-turnover",
      "should team-continuity",
      "advisory senior-leadership-link-changes",
      "should agreements-renewed",
      "should transition-funding",
      "must objectives-completed",
      "should objective-evidence",
      "must notice-through-ncetm",
      "should notice-in-time",
      "should selection-qualities",
    ]));
  it("each document's rules are in the catalogue, in the same order", () => {
    for (const rules of [trackerRules, applicationRules, transitionRules])
      expect(
        leadSchoolRules.filter(({ id }) => rules.some((rule) => rule.id === id)).map(({ id }) => id),
      ).toEqual(rules.map(({ id }) => id));
    expect(trackerRules.length + applicationRules.length + transitionRules.length + 1).toBe(
      leadSchoolRules.length,
    );
  });
});
