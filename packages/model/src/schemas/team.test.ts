import { describe, expect, it } from "vitest";
import { anAppointment, aTeam } from "../testing/index.ts";
import { checkTeam, parseTeam } from "./index.ts";

const faultsOf = (input: unknown) => {
  const checked = checkTeam(input);
  return checked.ok ? [] : checked.faults;
};
const found = (input: unknown): readonly string[] =>
  faultsOf(input).map(({ code, path }) => `${code} ${path}`);
const appointing = (changes: Readonly<Record<string, unknown>>) => ({
  hub: "WM2",
  academicYear: "2023/24",
  appointments: [{ ...anAppointment(), ...changes }],
});
const foundAt0 = (changes: Readonly<Record<string, unknown>>): readonly string[] =>
  found(appointing(changes)).map((fault) => fault.replace(" /appointments/0/", " "));

describe("a team document is taken as it is", () => {
  it("by checkTeam and by parseTeam, through JSON", () => {
    const stored: unknown = JSON.parse(JSON.stringify(aTeam()));
    expect(checkTeam(stored)).toEqual({ ok: true, value: aTeam() });
    expect(parseTeam(stored)).toEqual(aTeam());
  });
  it("with no optional block", () =>
    expect(found({ hub: "WM2", academicYear: "2023/24", appointments: [] })).toEqual([]));
  it("with a well-formed hub that no handbook lists", () => expect(found(aTeam({ hub: "SW9" }))).toEqual([]));
  it("with null for a vacancy and for a plan that does not exist", () =>
    expect(found({ ...appointing({ person: null }), contingencyPlan: null })).toEqual([]));
  it("takes an appointment without a person for a vacancy (A24)", () => {
    const { person: _nobody, ...placeholder } = anAppointment();
    expect(found({ ...appointing({}), appointments: [placeholder, placeholder] })).toEqual([]);
  });
  it("with whatever a host keeps under extensions, even lone surrogates and keys of prototypes", () => {
    const extensions: unknown = JSON.parse(
      '{"a":"\\ud800","constructor":1,"toString":{"__proto__":{"x":1}}}',
    );
    expect(parseTeam({ ...aTeam(), extensions }).extensions).toEqual(extensions);
    expect(found(appointing({ extensions }))).toEqual([]);
  });
  it("and the input is left alone", () => {
    const input = aTeam();
    expect(parseTeam(input)).not.toBe(input);
    expect(input).toEqual(aTeam());
  });
});

describe("what is no team document at all is refused as a whole", () => {
  it.each([null, 1, "team", true, [], undefined, NaN])("%j", (input) =>
    expect(found(input)).toEqual(["wrong-type "]),
  );
  it("an empty object lacks its three keys", () =>
    expect(found({})).toEqual([
      "missing-key /hub",
      "missing-key /academicYear",
      "missing-key /appointments",
    ]));
  it("and parseTeam throws the list", () =>
    expect(() => parseTeam({})).toThrow(
      expect.objectContaining({ code: "invalid-document", document: "team", faults: faultsOf({}) }),
    ));
});

describe("days a week are numbers from 0 with at most two decimals", () => {
  it.each([
    [-0.01, ["invalid-days daysPerWeek"]],
    [0, []],
    [0.01, []],
    [0.07, []],
    [1.15, []],
    [4.35, []],
    [0.001, ["invalid-days daysPerWeek"]],
    [1.005, ["invalid-days daysPerWeek"]],
    [-0, ["invalid-days daysPerWeek"]],
    [999_999.99, []],
    [1_000_000, []],
    [1_000_000.01, ["invalid-days daysPerWeek"]],
    [1e300, ["invalid-days daysPerWeek"]],
    [NaN, ["wrong-type daysPerWeek"]],
    [Infinity, ["wrong-type daysPerWeek"]],
    [-Infinity, ["wrong-type daysPerWeek"]],
    ["4", ["wrong-type daysPerWeek"]],
    [null, ["wrong-type daysPerWeek"]],
    [true, ["wrong-type daysPerWeek"]],
    [10n, ["wrong-type daysPerWeek"]],
  ])("%s", (daysPerWeek, faults) => expect(foundAt0({ daysPerWeek })).toEqual(faults));
  it("says what was there", () =>
    expect(faultsOf(appointing({ daysPerWeek: -0 }))).toEqual([
      {
        path: "/appointments/0/daysPerWeek",
        code: "invalid-days",
        expected: "days a week from 0 with at most two decimals",
        received: "-0",
      },
    ]));
});

