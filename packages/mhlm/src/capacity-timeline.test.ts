import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { capacityTimeline } from "./capacity-timeline.ts";
import { changed, joinedBy } from "./judged.test-support.ts";

describe("The capacity of both groups over the year, beside the minima", () => {
  it("a team that does not change is one step", () => {
    expect(capacityTimeline(aTeam())).toEqual({
      document: "capacity-timeline",
      hub: "WM2",
      period: { from: "2023-09-01", to: "2024-08-31" },
      edition: { academicYear: "2023/24" },
      minimum: { leadership: 11.5, "operational-management": 11 },
      steps: [
        {
          from: "2023-09-01",
          to: "2024-08-31",
          capacity: { leadership: 11.5, "operational-management": 11 },
        },
      ],
    });
  });
  it("a step where the days of either group change, and unknown days are null", () => {
    const team = joinedBy(
      changed(aTeam(), "p-08", { to: "2024-03-31" }),
      { person: "p-20", roles: ["maths-hub-lead"], daysPerWeek: 0.05, from: "2023-11-01", to: "2023-11-30" },
      { person: "p-21", roles: ["maths-hub-lead"], from: "2024-08-31" },
    );
    expect(
      capacityTimeline(team).steps.map(({ from, to, capacity }) => [from, to, ...Object.values(capacity)]),
    ).toEqual([
      ["2023-09-01", "2023-10-31", 11.5, 11],
      ["2023-11-01", "2023-11-30", 11.55, 11],
      ["2023-12-01", "2024-03-31", 11.5, 11],
      ["2024-04-01", "2024-08-30", 11.5, 6],
      ["2024-08-31", "2024-08-31", null, 6],
    ]);
  });
  it("a handover with the same days is no step, nor is what is no capacity", () => {
    const team = joinedBy(
      changed(aTeam({ lineManagement: [{ person: "p-02", manager: "p-01", from: "2024-01-01" }] }), "p-02", {
        to: "2024-01-31",
      }),
      { person: "p-20", roles: ["maths-hub-lead"], daysPerWeek: 4, from: "2024-02-01" },
    );
    expect(capacityTimeline(team).steps).toHaveLength(1);
  });
  it("nobody is no days, all year", () => {
    const [step] = capacityTimeline(aTeam({ appointments: [] })).steps;
    expect(step?.capacity).toEqual({ leadership: 0, "operational-management": 0 });
  });
});
