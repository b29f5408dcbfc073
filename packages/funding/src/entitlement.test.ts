import { approvalStates, type FundedProject, type Grant } from "@maths-hubs/model";
import { aGrant } from "@maths-hubs/model/testing";
import { grantTerms } from "@maths-hubs/programme/grant";
import { customise } from "@maths-hubs/rulekit";
import { describe, expect, it } from "vitest";
import { entitlement } from "./entitlement.ts";

const planned = { basis: "planned" } as const;
const ofProject = (project: Omit<FundedProject, "project">, changes: Partial<Grant> = {}) =>
  entitlement(
    aGrant({
      fixed: { leadershipAndManagement: "0.00" },
      projects: [{ project: "NCP23-09", ...project }],
      ...changes,
    }),
    planned,
  );
const linesOf = (project: Omit<FundedProject, "project">) =>
  ofProject(project)
    .lines.slice(1)
    .map(({ id, quantity, amount }) => [id, quantity, amount]);

describe("SPEC-P17-formula: fixed amount, and a variable one by projects and participating schools (E3)", () => {
  it("fixed 300,000 and variable lines of 310,000 make 610,000", () => {
    const statement = entitlement(
      aGrant({
        fixed: { leadershipAndManagement: "300000" },
        projects: [{ project: "NCP23-09", perProject: "31000", planned: { projects: 10 } }],
      }),
      planned,
    );
    expect(statement.total).toBe("610000.00");
    expect(statement.subtotals).toEqual([
      { of: "fixed", label: "leadership and management", lines: ["fixed"], amount: "300000.00" },
      {
        of: "variable",
        label: "projects and school participation",
        lines: ["NCP23-09/projects"],
        amount: "310000.00",
      },
    ]);
  });
  it("planned and delivered", () => {
    expect(entitlement(aGrant(), planned).total).toBe("613200.00");
    expect(entitlement(aGrant(), { basis: "delivered" }).total).toBe("610200.00");
  });
  it("by projects alone, by schools alone, by both", () => {
    expect(linesOf({ perProject: "10.00", planned: { projects: 3 } })).toEqual([
      ["NCP23-09/projects", 3, "30.00"],
    ]);
    expect(linesOf({ perSchool: "2.50", planned: { schools: 3 } })).toEqual([
      ["NCP23-09/schools", 3, "7.50"],
    ]);
    expect(linesOf({ perProject: "10.00", perSchool: "2.50", planned: { projects: 1, schools: 3 } })).toEqual(
      [
        ["NCP23-09/projects", 1, "10.00"],
        ["NCP23-09/schools", 3, "7.50"],
      ],
    );
  });
  it("schools recruited and retained count together where no number of schools is given (E18)", () => {
    expect(linesOf({ perSchool: "1.00", planned: { newSchools: 4, retainedSchools: 3 } })).toEqual([
      ["NCP23-09/schools", 7, "7.00"],
    ]);
    expect(linesOf({ perSchool: "1.00", planned: { newSchools: 4 } })).toEqual([
      ["NCP23-09/schools", undefined, null],
    ]);
    expect(
      linesOf({ perSchool: "1.00", planned: { schools: 5, newSchools: 4, retainedSchools: 3 } }),
    ).toEqual([["NCP23-09/schools", 5, "5.00"]]);
  });
  it("other lines add and take away", () => {
    const otherLines = [
      { label: "Transition", amount: "12000.00" },
      { label: "Returned", amount: "-200.5" },
    ];
    const statement = ofProject({ perProject: "1.00", planned: { projects: 1 } }, { otherLines });
    expect(statement.total).toBe("11800.50");
    expect(statement.subtotals.at(-1)).toMatchObject({ of: "other", amount: "11799.50" });
  });
  it("ABOUT-Fund-components: 2015/16 called the parts structural and project costs (E4)", () => {
    const statement = ofProject(
      { perProject: "1.00", planned: { projects: 1 } },
      { academicYear: "2015/16" },
    );
    expect(statement.subtotals.map(({ label }) => label)).toEqual(["structural costs", "project costs"]);
  });
  it("every line says the numbers it was worked out from", () =>
    expect(ofProject({ perSchool: "1000", planned: { schools: 38 } }).workings).toEqual([
      {
        line: "fixed",
        step: "take",
        inputs: [{ from: "/fixed/leadershipAndManagement", value: "0.00" }],
        result: "0.00",
      },
      {
        line: "NCP23-09/schools",
        step: "multiply",
        inputs: [
          { from: "/projects/0/planned/schools", value: 38 },
          { from: "/projects/0/perSchool", value: "1000.00" },
        ],
        result: "38000.00",
      },
    ]));
});