describe("dates are days of the calendar", () => {
  it.each([
    "2024-02-30",
    "2023-02-29",
    "2024-13-01",
    "2024-2-1",
    "01/02/2024",
    "2024-02-01T00:00Z",
    " 2024-02-01",
    "",
  ])("%j is none", (from) => expect(foundAt0({ from })).toEqual(["invalid-date from"]));
  it("29 February of a leap year is one", () => expect(foundAt0({ from: "2024-02-29" })).toEqual([]));
  it("a number is none", () => expect(foundAt0({ to: 20_240_201 })).toEqual(["wrong-type to"]));
  it.each(["0000/01", "0001/02", "1582/83", "9998/99", "9999/00"])(
    "checkTeam answers for the year %s",
    (academicYear) =>
      expect(() => checkTeam({ ...appointing({ from: "2023-09-01" }), academicYear })).not.toThrow(),
  );
  it("the academic year is canonical", () => {
    for (const academicYear of ["2023/25", "2023-24", "2023/2024", "2023"])
      expect(found({ ...appointing({}), academicYear })).toEqual(["invalid-academic-year /academicYear"]);
  });
});

const roles = (count: number) => Array.from({ length: count }, (_, index) => `role-${index}`);

describe("people and roles are references", () => {
  it.each(["Ann Other", "ann@example.org", "TBC", "tbc", "vacant", "", "\ud800"])(
    "%j is no person",
    (person) => expect(foundAt0({ person })).toEqual(["invalid-reference person"]),
  );
  it.each(["Maths Hub Lead", "maths_hub_lead", "-lead", "lead-", "a".repeat(81), "", "\udc00"])(
    "%j is no role",
    (role) => expect(foundAt0({ roles: [role], group: "leadership" })).toEqual(["invalid-value roles/0"]),
  );
  it("a role of 80 letters is one", () =>
    expect(foundAt0({ roles: ["a".repeat(80)], group: "leadership" })).toEqual([]));
  it("an appointment has at least one role and at most fifty", () => {
    expect(foundAt0({ roles: [], group: "leadership" })).toEqual(["invalid-value roles"]);
    expect(foundAt0({ roles: roles(50), group: "leadership" })).toEqual([]);
    expect(foundAt0({ roles: roles(51), group: "leadership" })).toEqual(["too-many-entries roles"]);
  });
  it("a group or function that does not exist is named with those that do", () => {
    expect(faultsOf(appointing({ group: "board" }))[0]?.expected).toBe(
      'one of "leadership", "operational-management"',
    );
    expect(foundAt0({ functions: ["leadership/6"] })).toEqual(["invalid-value functions/0"]);
  });
});

describe("unknown keys are refused with their path, at every level", () => {
  const odd = "a/b~c";
  const odds = { [odd]: 1 };
  const pointerOf = "a~1b~0c";
  it.each([
    ["", { ...aTeam(), ...odds }],
    ["/appointments/0", appointing(odds)],
    [
      "/lineManagement/0",
      { ...appointing({}), lineManagement: [{ person: "p-02", manager: "p-01", ...odds }] },
    ],
    ["/contingencyPlan", { ...appointing({}), contingencyPlan: { owners: [], ...odds } }],
    ["/localLeaderLinks/0", { ...appointing({}), localLeaderLinks: [{ localLeader: "l-01", ...odds }] }],
    ["/agreements/0", { ...appointing({}), agreements: [{ class: "team-member", party: "p-03", ...odds }] }],
    ["/reports/0", { ...appointing({}), reports: [{ report: "r-01", ...odds }] }],
    [
      "/reports/0/signOff",
      {
        ...appointing({}),
        reports: [{ report: "r-01", signOff: { by: "p-01", on: "2024-01-08", ...odds } }],
      },
    ],
  ])("in %j", (path, input) => expect(found(input)).toEqual([`unknown-key ${path}/${pointerOf}`]));

  it("a misspelt key is both missing and unknown", () =>
    expect(found({ hub: "WM2", academicYear: "2023/24", appointment: [] })).toEqual([
      "missing-key /appointments",
      "unknown-key /appointment",
    ]));
});

