import { describe, expect, it } from "vitest";
import { csvFaultInWords, type CheckedCsv, type CsvFault } from "./csv-fault.ts";
import { teamFromCsv } from "./team-from-csv.ts";

const context = { hub: "WM2", academicYear: "2023/24" };
const read = (text: string): ReturnType<typeof teamFromCsv> => teamFromCsv(text, context);
const faultsOf = (checked: CheckedCsv<unknown>): readonly CsvFault[] => (checked.ok ? [] : checked.faults);
const places = (text: string): readonly (readonly [number, string | undefined, string])[] =>
  faultsOf(read(text)).map(({ row, column, code }) => [row, column, code] as const);
const appointmentsOf = (text: string): unknown => {
  const checked = read(text);
  return checked.ok ? checked.value.appointments : checked.faults;
};
const header = "person,roles,group,daysPerWeek,from,to,employer,functions\n";
const cells = (changes: Record<string, string>): string => {
  const row = {
    person: "p-01",
    roles: "maths-hub-lead",
    group: "",
    days: "4",
    from: "",
    to: "",
    employer: "",
    functions: "",
  };
  return `${header}${Object.values({ ...row, ...changes }).join(",")}\n`;
};
const appointment = { person: "p-01", roles: ["maths-hub-lead"], daysPerWeek: 4 };

describe("a row is an appointment", () => {
  it("with all its cells", () => {
    const row =
      'p-09,maths-hub-co-ordinator; data-officer,operational-management,2.25,2023-10-01,2024-07-31,lead-body,"operational-management/1;operational-management/2"';
    expect(appointmentsOf(`${header}${row}\n`)).toEqual([
      {
        person: "p-09",
        roles: ["maths-hub-co-ordinator", "data-officer"],
        group: "operational-management",
        daysPerWeek: 2.25,
        from: "2023-10-01",
        to: "2024-07-31",
        employer: "lead-body",
        functions: ["operational-management/1", "operational-management/2"],
      },
    ]);
  });

  it("with the hub and the canonical academic year of the call", () => {
    const checked = teamFromCsv("person,roles\n", { hub: "SW3", academicYear: "2023-2024" });
    expect(checked).toEqual({ ok: true, value: { hub: "SW3", academicYear: "2023/24", appointments: [] } });
  });

  it("without the optional columns", () => {
    expect(appointmentsOf("roles,person\nmaths-hub-lead,p-01\n")).toEqual([
      { person: "p-01", roles: ["maths-hub-lead"] },
    ]);
  });
});

describe("an empty cell is left out, and unknown days are never zero", () => {
  it("empty days", () => {
    expect(appointmentsOf(cells({ days: "" }))).toEqual([{ person: "p-01", roles: ["maths-hub-lead"] }]);
  });

  it("a zero is a zero", () => {
    expect(appointmentsOf(cells({ days: "0" }))).toEqual([{ ...appointment, daysPerWeek: 0 }]);
  });

  it.each(["", "TBC", "tbc", "vacant", "n/a", "N/A", " TBC "])(
    "nobody, written %j, is a vacancy",
    (person) => {
      expect(appointmentsOf(cells({ person }))).toEqual([{ ...appointment, person: null }]);
    },
  );
});

describe("the header row may be written in any way a reader would understand", () => {
  it.each([
    "Person,Roles,Days Per Week",
    "PERSON,ROLES,DAYS_PER_WEEK",
    " person , roles , days-per-week ",
    '"person","roles","daysPerWeek"',
    "\uFEFFperson,roles,daysPerWeek",
    "\n,,\nperson,roles,daysPerWeek",
    "person,roles,daysPerWeek,,",
  ])("%j", (head) => {
    const more = head.endsWith(",,") ? ",," : "";
    expect(appointmentsOf(`${head}\np-01,maths-hub-lead,4${more}\n`)).toEqual([appointment]);
  });

  it("in any order", () => {
    expect(appointmentsOf("daysPerWeek,roles,person\n4,maths-hub-lead,p-01\n")).toEqual([appointment]);
  });
});

describe("lines may end and cells may be separated in any way", () => {
  it.each(["\n", "\r\n", "\r"])("lines that end with %j", (end) => {
    expect(appointmentsOf(["person,roles,daysPerWeek", "p-01,maths-hub-lead,4", ""].join(end))).toEqual([
      appointment,
    ]);
  });

  it("lines that end in different ways in one file", () => {
    expect(appointmentsOf("person,roles\r\np-01,maths-hub-lead\np-02,maths-hub-lead\r")).toHaveLength(2);
  });

  it.each([";", "\t"])("cells separated by %j, as spreadsheets of other locales do", (sign) => {
    const rows = [
      ["person", "roles", "daysPerWeek"],
      ["p-01", '"maths-hub-lead;local-role"', "4"],
    ];
    expect(appointmentsOf(rows.map((row) => row.join(sign)).join("\n"))).toEqual([
      { ...appointment, roles: ["maths-hub-lead", "local-role"] },
    ]);
  });

  it("a line end in quotes is part of its cell, and a spreadsheet row is one row", () => {
    const text = 'person,roles\np-01,"maths-hub-lead;\nlocal-role"\np 2,maths-hub-lead\n';
    expect(places(text)).toEqual([[3, "person", "invalid-reference"]]);
  });
});

