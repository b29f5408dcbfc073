import { describe, expect, it } from "vitest";
import { teamToCsv } from "./team-to-csv.ts";

const linesOf = (appointments: Parameters<typeof teamToCsv>[0]["appointments"]): readonly string[] =>
  teamToCsv({ appointments }).split("\r\n");

describe("an appointment is a row", () => {
  it("below the names of all columns", () => {
    expect(linesOf([])).toEqual(["person,roles,group,daysPerWeek,from,to,employer,functions", ""]);
  });

  it("with lists quoted, because spreadsheets of other locales split at semicolons", () => {
    const appointment = {
      person: "p-09",
      roles: ["maths-hub-co-ordinator", "data-officer"],
      group: "operational-management",
      daysPerWeek: 2.5,
      from: "2023-10-01",
      to: "2024-07-31",
      employer: "lead-body",
      functions: ["operational-management/1", "operational-management/2"],
    } as const;
    expect(linesOf([appointment])[1]).toBe(
      'p-09,"maths-hub-co-ordinator;data-officer",operational-management,2.5,2023-10-01,2024-07-31,lead-body,"operational-management/1;operational-management/2"',
    );
  });

  it("with empty cells for a vacancy and for what is left out", () => {
    expect(linesOf([{ person: null, roles: ["maths-hub-lead"] }])[1]).toBe(",maths-hub-lead,,,,,,");
  });

  it("with a zero that stays a zero", () => {
    expect(linesOf([{ person: "p-01", roles: ["maths-hub-lead"], daysPerWeek: 0 }])[1]).toBe(
      "p-01,maths-hub-lead,,0,,,,",
    );
  });

  it("with days of at most two decimals, without the noise of binary fractions", () => {
    const daysPerWeek = 0.1 + 0.2;
    expect(linesOf([{ person: "p-01", roles: ["maths-hub-lead"], daysPerWeek }])[1]).toBe(
      "p-01,maths-hub-lead,,0.3,,,,",
    );
  });
});

describe("a team that nobody has checked cannot smuggle a formula into a spreadsheet", () => {
  it("as a person or an employer", () => {
    const row = linesOf([{ person: "=HYPERLINK(1)", roles: ["maths-hub-lead"], employer: "@x" }])[1];
    expect(row).toBe("'=HYPERLINK(1),maths-hub-lead,,,,,'@x,");
  });
});