const withKey = (key: string, place: string): unknown => {
  const at = (here: string): string => (here === place ? `,"${key}":{"polluted":true}` : "");
  return JSON.parse(
    `{"hub":"WM2","academicYear":"2023/24","appointments":[{"person":"p-01","roles":["maths-hub-lead"],"extensions":{"a":1${at("/appointments/0/extensions")}}${at("/appointments/0")}}],"contingencyPlan":{"owners":[]${at("/contingencyPlan")}},"extensions":{"a":1${at("/extensions")}}${at("")}}`,
  );
};

describe("keys of prototypes are keys like any other", () => {
  it.each(["", "/appointments/0", "/contingencyPlan"])("constructor in %j is unknown", (place) =>
    expect(found(withKey("constructor", place))).toEqual([`unknown-key ${place}/constructor`]),
  );
  it.each(["", "/appointments/0", "/contingencyPlan", "/extensions", "/appointments/0/extensions"])(
    "__proto__ in %j is unknown",
    (place) => expect(found(withKey("__proto__", place))).toEqual([`unknown-key ${place}/__proto__`]),
  );
  it("and no prototype is changed", () => {
    checkTeam(withKey("__proto__", "/extensions"));
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("objects that JSON does not have", () => {
  it("a key with the value undefined is refused, for it is not a key left out", () =>
    expect(faultsOf(appointing({ from: undefined }))).toEqual([
      { path: "/appointments/0/from", code: "wrong-type", expected: "a string", received: "undefined" },
    ]));
  it("a hole in a list is a missing entry", () => {
    const appointments = [anAppointment()];
    appointments[2] = anAppointment({ person: "p-02" });
    expect(found({ hub: "WM2", academicYear: "2023/24", appointments })).toEqual([
      "missing-key /appointments/1",
    ]);
  });
  it("an instance with the fields of a team comes out as plain data", () => {
    class Stored {
      hub = "WM2";
      academicYear = "2023/24";
      appointments = [];
    }
    const value = parseTeam(new Stored());
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(value).toEqual({ hub: "WM2", academicYear: "2023/24", appointments: [] });
  });
  it("a Map has no fields", () =>
    expect(found(new Map(Object.entries(aTeam())))).toEqual([
      "missing-key /hub",
      "missing-key /academicYear",
      "missing-key /appointments",
    ]));
});

describe("huge documents get an answer", () => {
  it.each([
    [10_000, []],
    [10_001, ["too-many-entries /participantSchools"]],
  ])("%d schools", (count, faults) =>
    expect(
      found(aTeam({ participantSchools: Array.from({ length: count }, (_, index) => `s-${index}`) })),
    ).toEqual(faults),
  );
  it("100 000 nested lists are refused where they stand, and carried along under extensions", () => {
    const nested: unknown = JSON.parse("[".repeat(100_000) + "]".repeat(100_000));
    expect(found({ hub: "WM2", academicYear: "2023/24", appointments: nested })).toEqual([
      "wrong-type /appointments/0",
    ]);
    expect(found({ ...appointing({}), extensions: { nested } })).toEqual([]);
  });
});

describe("what fields say together is checked as well, by the same door", () => {
  it.each([
    ["dates swapped", { from: "2024-01-01", to: "2023-12-31" }, "period-reversed /appointments/0/to"],
    [
      "outside the year",
      { from: "2024-09-01", to: "2024-09-30" },
      "outside-academic-year /appointments/0/from",
    ],
    ["a role without a group", { roles: ["events-lead"] }, "group-missing /appointments/0/group"],
  ])("%s", (_case, changes, fault) => {
    const checked = checkTeam(appointing(changes));
    expect(checked.ok ? [] : checked.faults.map(({ code, path }) => `${code} ${path}`)).toEqual([fault]);
  });

  it("a choice that is not made is a missing key, with what may be chosen", () => {
    const checked = checkTeam({ ...appointing({}), agreements: [{ party: "p-01" }] });
    expect(checked).toMatchObject({
      ok: false,
      faults: [{ path: "/agreements/0/class", code: "missing-key", received: "nothing" }],
    });
  });
});