describe("A missing rate or number makes its line and the total undetermined, never zero (E2)", () => {
  it.each<[string, Omit<FundedProject, "project">, readonly string[]]>([
    ["no rate for projects", { planned: { projects: 3 } }, ["/projects/0/perProject"]],
    ["no number of projects", { perProject: "1.00" }, ["/projects/0/planned/projects"]],
    ["no rate for schools", { planned: { schools: 3 } }, ["/projects/0/perSchool"]],
    [
      "no number of schools",
      { perSchool: "1.00", delivered: { schools: 3 } },
      ["/projects/0/planned/schools"],
    ],
    ["nothing at all", {}, ["/projects/0/perProject", "/projects/0/perSchool"]],
    [
      "bands without schools",
      { perSchoolBands: [{ from: 0, below: null }] },
      ["/projects/0/planned/schools"],
    ],
    [
      "a band without a rate that schools are in",
      {
        perSchoolBands: [
          { from: 0, below: 2 },
          { from: 2, below: null },
        ],
        planned: { schools: 3 },
      },
      ["/projects/0/perSchoolBands/0/rate", "/projects/0/perSchoolBands/1/rate"],
    ],
  ])("%s", (_, project, missing) =>
    expect(ofProject(project)).toMatchObject({ total: null, payable: null, missing }),
  );
  it("fixed amount and other line", () =>
    expect(entitlement(aGrant({ fixed: {}, otherLines: [{ label: "Other" }] }), planned)).toMatchObject({
      total: null,
      missing: ["/fixed/leadershipAndManagement", "/otherLines/0/amount"],
      subtotals: [{ of: "fixed", amount: null }, { of: "variable", amount: "303200.00" }, { amount: null }],
    }));
  it("a number of nought is known", () =>
    expect(linesOf({ perSchool: "1.00", planned: { schools: 0 } })).toEqual([
      ["NCP23-09/schools", 0, "0.00"],
    ]));
});

describe("Bands fill over the statements of a year, and nothing vanishes above them", () => {
  const perSchoolBands = [
    { from: 0, below: 10, rate: "100.00" },
    { from: 10, below: 20, rate: "50.00" },
  ];
  it.each([
    [10, 0, [["NCP23-09/schools/0", 10, "1000.00"]]],
    [
      11,
      0,
      [
        ["NCP23-09/schools/0", 10, "1000.00"],
        ["NCP23-09/schools/1", 1, "50.00"],
      ],
    ],
    [
      2,
      9,
      [
        ["NCP23-09/schools/0", 1, "100.00"],
        ["NCP23-09/schools/1", 1, "50.00"],
      ],
    ],
    [
      3,
      18,
      [
        ["NCP23-09/schools/1", 2, "100.00"],
        ["NCP23-09/schools/beyond", 1, "0.00"],
      ],
    ],
    [0, 0, [["NCP23-09/schools/0", 0, "0.00"]]],
  ])("%s schools after %s", (schools, schoolsBefore, lines) =>
    expect(linesOf({ perSchoolBands, schoolsBefore, planned: { schools } })).toEqual(lines),
  );
  it("a gap such as 90–95, 96+ is refused and named", () => {
    const gap = [
      { from: 0, below: 90 },
      { from: 90, below: 95 },
      { from: 96, below: null },
    ];
    expect(() => ofProject({ perSchoolBands: gap, planned: { schools: 1 } })).toThrow(
      expect.objectContaining({
        code: "bands-not-contiguous",
        path: "/projects/0/perSchoolBands/2/from",
        expected: "95, because units from 95 up to 96 would be in no band",
      }),
    );
  });
});

describe("ABOUT-Fund-other-sponsors: a project that somebody else pays for is told and not counted", () => {
  it("as a line of its own", () => {
    const statement = ofProject({ perProject: "10.00", planned: { projects: 1 }, sponsor: "sponsor-1" });
    expect(statement.total).toBe("0.00");
    expect(statement.lines[1]).toMatchObject({
      kind: "sponsored",
      amount: "0.00",
      reasons: ["paid for by sponsor-1, not by the grant"],
    });
  });
});

