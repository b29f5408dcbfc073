import { describe, expect, it } from "vitest";
import { establishmentReader } from "./establishment-reader.ts";
import { establishmentsFromCsv } from "./establishments-from-csv.ts";

const official = [
  "URN",
  "LA (code)",
  "LA (name)",
  "EstablishmentName",
  "TypeOfEstablishment (name)",
  "EstablishmentTypeGroup (name)",
  "EstablishmentStatus (name)",
  "OpenDate",
  "CloseDate",
  "PhaseOfEducation (name)",
  "NurseryProvision (name)",
  "OfficialSixthForm (name)",
  "NumberOfPupils",
  "Postcode",
] as const;
const ordinary: Readonly<Record<string, string>> = {
  URN: "100025",
  "EstablishmentStatus (name)": "Open",
  "PhaseOfEducation (name)": "Primary",
};
const tableOf = (...rows: readonly Readonly<Record<string, string>>[]) =>
  [official.join(","), ...rows.map((row) => official.map((name) => row[name] ?? "").join(","))].join("\n");
const outcome = (text: string) => {
  const { schools, faults, totals } = establishmentsFromCsv(text);
  return [schools.length, faults.map(({ row, code }) => `${row} ${code}`), totals.isComplete];
};
const named = (name: string) => ({ ...ordinary, "LA (code)": "202", "LA (name)": name });
const read = (changes: Readonly<Record<string, string>>) => {
  const { schools, faults } = establishmentsFromCsv(tableOf({ ...ordinary, ...changes }));
  return {
    school: schools[0],
    faults: faults.map(({ row, column, code }) => [row, column, code]),
  };
};

describe("a row of the register is a school", () => {
  it("with what the table says", () =>
    expect(
      read({
        "LA (code)": "202",
        "LA (name)": "Camden",
        EstablishmentName: '"St Mary, the School"',
        "TypeOfEstablishment (name)": "Community school",
        "EstablishmentTypeGroup (name)": "Local authority maintained schools",
        OpenDate: "01-09-2011",
        CloseDate: "31-08-2024",
        "EstablishmentStatus (name)": "Closed",
        NumberOfPupils: '"1,035"',
      }),
    ).toEqual({
      school: {
        urn: "100025",
        name: "St Mary, the School",
        phases: ["primary"],
        status: "closed",
        sector: "state-maintained",
        localAuthority: { code: "202", name: "Camden" },
        openedOn: "2011-09-01",
        closedOn: "2024-08-31",
        pupils: 1035,
      },
      faults: [],
    }));
  it("and no more than it says: an empty cell is unknown", () =>
    expect(read({ "PhaseOfEducation (name)": "" }).school).toEqual({ urn: "100025", status: "open" }));
  it.each([
    ["Open", "open"],
    ["Open, but proposed to close", "proposed-to-close"],
    ["Closed", "closed"],
    ["Proposed to open", "proposed-to-open"],
  ])("%s is %s", (name, status) =>
    expect(read({ "EstablishmentStatus (name)": `"${name}"` }).school?.status).toBe(status),
  );
});

describe("phases are a set: middle and all-through schools have several (C8)", () => {
  it.each([
    ["Nursery", "", "", ["early-years"]],
    ["Primary", "Has Nursery Classes", "", ["early-years", "primary"]],
    ["Primary", "No Nursery Classes", "Does not have a sixth form", ["primary"]],
    ["Middle deemed primary", "", "", ["primary", "secondary"]],
    ["Middle deemed secondary", "", "", ["primary", "secondary"]],
    ["Secondary", "", "Has a sixth form", ["secondary", "post-16"]],
    ["Secondary", "", "Does not have a sixth form", ["secondary"]],
    ["All-through", "", "", ["primary", "secondary"]],
    [
      "All-through",
      "Has Nursery Classes",
      "Has a sixth form",
      ["early-years", "primary", "secondary", "post-16"],
    ],
    ["16 plus", "", "Has a sixth form", ["post-16"]],
    ["Not applicable", "Has Nursery Classes", "", undefined],
  ])("%s, %s, %s", (phase, nursery, sixthForm, phases) =>
    expect(
      read({
        "PhaseOfEducation (name)": phase,
        "NurseryProvision (name)": nursery,
        "OfficialSixthForm (name)": sixthForm,
      }).school?.phases,
    ).toEqual(phases),
  );
});

