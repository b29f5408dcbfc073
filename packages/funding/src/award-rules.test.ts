import type { Grant, GrantBody } from "@maths-hubs/model";
import { aGrant } from "@maths-hubs/model/testing";
import { grantTerms } from "@maths-hubs/programme/grant";
import type { Finding } from "@maths-hubs/rulekit";
import { describe, expect, it } from "vitest";
import { assessAward } from "./assess-award.ts";
import type { AwardRule } from "./award-rule.ts";
import { awardRules } from "./award-rules.ts";
import { awardRangeHighest } from "./rules/award-range-highest.ts";
import { awardRangeLowest } from "./rules/award-range-lowest.ts";
import { financialApproval } from "./rules/financial-approval.ts";
import { freeToParticipants } from "./rules/free-to-participants.ts";
import { fundingRules } from "./rules/index.ts";
import { namedProgrammeLead } from "./rules/named-programme-lead.ts";
import { objectivesCompleted } from "./rules/objectives-completed.ts";
import { planAgreed } from "./rules/plan-agreed.ts";
import { planElements } from "./rules/plan-elements.ts";
import { planServesGoals } from "./rules/plan-serves-goals.ts";
import { recipientIsLeadBody } from "./rules/recipient-is-lead-body.ts";

const judged = (rule: AwardRule, grant: Grant): readonly Finding[] =>
  assessAward(grant, { basis: "planned", rules: [rule], carryForward: true }).findings;
const outcomes = (rule: AwardRule, grant: Grant) => judged(rule, grant).map(({ outcome }) => outcome);
const missing = (rule: AwardRule, grant: Grant) =>
  judged(rule, grant).flatMap((finding) => (finding.outcome === "undetermined" ? finding.missing : []));
const without = (...fields: readonly (keyof Grant)[]): Grant => {
  const grant = aGrant();
  for (const field of fields) Reflect.deleteProperty(grant, field);
  return grant;
};
const plan = aGrant().annualPlan!;
const award = (amount: string) => aGrant({ fixed: { leadershipAndManagement: amount }, projects: [] });
const agreed = (...days: readonly (readonly ["ncetm" | "dfe", string])[]) =>
  aGrant({ annualPlan: { ...plan, agreedBy: days.map(([by, on]) => ({ by, on })) } });
const plannedIn2021 = (annualPlan: Grant["annualPlan"]) =>
  aGrant({ academicYear: "2021/22", annualPlan: annualPlan ?? null });
const receivedBy = (recipient: GrantBody, leadBody: GrantBody) => aGrant({ recipient, leadBody });

describe("The builder's grant meets every rule on the award that applies", () => {
  it("but for the elements of the plan, which no document of 2023/24 names", () =>
    expect(
      assessAward(aGrant(), { basis: "planned" }).findings.map(({ rule, outcome }) => [rule, outcome]),
    ).toEqual([
      ["funding/plan-serves-goals", "met"],
      ["funding/plan-elements", "not-applicable"],
      ["funding/financial-approval", "met"],
      ["funding/award-range-lowest", "met"],
      ["funding/award-range-highest", "met"],
      ["funding/plan-agreed", "met"],
      ["funding/free-to-participants", "met"],
      ["funding/named-programme-lead", "met"],
      ["funding/recipient-is-lead-body", "met"],
      ["funding/objectives-completed", "met"],
    ]));
  it("every rule stands once in the catalogue, under its own name", () => {
    const ids = fundingRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, awardRules.length)).toEqual(awardRules.map(({ id }) => id));
  });
  it("an empty list of rules is refused", () =>
    expect(() => assessAward(aGrant(), { basis: "planned", rules: [] })).toThrow(
      expect.objectContaining({ code: "invalid-choice", path: "/rules" }),
    ));
  it("2015/16 asks none of them", () =>
    expect(
      new Set(
        assessAward(aGrant({ academicYear: "2015/16" }), { basis: "planned" }).findings.map(
          ({ outcome }) => outcome,
        ),
      ),
    ).toEqual(new Set(["not-applicable"])));
});

