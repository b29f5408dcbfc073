import type { WorkshopAttendance } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { assessWorkshopDays } from "../assess-workshop-days.ts";
import { refusalOf } from "../refusal.test-support.ts";
import { describedBy, grantWith } from "../spending.test-support.ts";
import { workshopAttendance } from "./workshop-attendance.ts";

const asked = (attendance: readonly Partial<WorkshopAttendance>[], dayRate?: string) =>
  assessWorkshopDays(
    grantWith({
      academicYear: "2024/25",
      workshopDays: {
        ...(dayRate === undefined ? {} : { dayRate }),
        attendance: attendance.map((one) => ({ localLeader: "l-07", project: "NCP24-09", ...one })),
      },
    }),
  );

describe("A local leader attends the workshops of each project community, up to the days funded", () => {
  it("is what the rule says, must, by HBK-NCPC-days (E11, E12)", () => {
    expect(describedBy(workshopAttendance)).toMatchObject({
      id: "funding/workshop-attendance",
      cites: [{ source: "HBK", at: "NCP LLME Communities" }],
      clauses: ["HBK-NCPC-days"],
      force: "must",
      unit: "days",
      comparison: "at least",
    });
  });
  it.each([
    [3, 2.99, "not-met", 3, 0.01],
    [3, 3, "met", 3, 0],
    [3, 3.01, "met", 3, 0],
    [4, 3, "met", 3, 0],
    [2.5, 2.49, "not-met", 2.5, 0.01],
    [2.5, 2.5, "met", 2.5, 0],
    [0, 0, "met", 0, 0],
  ])(
    "of %d days of workshops %d attended: %s",
    (workshopDays, attendedDays, outcome, requirement, daysShort) => {
      const { findings, lines } = asked([{ workshopDays, attendedDays }]);
      expect(findings[0]).toMatchObject({
        outcome,
        requirement,
        actual: attendedDays,
        subject: "l-07 in NCP24-09",
      });
      expect(lines[0]?.daysShort).toBe(daysShort);
    },
  );
  it.each([
    [{ workshopDays: 3 }, ["/workshopDays/attendance/0/attendedDays"]],
    [{ attendedDays: 2.99 }, ["/workshopDays/attendance/0/workshopDays"]],
  ])("%j leaves it open", (attendance, missing) => {
    const { findings, lines } = asked([attendance]);
    expect(findings[0]).toMatchObject({ outcome: "undetermined", missing });
    expect(lines[0]?.daysShort).toBeNull();
  });
  it("three days are enough however many workshops there were", () => {
    expect(asked([{ attendedDays: 3 }]).findings[0]).toMatchObject({ outcome: "met" });
  });
});

describe("the funded days are paid for by the host's rate, for each local leader and project community", () => {
  it("whatever was attended: a shortfall is reported, nothing is withheld (E12)", () => {
    const report = asked(
      [
        { attendedDays: 0, workshopDays: 3 },
        { project: "NCP24-13", attendedDays: 3 },
      ],
      "200.00",
    );
    expect(report.lines.map(({ amount, fundedDays }) => [amount, fundedDays])).toEqual([
      ["600.00", 3],
      ["600.00", 3],
    ]);
    expect(report).toMatchObject({ total: "1200.00", missing: [], compliant: false, heldBackBy: "not-met" });
  });
  it("a local leader in several communities is named (E11)", () => {
    expect(
      asked([{}, { project: "NCP24-13" }, { localLeader: "l-08" }, { localLeader: "l-08" }])
        .inSeveralProjects,
    ).toEqual(["l-07"]);
  });
  it("without a rate no amount is known", () => {
    expect(asked([{ attendedDays: 3 }])).toMatchObject({ total: null, missing: ["/workshopDays/dayRate"] });
    expect(asked([{ attendedDays: 3 }]).lines[0]?.amount).toBeNull();
  });
  it("a grant that says nothing of workshops", () => {
    const report = assessWorkshopDays(grantWith({ academicYear: "2024/25" }));
    expect(report).toMatchObject({
      lines: [],
      total: null,
      missing: ["/workshopDays"],
      heldBackBy: "undetermined",
    });
  });
  it("before 2024/25 nothing is published; after it, the edition is carried forward by choice", () => {
    expect(refusalOf(() => assessWorkshopDays(grantWith()))).toMatchObject({ code: "edition-not-published" });
    const later = grantWith({ academicYear: "2025/26", workshopDays: { attendance: [] } });
    expect(assessWorkshopDays(later, { carryForward: true }).edition.carriedForwardFrom).toBe("2024/25");
  });
});