describe("the sector is what group and type state", () => {
  it.each([
    ["Academies", "Academy converter", "state-maintained"],
    ["Free Schools", "Free schools", "state-maintained"],
    ["Independent schools", "Other independent school", "independent"],
    ["Special schools", "Other independent special school", "independent"],
    ["Special schools", "Community special school", "state-maintained"],
    ["Special schools", "Non-maintained special school", undefined],
    ["Colleges", "Further education", undefined],
    ["", "", undefined],
  ])("%s, %s: %s", (group, type, sector) =>
    expect(
      read({ "EstablishmentTypeGroup (name)": group, "TypeOfEstablishment (name)": type }).school?.sector,
    ).toBe(sector),
  );
});

describe("a cell that cannot be read refuses its row, with row and column", () => {
  it.each([
    [{ URN: "10002" }, "URN", "invalid-value"],
    [{ URN: "" }, "URN", "invalid-value"],
    [{ "EstablishmentStatus (name)": "Shut" }, "EstablishmentStatus (name)", "invalid-value"],
    [{ "EstablishmentStatus (name)": "" }, "EstablishmentStatus (name)", "invalid-value"],
    [{ "PhaseOfEducation (name)": "Upper" }, "PhaseOfEducation (name)", "invalid-value"],
    [{ OpenDate: "31-02-2011" }, "OpenDate", "invalid-date"],
    [{ OpenDate: "01-09/2011" }, "OpenDate", "invalid-date"],
    [{ OpenDate: "40787" }, "OpenDate", "invalid-date"],
    [{ CloseDate: "soon" }, "CloseDate", "invalid-date"],
    [{ OpenDate: "02-09-2011", CloseDate: "01-09-2011" }, "CloseDate", "dates-out-of-order"],
    [{ NumberOfPupils: "1.035" }, "NumberOfPupils", "invalid-value"],
    [{ NumberOfPupils: '"1,03"' }, "NumberOfPupils", "invalid-value"],
    [{ NumberOfPupils: "-1" }, "NumberOfPupils", "invalid-value"],
    [{ EstablishmentName: "St Mary\uFFFDs" }, "EstablishmentName", "undecoded-text"],
    [{ "LA (name)": "Caf\uFFFD" }, "LA (name)", "undecoded-text"],
    [{ EstablishmentName: 'St "Mary"' }, "EstablishmentName", "malformed-quotes"],
    [{ EstablishmentName: "x".repeat(501) }, "EstablishmentName", "invalid-value"],
    [{ "LA (code)": "x".repeat(17) }, "LA (code)", "invalid-value"],
  ])("%j", (changes, column, code) =>
    expect(read(changes)).toEqual({ school: undefined, faults: [[2, column, code]] }),
  );
  it.each(["01-09-2011", "01/09/2011", "1/9/2011", "2011-09-01"])("%s is a date", (OpenDate) =>
    expect(read({ OpenDate }).school?.openedOn).toBe("2011-09-01"),
  );
  it.each([
    ["0", 0],
    ["999", 999],
    ['"1,000"', 1000],
    ['"1,000,000"', 1_000_000],
  ])("%s is a number", (NumberOfPupils, pupils) =>
    expect(read({ NumberOfPupils }).school?.pupils).toBe(pupils),
  );
  it("a name of 500 characters, a code of 16, and a day on which a school opened and closed are read", () => {
    const edge = {
      EstablishmentName: "x".repeat(500),
      "LA (code)": "x".repeat(16),
      OpenDate: "01-09-2011",
      CloseDate: "01-09-2011",
    };
    expect(read(edge).faults).toEqual([]);
  });
  it("every fault of a row is told, and the other rows are read", () => {
    const table = tableOf(ordinary, { ...ordinary, URN: "x", CloseDate: "y" }, ordinary);
    const { schools, faults, totals } = establishmentsFromCsv(table);
    expect(schools).toHaveLength(2);
    expect(faults).toMatchObject([
      { row: 3, column: "URN", received: '"x"' },
      { row: 3, column: "CloseDate", received: '"y"' },
    ]);
    expect(totals).toEqual({ rows: 3, schools: 2, refused: 1, blank: 0, isComplete: true });
  });
});

