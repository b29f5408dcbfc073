import { aLocalLeader, localLeadersOf } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { judged, judgedOn, silentOn } from "../judged.test-support.ts";
import { workshopDays } from "./workshop-days.ts";

const attended = (...days: readonly (number | undefined)[]) =>
  aLocalLeader({
    workshops: days.map((length, n) => ({
      project: "NCP24-09",
      point: "mid-year",
      on: `2025-01-1${n}`,
      attended: true,
      ...(length === undefined ? {} : { days: length }),
    })),
  });

describe("HBK-NCPC-days: national workshops are attended, as far as their days are funded (E11, E12)", () => {
  it.each([
    [[1, 1, 0.99], "met", 2.99, 2.99],
    [[1, 1, 1], "met", 3, 3],
    [[1, 1, 1, 0.5], "met", 3, 3.5],
  ])("attended all of %j days: %s", (days, outcome, requirement, actual) =>
    expect(judgedOn(workshopDays, attended(...days))).toMatchObject({
      outcome,
      requirement,
      actual,
      unit: "days",
      force: "must",
      subject: "l-07, NCP24-09",
    }),
  );
  it.each([
    [2.99, "not-met", 0.01],
    [3, "met", undefined],
    [3.01, "met", undefined],
  ])("four days are held, %d of them attended: %s, short by %s", (days, outcome, shortfall) => {
    const [one] = attended(days).workshops ?? [];
    const missed = { ...one, on: "2025-02-10", days: 1, attended: false } as never;
    const finding = judgedOn(
      workshopDays,
      aLocalLeader({ workshops: [...(attended(days).workshops ?? []), missed] }),
    );
    expect(finding).toMatchObject({ outcome, requirement: 3, actual: days });
    expect("shortfall" in finding ? finding.shortfall : undefined).toBe(shortfall);
  });
  it("only what has been held counts: the last day itself, not the day before", () => {
    expect(judgedOn(workshopDays, attended(1), { on: "2025-01-09" })).toMatchObject({
      outcome: "not-applicable",
      reason: "no workshop has been held yet",
    });
    expect(judgedOn(workshopDays, attended(1), { on: "2025-01-10" })).toMatchObject({
      requirement: 1,
      actual: 1,
    });
    expect(judgedOn(workshopDays, attended(1, 1), { on: "2025-01-10" })).toMatchObject({
      requirement: 1,
      actual: 1,
    });
  });
  it("days, attendance or workshops left out: asked for", () => {
    expect(judgedOn(workshopDays, attended(1, undefined))).toMatchObject({
      missing: ["/leaders/0/workshops/1/days"],
    });
    const workshops = [{ project: "NCP24-09", point: "first", on: "2024-09-18", days: 1 }] as const;
    expect(judgedOn(workshopDays, aLocalLeader({ workshops }))).toMatchObject({
      missing: ["/leaders/0/workshops/0/attended"],
    });
    expect(judgedOn(workshopDays, silentOn("workshops"))).toMatchObject({
      missing: ["/leaders/0/workshops"],
    });
  });
  it("each project by itself", () => {
    const workshops = [
      ...(attended(1).workshops ?? []),
      { project: "NCP24-10", point: "first", on: "2024-09-18", days: 1, attended: false } as const,
    ];
    expect(
      judged(workshopDays, localLeadersOf({ leaders: [aLocalLeader({ workshops })] })).map(
        ({ subject, outcome }) => [subject, outcome],
      ),
    ).toEqual([
      ["l-07, NCP24-09", "met"],
      ["l-07, NCP24-10", "not-met"],
    ]);
  });
});