describe("SPEC-P17-range: awards of 2023/24 lay from £550,000 to £850,000, both included (E1)", () => {
  it.each([
    ["549999.99", "not-met", "met"],
    ["550000.00", "met", "met"],
    ["550000.01", "met", "met"],
    ["849999.99", "met", "met"],
    ["850000.00", "met", "met"],
    ["850000.01", "met", "not-met"],
  ])("%s: %s, %s", (amount, lowest, highest) =>
    expect([
      ...outcomes(awardRangeLowest, award(amount)),
      ...outcomes(awardRangeHighest, award(amount)),
    ]).toEqual([lowest, highest]),
  );
  it("is a sign to look again, and never clamps", () => {
    const [finding] = judged(awardRangeHighest, award("900000.00"));
    expect(finding).toMatchObject({ force: "advisory", shortfall: "50000.00", requirement: "850000.00" });
    expect(assessAward(award("900000.00"), { basis: "planned" }).total).toBe("900000.00");
  });
  it("an undetermined award is not told to lie in it", () =>
    expect(missing(awardRangeLowest, aGrant({ fixed: {} }))).toEqual(["/fixed/leadershipAndManagement"]));
  it("says nothing of another year, carried forward or not", () =>
    expect(judged(awardRangeLowest, aGrant({ academicYear: "2024/25" }))).toMatchObject([
      { outcome: "not-applicable", reason: "no range is published for 2024/25" },
    ]));
});

describe("SPEC-P17-approval: all funding hangs on internal financial approval", () => {
  it.each([
    ["draft", "not-met"],
    ["agreed", "not-met"],
    ["subject-to-approval", "not-met"],
    ["approved", "met"],
    ["payable", "met"],
  ] as const)("%s: %s", (approval, outcome) =>
    expect(outcomes(financialApproval, aGrant({ approval }))).toEqual([outcome]),
  );
  it("unknown", () => expect(missing(financialApproval, without("approval"))).toEqual(["/approval"]));
});

describe("SPEC-P17-annual-vary: the plan is agreed by NCETM and Department before the year starts", () => {
  it.each([
    ["2023-08-31", "met"],
    ["2023-09-01", "not-met"],
    ["2023-09-02", "not-met"],
  ])("the second on %s: %s", (on, outcome) =>
    expect(outcomes(planAgreed, agreed(["ncetm", "2023-06-30"], ["dfe", on]))).toEqual([outcome]),
  );
  it("by one body twice", () =>
    expect(judged(planAgreed, agreed(["ncetm", "2023-06-30"], ["ncetm", "2023-07-01"]))).toMatchObject([
      { outcome: "not-met", actual: 1, shortfall: 1 },
    ]));
  it("no plan", () => expect(outcomes(planAgreed, aGrant({ annualPlan: null }))).toEqual(["not-met"]));
  it("unknown", () => {
    expect(missing(planAgreed, without("annualPlan"))).toEqual(["/annualPlan"]);
    expect(missing(planAgreed, aGrant({ annualPlan: {} }))).toEqual(["/annualPlan/agreedBy"]);
  });
});

describe("SPEC-P7-annual-plan: every action of the plan serves a strategic goal", () => {
  it("one that serves none is named", () => {
    const actions = [
      { action: "a-01", goals: ["primary-1"] },
      { action: "a-02", goals: [] },
    ];
    expect(
      judged(planServesGoals, aGrant({ annualPlan: { ...plan, actions } })).map(({ subject, outcome }) => [
        subject,
        outcome,
      ]),
    ).toEqual([
      ["a-01", "met"],
      ["a-02", "not-met"],
    ]);
  });
  it("unknown", () => {
    expect(missing(planServesGoals, without("annualPlan"))).toEqual(["/annualPlan"]);
    expect(missing(planServesGoals, aGrant({ annualPlan: null }))).toEqual(["/annualPlan"]);
    expect(missing(planServesGoals, aGrant({ annualPlan: {} }))).toEqual(["/annualPlan/actions"]);
  });
});

describe("BOOL-Goals-annual-plan: plans of 2020/21 to 2022/23 specify projects, schools and funding", () => {
  it("all three", () => expect(outcomes(planElements, plannedIn2021(plan))).toEqual(["met", "met", "met"]));
  it("without funding it is incomplete", () =>
    expect(judged(planElements, plannedIn2021({ elements: ["projects", "schools"] }))).toMatchObject([
      { subject: "projects", outcome: "met" },
      { subject: "schools", outcome: "met" },
      { subject: "funding", outcome: "not-met" },
    ]));
  it("no plan specifies nothing", () =>
    expect(outcomes(planElements, plannedIn2021(null))).toEqual(["not-met", "not-met", "not-met"]));
  it("unknown", () => {
    expect(missing(planElements, plannedIn2021({}))).toEqual(["/annualPlan/elements"]);
    const { annualPlan: _, ...silent } = plannedIn2021(plan);
    expect(missing(planElements, silent)).toEqual(["/annualPlan"]);
  });
});

