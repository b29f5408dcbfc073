import { aParticipation, aParticipationRecord } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { deliveredCounts } from "./delivered-counts.ts";

const definition = { id: "in", statement: "In.", states: ["signed-up", "active", "completed"] } as const;
const question = { hub: "WM2", academicYear: "2024/25", asAt: "2025-08-31", definition };
const record = (number: number, changes: object) =>
  aParticipationRecord({ record: `r-${number}`, ...changes });

describe("activities and schools of each project, as a grant has them", () => {
  const records = [
    record(1, { activity: "wg-1", project: "NCP24-10" }),
    record(2, { activity: "wg-1", school: "900002" }),
    record(3, { activity: "wg-2", school: "900002" }),
    record(4, { activity: "wg-2", school: "900003" }),
    record(5, { activity: "wg-9", school: "900004", withdrawnOn: "2024-11-01" }),
    record(6, { activity: "wg-9", school: "900004", hub: "SW3" }),
    record(7, { activity: "wg-9", school: "900004", academicYear: "2023/24", project: "NCP23-09" }),
  ];
  it("by code, without what was withdrawn, another hub's or another year's", () =>
    expect(deliveredCounts(aParticipation({ records }), question)).toEqual({
      document: "delivered-counts",
      hub: "WM2",
      academicYear: "2024/25",
      asAt: "2025-08-31",
      definition: "in",
      projects: [
        { project: "NCP24-09", delivered: { projects: 2, schools: 2 } },
        { project: "NCP24-10", delivered: { projects: 1, schools: 1 } },
      ],
      missing: [],
    }));
  it("a record that names no activity leaves the number of activities out, and says where to fill it in", () => {
    const open = [...records, record(8, { school: "900008" })];
    const counts = deliveredCounts(aParticipation({ records: open }), question);
    expect(counts.projects).toMatchObject([{ delivered: { schools: 3 } }, { delivered: { projects: 1 } }]);
    expect(counts.projects[0]?.delivered).not.toHaveProperty("projects");
    expect(counts.missing).toEqual(["/records/7/activity"]);
  });
  it("a school under two numbers counts once", () => {
    const links = [{ predecessor: "900002", successor: "900003" }];
    expect(deliveredCounts(aParticipation({ records, links }), question).projects[0]?.delivered.schools).toBe(
      1,
    );
  });
});
