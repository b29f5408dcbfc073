import { describe, expect, it } from "vitest";
import { readTeamText } from "./read-team-text.ts";

const current = {
  hub: "WM2",
  academicYear: "2023/24",
  contingencyPlan: { owners: ["p-01"] },
  appointments: [],
};

describe("a team is read as it is pasted", () => {
  it("as JSON, which need not be right: its faults belong beside the fields", () => {
    expect(readTeamText('  {"hub": 7}', current)).toEqual({ ok: true, document: { hub: 7 } });
  });
  it("as the cells of a spreadsheet, with tabs; hub, year and what a table cannot say stay", () => {
    const read = readTeamText("Person\tRoles\tDays per week\np-01\tmaths-hub-lead\t4\n", current);
    expect(read).toEqual({
      ok: true,
      document: { ...current, appointments: [{ person: "p-01", roles: ["maths-hub-lead"], daysPerWeek: 4 }] },
    });
  });
  it("or is refused, with the row and the column", () => {
    expect(readTeamText("person,roles,daysPerWeek\np-01,maths-hub-lead,four\n", current)).toEqual({
      ok: false,
      faults: [expect.stringContaining("row 2, column daysPerWeek")],
    });
  });
  it("a table without a hub to belong to says so", () => {
    const read = readTeamText("person,roles\n", { academicYear: "2023/24" });
    expect(read).toEqual({ ok: false, faults: [expect.stringContaining("hub code")] });
  });
  it.each(["{", '{"a": }', "", "<script>alert(1)</script>"])("what is neither is refused: %j", (text) => {
    expect(readTeamText(text, current).ok).toBe(false);
  });
});
