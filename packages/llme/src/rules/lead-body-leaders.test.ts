import { aLocalLeader, localLeadersOf } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { inYear, judgedOnce } from "../judged.test-support.ts";
import { leadBodyLeaders } from "./lead-body-leaders.ts";

const employed = (...employers: readonly (string | undefined)[]) =>
  inYear("2023/24", {
    leaders: employers.map((employer, n) => {
      const { employer: _, ...leader } = aLocalLeader({ localLeader: `l-${n}`, workshops: [] });
      return employer === undefined ? leader : { ...leader, employer };
    }),
  });
const question = { on: "2024-01-15" };

describe("SPEC-P8-a-II, SPEC-AnnexB-3-1-check: some active local leaders are the lead body's own", () => {
  it.each([
    [["s-1", "s-2"], "not-met", 0],
    [["s-1", "lead-body"], "met", 1],
    [["lead-body", "lead-body"], "met", 2],
  ])("%j: %s", (employers, outcome, actual) =>
    expect(judgedOnce(leadBodyLeaders, employed(...employers), question)).toMatchObject({
      outcome,
      actual,
      requirement: 1,
    }),
  );
  it("B16: a school of the trust counts where the document names it", () => {
    const document = { ...employed("s-1"), leadBodyEmployers: ["s-1"] };
    expect(judgedOnce(leadBodyLeaders, document, question)).toMatchObject({
      outcome: "met",
      evidence: ["/leaders/0/employer"],
    });
  });
  it("an employer left out leaves it open, unless somebody else is enough", () => {
    expect(judgedOnce(leadBodyLeaders, employed("s-1", undefined), question)).toMatchObject({
      outcome: "undetermined",
      missing: ["/leaders/1/employer"],
    });
    expect(judgedOnce(leadBodyLeaders, employed("lead-body", undefined), question).outcome).toBe("met");
  });
  it("somebody who is not active does not count; of whom that is open, it is asked for", () => {
    const [own] = employed("lead-body").leaders;
    const document = (leader: object) =>
      inYear("2023/24", { leaders: [{ ...aLocalLeader(), ...own, ...leader }] });
    expect(judgedOnce(leadBodyLeaders, document({ active: false }), question).outcome).toBe("not-met");
    const { activities: _, ...silent } = aLocalLeader({ employer: "lead-body", workshops: [] });
    expect(judgedOnce(leadBodyLeaders, inYear("2023/24", { leaders: [silent] }), question)).toMatchObject({
      missing: ["/leaders/0/activities"],
    });
    const stranger = { ...silent, employer: "s-9" };
    expect(judgedOnce(leadBodyLeaders, inYear("2023/24", { leaders: [stranger] }), question).outcome).toBe(
      "not-met",
    );
  });
  it("the handbook of 2024/25 does not ask for it", () =>
    expect(judgedOnce(leadBodyLeaders, localLeadersOf())).toMatchObject({
      outcome: "not-applicable",
      reason: "no document of the year asks for it",
    }));
});