describe("days a week are decimal numbers with at most two decimals", () => {
  it.each(["0", "0.01", "4.25", "1.50", "1.500", "1000000"])("%s is accepted", (days) => {
    expect(appointmentsOf(cells({ days }))).toEqual([{ ...appointment, daysPerWeek: Number(days) }]);
  });

  it.each([
    "-0.01",
    "4.255",
    "0.001",
    "1000000.01",
    "four",
    "4 days",
    "1e1",
    "NaN",
    "Infinity",
    "0x4",
    "+4",
    "4.",
    ".5",
  ])("%s is refused", (days) => {
    expect(places(cells({ days }))).toEqual([[2, "daysPerWeek", "invalid-days"]]);
  });

  it("a decimal comma is refused, not guessed at", () => {
    expect(places(cells({ days: '"4,5"' }))).toEqual([[2, "daysPerWeek", "invalid-days"]]);
  });
});

describe("a date is YYYY-MM-DD, or DD/MM/YYYY with the day always first", () => {
  it.each([
    ["2023-11-03", "2023-11-03"],
    ["03/11/2023", "2023-11-03"],
    ["3/11/2023", "2023-11-03"],
    ["29/02/2024", "2024-02-29"],
  ])("%s", (from, date) => {
    expect(appointmentsOf(cells({ from }))).toEqual([{ ...appointment, from: date }]);
  });

  it.each([
    "11/23/2023",
    "30/02/2024",
    "29/02/2023",
    "03/11/23",
    "3.11.2023",
    "2023/11/03",
    "2023-11-3",
    "45000",
    "soon",
  ])("%s is refused", (from) => {
    expect(places(cells({ from }))).toEqual([[2, "from", "invalid-date"]]);
  });
});

describe("a cell that is not what its column holds is a fault with row, column and expectation", () => {
  it.each([
    ["a name", { person: "Ann Example" }, "person", "invalid-reference"],
    ["an e-mail address", { person: "a@example.org" }, "person", "invalid-reference"],
    ["a lone surrogate", { person: "p\uD800" }, "person", "invalid-reference"],
    ["a NUL", { person: "p\u00001" }, "person", "invalid-reference"],
    ["no role", { roles: "" }, "roles", "empty-cell"],
    ["a semicolon for a role", { roles: ";" }, "roles", "empty-cell"],
    ["a role as a title", { roles: "Maths Hub Lead" }, "roles", "invalid-value"],
    ["a role of 81 letters", { roles: "a".repeat(81) }, "roles", "invalid-value"],
    [
      "51 roles",
      { roles: Array.from({ length: 51 }, (_, i) => `r${i}`).join(";") },
      "roles",
      "too-many-entries",
    ],
    ["an unknown group", { group: "management" }, "group", "invalid-value"],
    ["an employer with spaces", { employer: "the school" }, "employer", "invalid-reference"],
    ["a function that does not exist", { functions: "leadership/6" }, "functions", "invalid-value"],
  ])("%s", (_, changes, column, code) => {
    expect(places(cells(changes))).toEqual([[2, column, code]]);
  });

  it("in words", () => {
    expect(faultsOf(read(cells({ days: "four" }))).map(csvFaultInWords)).toEqual([
      'row 2, column daysPerWeek: expected days a week such as "2.5", with at most two decimals, received "four"',
    ]);
  });

  it("in words, where a whole row is at fault", () => {
    expect(csvFaultInWords({ row: 3, code: "too-few-cells", expected: "8 cells", received: "2 cells" })).toBe(
      "row 3: expected 8 cells, received 2 cells",
    );
  });
});

describe("what cells say together is checked, and said of rows", () => {
  it.each([
    ["a local role without a group", "p-01,data-officer,,,", "group", "group-missing"],
    ["roles of two groups", "p-01,maths-hub-lead;maths-hub-co-ordinator,,,", "roles", "roles-of-two-groups"],
    [
      "a group that contradicts the role",
      "p-01,maths-hub-lead,operational-management,,",
      "group",
      "group-contradicts-role",
    ],
    ["dates swapped", "p-01,maths-hub-lead,,2024-01-02,2024-01-01", "to", "period-reversed"],
    ["an appointment after the year", "p-01,maths-hub-lead,,2024-09-01,", "from", "outside-academic-year"],
    ["an appointment before the year", "p-01,maths-hub-lead,,,31/08/2023", "to", "outside-academic-year"],
  ])("%s", (_, row, column, code) => {
    expect(places(`person,roles,group,from,to\n${row}\n`)).toEqual([[2, column, code]]);
  });

  it("the same row twice names the first by its row", () => {
    const text = "person,roles\n\np-01,maths-hub-lead\n\np-01,maths-hub-lead\n";
    expect(faultsOf(read(text)).map(csvFaultInWords)).toEqual([
      "row 5: expected a row that does not stand in row 3 already, received the same again",
    ]);
  });

  it("a role named twice, also beside a cell that could not be read", () => {
    expect(places("person,roles,from\np-01,maths-hub-lead;maths-hub-lead,soon\n")).toEqual([
      [2, "from", "invalid-date"],
      [2, "roles", "duplicate-entry"],
    ]);
  });

  it("a vacancy may stand twice", () => {
    expect(appointmentsOf("person,roles\n,maths-hub-lead\nTBC,maths-hub-lead\n")).toHaveLength(2);
  });

  it("nothing is concluded from a cell that could not be read", () => {
    expect(places("person,roles,group,from,to\np-01,data-officer,somewhere,soon,2023-01-01\n")).toEqual([
      [2, "group", "invalid-value"],
      [2, "from", "invalid-date"],
    ]);
  });
});

