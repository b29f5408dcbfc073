import { describe, expect, it } from "vitest";
import { leadBodyOn, replaceLeadBody, type Hub } from "./hub.ts";
import { isLeadBodyKind, leadBodyKinds, type LeadBody } from "./lead-body.ts";

const school: LeadBody = { kind: "school", reference: "s-1" };
const trust: LeadBody = { kind: "trust", reference: "t-1" };
const hub: Hub = {
  code: "WM2",
  name: "SHaW",
  leadBodies: [{ leadBody: school, from: "2020-09-01", to: "2024-08-31" }],
};

describe("SPEC-P2-leadbody: a hub is led by a school, a college or a trust", () => {
  it.each(leadBodyKinds)("takes a %s", (kind) => expect(isLeadBodyKind(kind)).toBe(true));
  it.each(["university", "College", "", "lead-school"])("takes no %j", (kind) =>
    expect(isLeadBodyKind(kind)).toBe(false),
  );
});

describe("leadBodyOn reads the term that the date falls in, both ends counting", () => {
  it.each([
    ["2020-08-31", undefined],
    ["2020-09-01", school],
    ["2024-08-31", school],
    ["2024-09-01", undefined],
  ])("on %s", (date, body) => expect(leadBodyOn(hub, date)).toEqual(body));

  it("has no end where none is given", () =>
    expect(leadBodyOn({ ...hub, leadBodies: [{ leadBody: trust, from: "2020-09-01" }] }, "2099-01-01")).toBe(
      trust,
    ));
});

describe("ABOUT-What-not-lead-only: the hub is not its lead body", () => {
  const after = replaceLeadBody(hub, trust, "2024-03-01");

  it("keeps code and name when the lead body is replaced", () =>
    expect([after.code, after.name]).toEqual(["WM2", "SHaW"]));
  it("hands over without a gap and without a day of two lead bodies", () =>
    expect(["2024-02-29", "2024-03-01"].map((date) => leadBodyOn(after, date))).toEqual([school, trust]));
  it("leaves the hub it was given alone", () => expect(hub.leadBodies).toHaveLength(1));
  it("leaves a term that had ended before as it was", () =>
    expect(replaceLeadBody(hub, trust, "2025-09-01").leadBodies[0]).toEqual(hub.leadBodies[0]));
  it("gives a first lead body to a hub without one", () =>
    expect(replaceLeadBody({ ...hub, leadBodies: [] }, trust, "2024-09-01").leadBodies).toEqual([
      { leadBody: trust, from: "2024-09-01" },
    ]));
  it.each(["2020-08-31", "2020-09-01"])("refuses a successor from %s, not after its predecessor", (from) =>
    expect(() => replaceLeadBody(hub, trust, from)).toThrow(
      expect.objectContaining({
        code: "lead-body-not-after-predecessor",
        from,
        predecessorFrom: "2020-09-01",
      }),
    ),
  );
  it("takes a successor one day after the predecessor began", () =>
    expect(replaceLeadBody(hub, trust, "2020-09-02").leadBodies[0]?.to).toBe("2020-09-01"));
  it("refuses a day that no calendar has", () =>
    expect(() => replaceLeadBody(hub, trust, "2024-02-30")).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    ));
});