describe("the shape of a table", () => {
  const table = tableOf(ordinary);
  it.each([
    ["a byte order mark", `\uFEFF${table}`, [1, [], true]],
    ["CR LF", table.replaceAll("\n", "\r\n"), [1, [], true]],
    ["semicolons", table.replaceAll(",", ";"), [1, [], true]],
    ["tabs", table.replaceAll(",", "\t"), [1, [], true]],
    ["empty columns at the end, of header and rows", table.replaceAll("\n", ",,\n"), [1, [], true]],
    ["empty cells at the end of a row alone", `${table},,`, [1, [], true]],
    ["blank rows", `\n${table}\n\n,,,\n`, [1, [], true]],
    ["too many cells", `${table},x`, [0, ["2 too-many-cells"], true]],
    ["too few cells", table.slice(0, -1), [0, ["2 too-few-cells"], true]],
    ["no header", "", [0, ["1 no-header"], false]],
    ["blank lines alone", "\n\n", [0, ["1 no-header"], false]],
    ["a header alone", official.join(","), [0, [], true]],
    [
      "a header without a column that must be there",
      table.replace("URN", "Number"),
      [0, ["1 missing-column"], false],
    ],
    ["a column twice", table.replace("Postcode", "URN"), [0, ["1 repeated-column"], false]],
    ["another file", "a,b\n1,2\n", [0, ["1 missing-column", "1 missing-column", "1 missing-column"], false]],
    ["more columns than there are", "x,".repeat(1500), [0, ["1 too-many-cells"], false]],
    ["a quote that never closes", `${table}\n"100026,Open\n`, [1, ["3 malformed-quotes"], false]],
    ["old line ends", table.replaceAll("\n", "\r"), [0, ["1 lone-carriage-return"], false]],
  ] as const)("%s", (_case, text, expected) => expect(outcome(text)).toEqual(expected));
});

describe("a table may come in pieces", () => {
  const table = tableOf(
    ordinary,
    { ...ordinary, URN: "x" },
    {},
    { ...ordinary, EstablishmentName: '"a\nb"' },
  );
  const whole = establishmentsFromCsv(table);
  it.each([1, 2, 3, 7, 64, 10_000])("of %d characters", (length) => {
    const reader = establishmentReader();
    const batches = Array.from({ length: Math.ceil(table.length / length) }, (_, index) =>
      reader.push(table.slice(index * length, (index + 1) * length)),
    );
    const last = reader.end();
    expect({
      schools: [...batches, last].flatMap(({ schools }) => schools),
      faults: [...batches, last].flatMap(({ faults }) => faults),
      totals: last.totals,
    }).toEqual(whole);
    expect(whole.totals).toEqual({ rows: 4, schools: 2, refused: 1, blank: 1, isComplete: true });
  });
  it("a byte order mark after an empty piece is none of the first name", () => {
    const reader = establishmentReader();
    reader.push("");
    reader.push("\uFEFF");
    expect([...reader.push(table).schools, ...reader.end().schools]).toHaveLength(2);
  });
  it("equal phases and authorities are one object", () => {
    const authority = { "LA (code)": "202", "LA (name)": "Camden" };
    const [first, second] = establishmentsFromCsv(
      tableOf({ ...ordinary, ...authority }, { ...ordinary, ...authority }),
    ).schools;
    expect(first?.localAuthority).toBe(second?.localAuthority);
    expect(first?.phases).toBe(second?.phases);
  });
  it("a code with two names keeps both (some names occur twice, some codes change theirs)", () => {
    const { schools } = establishmentsFromCsv(tableOf(named("Camden"), named("Other")));
    expect(schools.map(({ localAuthority }) => localAuthority?.name)).toEqual(["Camden", "Other"]);
  });
  it("ten megabytes of a quote that never closes are neither kept nor read again", () => {
    const reader = establishmentReader();
    reader.push(`${tableOf(ordinary)}\n"`);
    const faults = Array.from({ length: 160 }, () => reader.push("x\n".repeat(32_768)).faults).flat();
    expect(faults).toMatchObject([{ row: 3, code: "malformed-quotes" }]);
    expect(reader.end()).toMatchObject({ faults: [], totals: { schools: 1, isComplete: false } });
  });
});
