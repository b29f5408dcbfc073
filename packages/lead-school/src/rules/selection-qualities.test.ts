import { describe, expect, it } from "vitest";
import { assessSelection } from "../assess-selection.ts";
import { inShort } from "../judged.test-support.ts";
import { selectionQualities } from "./selection-qualities.ts";

const qualities = ["credibility", "capacity", "commitment"] as const;

describe("ABOUT-Est-criteria: credibility, capacity and commitment, in 2015/16 alone", () => {
  it.each(qualities)("%s shown, not shown, unknown", (quality) => {
    const all = { applicant: "s-1", credibility: true, capacity: true, commitment: true };
    expect(assessSelection(all, "2015/16").findings.map(({ outcome }) => outcome)).toEqual([
      "met",
      "met",
      "met",
    ]);
    const lacking = assessSelection({ ...all, [quality]: false }, "2015/16").findings;
    expect(lacking.filter(({ outcome }) => outcome === "not-met").map(({ subject }) => subject)).toEqual([
      quality,
    ]);
  });
  it("nothing known: undetermined, three times", () =>
    expect(inShort(assessSelection({ applicant: "s-1" }, "2015/16").findings)).toEqual(
      qualities.map((quality) => `undetermined /${quality}`),
    ));
  it("ABOUT-What-lead: nothing is asked about being outstanding (D9)", () => {
    expect(selectionQualities.statement).not.toMatch(/outstanding/i);
    expect(assessSelection({ applicant: "s-1" }, "2015/16").findings).toHaveLength(3);
  });
  it("no other year says what is looked for", () =>
    expect(() => assessSelection({ applicant: "s-1" }, "2023/24")).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    ));
  it("an edition of one's own", () => {
    const edition = {
      stamp: { academicYear: "2026/27" },
      citation: { source: "hub", at: "our own" },
      terms: { selectors: [], qualities: ["capacity"] as const },
    };
    expect(inShort(assessSelection({ applicant: "s-1", capacity: true }, edition).findings)).toEqual([
      "met 1",
    ]);
  });
});
