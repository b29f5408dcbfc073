import { describe, expect, it } from "vitest";
import { assessNotice, assessPosting, assessPublication } from "./assess-communication.ts";
import { commsRules } from "./rules/index.ts";

describe("each question is judged by its own rules and edition", () => {
  it("logos by the handbook of 2024/25", () => {
    const report = assessPublication({ name: "slides" }, { edition: "2024/25" });
    expect(report.heldBackBy).toBe("undetermined");
    expect(report.findings.map(({ rule }) => rule)).toEqual([
      "comms/current-logos",
      "comms/permitted-logo",
      "comms/no-generic-logo",
    ]);
    expect(() => assessPublication({ name: "slides" }, { edition: "2023/24" })).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    );
  });
  it("notices by the specification of 2023/24", () => {
    expect(assessNotice({ name: "flyer" }, { edition: "2023/24" }).compliant).toBe(true);
    const later = assessNotice({ name: "flyer" }, { edition: "2024/25", carryForward: true });
    expect(later.edition.carriedForwardFrom).toBe("2023/24");
  });
  it("posting is advice: nothing holds it back", () => {
    const posts = [{ on: "2024-11-16" }, { on: "2024-11-16" }];
    expect(assessPosting({ person: "p-01", posts }, { edition: "2024/25" }).compliant).toBe(true);
  });
});

describe("the catalogue of rules", () => {
  it("has nine, each once, in the order of the sources", () =>
    expect(commsRules.map(({ id, force }) => `${force} ${id}`)).toEqual([
      "should comms/opportunity-notice",
      "advisory comms/posts-outside-hours",
      "must comms/work-group",
      "must comms/teaching-for-mastery",
      "must comms/maths-mastery",
      "advisory comms/abbreviation-first-mention",
      "must comms/current-logos",
      "must comms/permitted-logo",
      "must comms/no-generic-logo",
    ]));
});
