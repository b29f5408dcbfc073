import { aLocalLeader, localLeadersOf } from "@maths-hubs/model/testing";
import { customise } from "@maths-hubs/rulekit";
import { localLeaderExpectations } from "@maths-hubs/programme/local-leaders";
import { describe, expect, it } from "vitest";
import { assessLocalLeaders } from "./assess-local-leaders.ts";
import { inYear, refusalOf, yearsEnd } from "./judged.test-support.ts";
import { localLeaderRules } from "./rules/index.ts";

const on = yearsEnd;
const outcomesOf = (document: ReturnType<typeof localLeadersOf>, day: string) => {
  const report = assessLocalLeaders(document, { on: day });
  return report.findings
    .filter(({ outcome }) => outcome !== "not-applicable")
    .map(({ rule }) => rule.replace("llme/", ""));
};

describe("A report says how the local leaders of a hub stand on a date, and why", () => {
  it("a hub with everything in order but the ambition of fifty", () => {
    const { findings, ...report } = assessLocalLeaders(localLeadersOf(), { on });
    expect(report).toMatchObject({
      document: "local-leaders-report",
      hub: "SW3",
      on,
      edition: { academicYear: "2024/25" },
      compliant: true,
      heldBackBy: null,
      active: 4,
    });
    const open = findings.filter(({ outcome }) => outcome === "not-met" || outcome === "undetermined");
    expect(open.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
      "llme/active-leaders not-met",
      "llme/community-leader-roles undetermined",
    ]);
  });
  it("a must that is not met holds it back", () =>
    expect(assessLocalLeaders(localLeadersOf({ community: null }), { on })).toMatchObject({
      compliant: false,
      heldBackBy: "not-met",
    }));
  it("a must that is open holds it back as well, and the number is null, not zero", () =>
    expect(assessLocalLeaders(localLeadersOf({ leaders: [{ localLeader: "l-01" }] }), { on })).toMatchObject({
      compliant: false,
      heldBackBy: "undetermined",
      active: null,
    }));
  it("what is dated later has not happened yet", () =>
    expect(assessLocalLeaders(localLeadersOf(), { on: "2024-09-01" }).compliant).toBe(true));
});

describe("Each edition asks what its document says", () => {
  it("2015/16: the forum alone", () =>
    expect(outcomesOf(inYear("2015/16"), "2016-01-10")).toEqual(["forum-each-term"]));
  it.each(["2020/21", "2021/22", "2022/23"])("%s: the four encouragements", (year) =>
    expect([...new Set(outcomesOf(inYear(year), `20${year.slice(5)}-01-10`))]).toEqual([
      "active-in-community",
      "one-development-programme",
      "leads-regularly",
      "joins-project-communities",
    ]),
  );
  it("2023/24: seven of the specification", () =>
    expect(new Set(outcomesOf(inYear("2023/24"), "2024-01-10")).size).toBe(7));
  it.each(["2016/17", "2019/20", "2025/26"])("%s is not published, and refused", (year) =>
    expect(
      refusalOf(() => assessLocalLeaders(inYear(year), { on: `20${year.slice(5)}-01-10` })),
    ).toMatchObject({
      code: "edition-not-published",
    }),
  );
  it("a year carried forward says so", () =>
    expect(assessLocalLeaders(inYear("2025/26"), { on: "2026-01-10", carryForward: true }).edition).toEqual({
      academicYear: "2025/26",
      carriedForwardFrom: "2024/25",
    }));
  it("a hub's own changes count", () => {
    const published = localLeaderExpectations.for("2024/25");
    const asks = { ...published.terms.asks, "active-leaders": 4 };
    const edition = customise(published, { asks }, { source: "hub", at: "plan" });
    const report = assessLocalLeaders(localLeadersOf(), { on, edition });
    expect(report.findings[1]).toMatchObject({ rule: "llme/active-leaders", outcome: "met", requirement: 4 });
  });
});

describe("A question that cannot be answered is refused", () => {
  it.each(["2024-08-31", "2025-09-01"])("%s is outside the year", (day) =>
    expect(refusalOf(() => assessLocalLeaders(localLeadersOf(), { on: day }))).toMatchObject({
      code: "date-outside-year",
      received: day,
    }),
  );
  it.each(["2024-09-01", "2025-08-31"])("%s is inside", (day) =>
    expect(assessLocalLeaders(localLeadersOf(), { on: day }).on).toBe(day),
  );
  it("an edition of another year", () =>
    expect(
      refusalOf(() =>
        assessLocalLeaders(localLeadersOf(), { on, edition: localLeaderExpectations.for("2023/24") }),
      ),
    ).toMatchObject({
      code: "edition-of-another-year",
      expected: "an edition for 2024/25, the document's academic year",
    }));
  it("no rules, and no day", () => {
    expect(refusalOf(() => assessLocalLeaders(localLeadersOf(), { on, rules: [] }))).toMatchObject({
      code: "no-rules",
    });
    expect(refusalOf(() => assessLocalLeaders(localLeadersOf(), { on: "2025-02-30" }))).toMatchObject({
      code: "invalid-date",
    });
  });
});

describe("Sizes beyond any hub are answered", () => {
  it("two thousand local leaders", () => {
    const leaders = Array.from({ length: 2000 }, (_, n) => aLocalLeader({ localLeader: `l-${n}` }));
    const members = leaders.map(({ localLeader }) => localLeader);
    const document = localLeadersOf({ leaders, community: { members, leaders: [] } });
    const report = assessLocalLeaders(document, { on, rules: localLeaderRules });
    expect(report.active).toBe(2000);
  });
});
