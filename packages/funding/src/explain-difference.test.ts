import type { Grant } from "@maths-hubs/model";
import { aGrant } from "@maths-hubs/model/testing";
import { grantTerms } from "@maths-hubs/programme/grant";
import { customise } from "@maths-hubs/rulekit";
import { describe, expect, it } from "vitest";
import { entitlement, type EntitlementQuestion } from "./entitlement.ts";
import { explainDifference } from "./explain-difference.ts";
import { paymentProfile } from "./payment-profile.ts";

const planned = { basis: "planned" } as const;
const between = (
  before: Grant,
  after: Grant,
  [one, other]: readonly [EntitlementQuestion, EntitlementQuestion] = [planned, planned],
) => explainDifference(entitlement(before, one), entitlement(after, other));
const partsOf = ({ parts }: ReturnType<typeof explainDifference>) =>
  parts.map(({ cause, line, amount, because }) => [cause, line, amount, because]);
const project = { project: "NCP23-09", perSchool: "1000.00", planned: { schools: 38 } };
const grant = aGrant({ projects: [project], otherLines: [{ label: "Transition", amount: "12000.00" }] });
const banded = (schools: number, name = "NCP23-01") => ({
  project: name,
  perSchoolBands: [
    { from: 0, below: 10, rate: "100.00" },
    { from: 10, below: null, rate: "50.00" },
  ],
  planned: { schools },
});
/** The question with a rate that stands in the edition. */
const rated = (perSchool: string) => ({
  ...planned,
  edition: customise(
    grantTerms.for("2023/24"),
    { rates: { "NCP23-09": { perSchool } } },
    { source: "hub", at: "financial guidance" },
  ),
});

describe("A change is told by cause, and the parts sum to it", () => {
  it("delivery and rate of one line, each for itself", () => {
    const after = { ...grant, projects: [{ ...project, perSchool: "1100.00", planned: { schools: 35 } }] };
    const difference = between(grant, after);
    expect(partsOf(difference)).toEqual([
      ["delivery", "NCP23-09/schools", "-3000.00", "35 instead of 38, at £1000.00"],
      ["rates", "NCP23-09/schools", "3500.00", "£1100.00 instead of £1000.00, for 35"],
    ]);
    expect(difference.change).toBe("500.00");
    expect(difference.byCause).toEqual({
      inputs: "0.00",
      rates: "3500.00",
      delivery: "-3000.00",
      edition: "0.00",
      rounding: "0.00",
    });
  });
  it("an amount that the host gave, a new line, a line that is gone", () => {
    const after = aGrant({
      projects: [project],
      fixed: { leadershipAndManagement: "300000.00" },
      otherLines: [{ label: "Start-up", amount: "20000.00" }],
    });
    expect(partsOf(between(grant, after))).toEqual([
      ["inputs", "fixed", "-10000.00", "£300000.00 instead of £310000.00"],
      ["inputs", "other/Transition", "-12000.00", "no longer there"],
      ["inputs", "other/Start-up", "20000.00", "not there before"],
    ]);
  });
  it("a project more is an input; a band more of the same project is delivered", () => {
    expect(partsOf(between(aGrant({ projects: [banded(9)] }), aGrant({ projects: [banded(12)] })))).toEqual([
      ["delivery", "NCP23-01/schools/0", "100.00", "10 instead of 9, at £100.00"],
      ["delivery", "NCP23-01/schools/1", "100.00", "not there before"],
    ]);
    expect(
      partsOf(between(aGrant({ projects: [] }), aGrant({ projects: [banded(9)] }))).map(([cause]) => cause),
    ).toEqual(["inputs"]);
  });
  it("a rate of the edition", () => {
    const silent = aGrant({ projects: [{ project: "NCP23-09", planned: { schools: 10 } }] });
    const difference = between(silent, silent, [rated("100.00"), rated("110.00")]);
    expect(partsOf(difference)).toEqual([
      ["edition", "NCP23-09/schools", "100.00", "£110.00 instead of £100.00, for 10"],
    ]);
    expect(difference.byCause.edition).toBe(difference.change);
  });
  it("the remainder of a profile is rounding", () => {
    const profile = { ...aGrant().profile!, remainder: "apart" } as const;
    const of = (award: string) => paymentProfile(aGrant({ profile }), { award });
    expect(partsOf(explainDifference(of("22284.00"), of("22284.50")))).toEqual([
      ["rounding", "remainder", "0.50", "not there before"],
    ]);
  });
  it("no change, no parts", () => {
    expect(between(grant, grant)).toMatchObject({ change: "0.00", parts: [], missing: [] });
  });
});

describe("What is undetermined is not explained away", () => {
  it("the change is unknown; what else changed is told", () => {
    const after = { ...grant, fixed: {}, otherLines: [{ label: "Transition", amount: "12001.00" }] };
    expect(between(grant, after)).toMatchObject({
      before: "360000.00",
      after: null,
      change: null,
      missing: ["/fixed/leadershipAndManagement"],
      parts: [{ line: "other/Transition", amount: "1.00" }],
    });
  });
});

describe("Statements about different things are not compared", () => {
  it.each([
    ["an entitlement and a profile", paymentProfile(grant, { award: "1.00" })],
    ["two hubs", entitlement({ ...grant, hub: "SW3" }, planned)],
  ])("%s", (_, other) =>
    expect(() => explainDifference(entitlement(grant, planned), other)).toThrow(
      expect.objectContaining({ code: "statements-of-two-kinds" }),
    ),
  );
  it("nor one with an id that stands twice", () => {
    const twice = entitlement(aGrant({ projects: [project, project] }), planned);
    expect(() => explainDifference(twice, twice)).toThrow(
      expect.objectContaining({ code: "invalid-choice", path: "/lines/2/id" }),
    );
  });
});