describe("SPEC-P17-approval: nothing is payable until the award is approved (E9)", () => {
  it.each(approvalStates.map((approval) => [approval, ["approved", "payable"].includes(approval)] as const))(
    "%s",
    (approval, isPayable) =>
      expect(entitlement(aGrant({ approval }), planned)).toMatchObject({
        total: "613200.00",
        payable: isPayable ? "613200.00" : "0.00",
      }),
  );
  it("an award that does not say is unknown", () => {
    const { approval: _, ...silent } = aGrant();
    expect(entitlement(silent, planned)).toMatchObject({ approval: null, payable: null });
  });
  it("not approved and undetermined: nothing is payable all the same", () =>
    expect(entitlement(aGrant({ fixed: {}, approval: "draft" }), planned).payable).toBe("0.00"));
});

describe("A host's own rates may stand in the edition, and the line says so", () => {
  const edition = customise(
    grantTerms.for("2023/24"),
    {
      rates: { "NCP23-09": { perProject: "7.00", perSchoolBands: [{ from: 0, below: null, rate: "2.00" }] } },
    },
    { source: "hub", at: "financial guidance" },
  );
  it("where the grant states none", () => {
    const projects = [{ project: "NCP23-09", planned: { projects: 2, schools: 3 } }];
    const { lines, edition: stamp } = entitlement(aGrant({ projects }), { ...planned, edition });
    expect(lines.slice(1)).toMatchObject([
      { rate: "7.00", rateFrom: "edition", amount: "14.00" },
      { rate: "2.00", rateFrom: "edition", amount: "6.00" },
    ]);
    expect(stamp.customisedBy).toEqual({ source: "hub", at: "financial guidance" });
  });
  it("not where it does", () => {
    const projects = [
      { project: "NCP23-09", perProject: "8.00", perSchool: "1.00", planned: { projects: 2, schools: 3 } },
    ];
    const { lines } = entitlement(aGrant({ projects }), { ...planned, edition });
    expect(lines.slice(1).map(({ rate, rateFrom }) => [rate, rateFrom])).toEqual([
      ["8.00", undefined],
      ["1.00", undefined],
    ]);
  });
});

describe("A year that is not published is refused unless it is carried forward", () => {
  const later = aGrant({ academicYear: "2024/25" });
  it("refused", () =>
    expect(() => entitlement(later, planned)).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    ));
  it("carried forward, and says so", () =>
    expect(entitlement(later, { ...planned, carryForward: true }).edition).toEqual({
      academicYear: "2024/25",
      carriedForwardFrom: "2023/24",
    }));
  it("an edition of another year is refused", () =>
    expect(() => entitlement(later, { ...planned, edition: grantTerms.for("2023/24") })).toThrow(
      expect.objectContaining({ code: "invalid-choice", path: "/academicYear" }),
    ));
});

describe("What was never parsed is refused with its place", () => {
  const project = { project: "NCP23-09", perProject: "1.00", planned: { projects: 1 } };
  it.each<[string, Partial<Grant>, string, string]>([
    [
      "three decimals",
      { fixed: { leadershipAndManagement: "1.005" } },
      "invalid-pounds",
      "/fixed/leadershipAndManagement",
    ],
    [
      "a negative cost",
      { fixed: { leadershipAndManagement: "-1.00" } },
      "negative-amount",
      "/fixed/leadershipAndManagement",
    ],
    [
      "a number",
      { otherLines: [{ label: "Other", amount: 1 as never }] },
      "invalid-pounds",
      "/otherLines/0/amount",
    ],
    [
      "a negative rate",
      { projects: [{ ...project, perProject: "-1.00" }] },
      "negative-amount",
      "/projects/0/perProject",
    ],
    [
      "half a project",
      { projects: [{ ...project, planned: { projects: 0.5 } }] },
      "invalid-quantity",
      "/projects/0/planned/projects",
    ],
    [
      "minus zero projects",
      { projects: [{ ...project, planned: { projects: -0 } }] },
      "invalid-quantity",
      "/projects/0/planned/projects",
    ],
    [
      "not a number of projects",
      { projects: [{ ...project, planned: { projects: Number.NaN } }] },
      "invalid-quantity",
      "/projects/0/planned/projects",
    ],
    [
      "more than can be said",
      { projects: [{ ...project, perProject: "9999999999999.99", planned: { projects: 2 } }] },
      "amount-too-large",
      "/projects/0",
    ],
  ])("%s", (_, changes, code, path) =>
    expect(() => entitlement(aGrant(changes), planned)).toThrow(expect.objectContaining({ code, path })),
  );
  it("a basis that is none", () =>
    expect(() => entitlement(aGrant(), { basis: "agreed" as "planned" })).toThrow(
      expect.objectContaining({ code: "invalid-choice", path: "/basis" }),
    ));
});
