import { describe, expect, it } from "vitest";
import { grantTerms } from "../grant.ts";

describe("What documents say of the grant belongs to their year", () => {
  it("five years are published", () =>
    expect(grantTerms.years).toEqual(["2015/16", "2020/21", "2021/22", "2022/23", "2023/24"]));
  it.each(["2014/15", "2016/17", "2019/20", "2024/25"])("%s is refused", (year) =>
    expect(() => grantTerms.for(year)).toThrow(expect.objectContaining({ code: "edition-not-published" })),
  );
});

describe("SPEC-P17-formula, ABOUT-Fund-components: two parts, called otherwise in each edition (E4)", () => {
  it("2015/16", () =>
    expect(grantTerms.for("2015/16").terms).toEqual({
      components: { fixed: "structural costs", variable: "project costs" },
    }));
  it("2023/24", () =>
    expect(grantTerms.for("2023/24").terms.components?.fixed).toBe("leadership and management"));
});

describe("SPEC-P17-range, SPEC-P17-free, SPEC-P17-approval, SPEC-P17-annual-vary: paragraph 17 of 2023/24", () => {
  const { terms } = grantTerms.for("2023/24");
  it("£550,000 to £850,000", () =>
    expect(terms.range).toEqual({ academicYear: "2023/24", from: "550000.00", to: "850000.00" }));
  it("participants pay nothing", () => expect(terms.participantFee).toBe("0.00"));
  it("approval is needed, and plans agreed by both bodies", () =>
    expect([terms.needsApproval, terms.plansAgreedBy]).toEqual([true, ["ncetm", "dfe"]]));
});

describe("SPEC-P7-annual-plan, SPEC-P18-programme-lead, SPEC-AnnexB-recipient, SPEC-AnnexB-deadline", () => {
  it("plans serve goals, one lead is named, the lead body receives, September 2024 is the last month (E16)", () =>
    expect(grantTerms.for("2023/24").terms).toMatchObject({
      planServesGoals: true,
      programmeLeads: 1,
      recipientIsLeadBody: true,
      objectives: { academicYear: "2023/24", by: "2024-09-30" },
    }));
});

describe("BOOL-Goals-annual-plan: what annual plans of 2020/21 to 2022/23 specify", () => {
  it.each(["2020/21", "2022/23"])("%s", (year) =>
    expect(grantTerms.for(year).terms).toEqual({ planElements: ["projects", "schools", "funding"] }),
  );
  it("nothing is published for 2019/20 or said in 2023/24", () => {
    expect(grantTerms.years).not.toContain("2019/20");
    expect(grantTerms.for("2023/24").terms.planElements).toBeUndefined();
  });
});