describe("all faults are reported, in the order of the file, and no row is lost", () => {
  it("of header, cells, rows and what cells say together", () => {
    const text = [
      "person,roles,days,from,to,from",
      "p 1,maths-hub-lead,,,,",
      "",
      "p-02,maths-hub-lead",
      "p-03,maths-hub-lead,,2024-03-01,2024-02-01,",
      "p-04,maths-hub-lead,,,,,extra",
      "p-05,,,,,",
    ].join("\n");
    expect(places(text)).toEqual([
      [1, "days", "unknown-column"],
      [1, "from", "repeated-column"],
      [2, "person", "invalid-reference"],
      [4, undefined, "too-few-cells"],
      [5, "to", "period-reversed"],
      [6, undefined, "too-many-cells"],
      [7, "roles", "empty-cell"],
    ]);
  });

  it("two cells of one row", () => {
    expect(places(cells({ days: "x", to: "y" })).map(([, column]) => column)).toEqual(["daysPerWeek", "to"]);
  });
});

describe("a file that is no table of appointments is refused", () => {
  it.each(["", "\n\n", " \r\n ,, \r\n", "\uFEFF"])("%j is empty", (text) => {
    expect(places(text)).toEqual([[1, undefined, "no-header"]]);
  });

  it("a header alone is a team without appointments", () => {
    expect(appointmentsOf(header)).toEqual([]);
  });

  it.each(["person", "roles"] as const)("the column %s must be there", (missing) => {
    const other = missing === "person" ? "roles" : "person";
    expect(places(`${other}\n`)).toEqual([[1, missing, "missing-column"]]);
  });

  it("another table altogether", () => {
    expect(places("name,age\nx,1\n").map(([row, column, code]) => `${row} ${column} ${code}`)).toEqual([
      "1 name unknown-column",
      "1 age unknown-column",
      "1 person missing-column",
      "1 roles missing-column",
    ]);
  });

  it("more columns than a table has are one fault", () => {
    expect(places(`${"a,".repeat(100)}a\nx\n`)).toEqual([[1, undefined, "too-many-cells"]]);
  });
});

describe("quotes that do not close are found where they open", () => {
  it("an unclosed quote, with the faults of the rows before it", () => {
    const text = 'person,roles\np 1,maths-hub-lead\np-02,"maths-hub-lead\np-03,maths-hub-lead\n';
    expect(places(text)).toEqual([
      [2, "person", "invalid-reference"],
      [3, "roles", "malformed-quotes"],
    ]);
  });

  it("letters after a closing quote", () => {
    const text = 'person,roles\np-01,"maths-hub-lead"x\np-02,maths-hub-lead\n';
    expect(places(text)).toEqual([[2, "roles", "malformed-quotes"]]);
    expect(faultsOf(read(text))[0]?.received).toContain("maths-hub-lead");
  });

  it.each(['"', 'person,"roles', '"person"x,roles\n'])("in the header: %j", (text) => {
    expect(places(text).map(([row, , code]) => [row, code])).toContainEqual([1, "malformed-quotes"]);
  });

  it("quotes inside a cell without quotes are letters", () => {
    expect(places('person,roles\np"1,maths-hub-lead\n')).toEqual([[2, "person", "invalid-reference"]]);
  });
});

describe("a guarded cell is read without its guard", () => {
  it("and then judged like any other", () => {
    expect(faultsOf(read(cells({ person: "'=1+1" })))[0]?.received).toBe('"=1+1"');
  });
});

describe("a call that names no hub or no year is a mistake of the program", () => {
  it("a hub", () => {
    expect(() => teamFromCsv(header, { hub: "XX9", academicYear: "2023/24" })).toThrow(
      expect.objectContaining({ code: "invalid-hub", received: '"XX9"' }) as Error,
    );
  });

  it("a year", () => {
    expect(() => teamFromCsv(header, { hub: "WM2", academicYear: "2023/25" })).toThrow(
      expect.objectContaining({ code: "invalid-academic-year" }) as Error,
    );
  });
});