describe("SPEC-P17-free: participants pay nothing (E13)", () => {
  it.each([
    ["0.00", "met"],
    ["0.01", "not-met"],
    ["25.00", "not-met"],
  ])("%s: %s", (fee, outcome) =>
    expect(outcomes(freeToParticipants, aGrant({ participantFees: [{ activity: "a-1", fee }] }))).toEqual([
      outcome,
    ]),
  );
  it("each activity is judged, and unknown fees are not free", () => {
    const participantFees = [
      { activity: "a-1", fee: "0.00" },
      { activity: "a-2", fee: "75.00" },
    ];
    expect(judged(freeToParticipants, aGrant({ participantFees }))).toMatchObject([
      { subject: "a-1", outcome: "met" },
      { subject: "a-2", shortfall: "75.00" },
    ]);
    expect(missing(freeToParticipants, without("participantFees"))).toEqual(["/participantFees"]);
  });
});

describe("SPEC-P18-programme-lead: a programme lead is named", () => {
  it("one name will do, nobody will not", () => {
    expect(outcomes(namedProgrammeLead, aGrant())).toEqual(["met"]);
    expect(outcomes(namedProgrammeLead, aGrant({ programmeLead: null }))).toEqual(["not-met"]);
    expect(missing(namedProgrammeLead, without("programmeLead"))).toEqual(["/programmeLead"]);
  });
});

describe("SPEC-AnnexB-recipient: the lead body receives the grant, not a partner", () => {
  it.each<[string, GrantBody, GrantBody, string]>([
    ["the same number", { kind: "school", urn: "123456" }, { kind: "school", urn: "123456" }, "met"],
    ["a partner school", { kind: "school", urn: "123457" }, { kind: "school", urn: "123456" }, "not-met"],
    ["another kind", { kind: "trust", urn: "123456" }, { kind: "school", urn: "123456" }, "not-met"],
    ["the same reference", { kind: "trust", reference: "t-1" }, { kind: "trust", reference: "t-1" }, "met"],
    [
      "another reference",
      { kind: "trust", reference: "t-2" },
      { kind: "trust", reference: "t-1" },
      "not-met",
    ],
    [
      "nothing to compare",
      { kind: "school", urn: "123456" },
      { kind: "school", reference: "s-1" },
      "undetermined",
    ],
  ])("%s", (_, recipient, leadBody, outcome) =>
    expect(outcomes(recipientIsLeadBody, receivedBy(recipient, leadBody))).toEqual([outcome]),
  );
  it("unknown", () =>
    expect(missing(recipientIsLeadBody, without("recipient", "leadBody"))).toEqual([
      "/recipient",
      "/leadBody",
    ]));
});

describe("SPEC-AnnexB-deadline: objectives of 2023/24 are completed by September 2024 (E16)", () => {
  it.each([
    ["2024-08-31", "met"],
    ["2024-09-29", "met"],
    ["2024-09-30", "met"],
    ["2024-10-01", "not-met"],
  ])("%s: %s", (objectivesCompletedOn, outcome) =>
    expect(outcomes(objectivesCompleted, aGrant({ objectivesCompletedOn }))).toEqual([outcome]),
  );
  it("not yet is not late: nobody knows the day", () =>
    expect(missing(objectivesCompleted, aGrant({ objectivesCompletedOn: null }))).toEqual([
      "/objectivesCompletedOn",
    ]));
  it("says nothing of the objectives of another year (E17)", () =>
    expect(outcomes(objectivesCompleted, aGrant({ academicYear: "2024/25" }))).toEqual(["not-applicable"]));
});

describe("Each rule names published terms", () => {
  it("of 2023/24, or of the slides", () => {
    const sources = new Set(awardRules.flatMap(({ cites }) => cites.map(({ source }) => source)));
    expect(sources).toEqual(new Set(["SPEC", "BOOL"]));
    expect(grantTerms.years).toContain("2023/24");
  });
});
