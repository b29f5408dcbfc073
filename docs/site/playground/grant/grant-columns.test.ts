import { describe, expect, it } from "vitest";
import { carriedAlong } from "./grant-columns.ts";
import { grantTool } from "./grant-tool.ts";

describe("what the page has no fields for is named", () => {
  it("in the order of the document", () => {
    expect(carriedAlong(grantTool.example)).toEqual([
      "programmeLead",
      "annualPlan",
      "participantFees",
      "budget",
      "riskBands",
      "periodExceptions",
      "agreements",
      "audit",
      "contingencyPlan",
      "objectivesCompletedOn",
      "extensions",
    ]);
  });
  it.each([null, 7, []])("%j has nothing to carry", (document) => expect(carriedAlong(document)).toEqual([]));
});
