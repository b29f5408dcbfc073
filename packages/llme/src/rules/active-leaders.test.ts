import { aLocalLeader, localLeadersOf } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { inYear, judgedOnce } from "../judged.test-support.ts";
import { activeLeaders } from "./active-leaders.ts";

const team = (size: number) =>
  localLeadersOf({
    leaders: Array.from({ length: size }, (_, n) => aLocalLeader({ localLeader: `l-${n}` })),
  });

describe("SPEC-AnnexA-LLME-target, HBK-Goal-LLME-target, GOALS-LLME-target: fifty active local leaders in a year", () => {
  it.each([
    [49, "not-met", 1],
    [50, "met", undefined],
    [51, "met", undefined],
  ])("%d: %s, short by %s (B1)", (size, outcome, shortfall) => {
    const finding = judgedOnce(activeLeaders, team(size));
    expect(finding).toMatchObject({ outcome, actual: size, requirement: 50, force: "advisory" });
    expect("shortfall" in finding ? finding.shortfall : undefined).toBe(shortfall);
  });
  it("the citation follows the edition", () => {
    expect(judgedOnce(activeLeaders, team(1)).citation.source).toBe("HBK");
    expect(judgedOnce(activeLeaders, inYear("2023/24"), { on: "2024-01-15" }).citation.source).toBe("SPEC");
  });
  it("preparing an activity is enough, and the hub may say otherwise (B2)", () => {
    const [one] = team(1).leaders;
    const changed = (changes: object) =>
      localLeadersOf({ leaders: [{ ...aLocalLeader(), ...one, ...changes }] });
    expect(judgedOnce(activeLeaders, changed({ activities: [{ state: "in-preparation" }] }))).toMatchObject({
      actual: 1,
    });
    expect(judgedOnce(activeLeaders, changed({ activities: [] }))).toMatchObject({ actual: 0 });
    expect(judgedOnce(activeLeaders, changed({ active: false }))).toMatchObject({ actual: 0 });
    expect(judgedOnce(activeLeaders, changed({ activities: [], active: true }))).toMatchObject({ actual: 1 });
  });
  it("an open activity leaves the number open, even where the others suffice", () =>
    expect(
      judgedOnce(activeLeaders, localLeadersOf({ leaders: [...team(50).leaders, { localLeader: "l-99" }] })),
    ).toMatchObject({ outcome: "undetermined", missing: ["/leaders/50/activities"] }));
});
