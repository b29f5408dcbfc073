import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { anApplication, anObjectivesTracker, aTransition } from "../testing/index.ts";
import {
  checkLeadBodyApplication,
  checkLeadBodyTransition,
  checkObjectivesTracker,
  parseLeadBodyApplication,
  parseLeadBodyTransition,
  parseObjectivesTracker,
  type Checked,
} from "./index.ts";
import { jsonSchemaOf, type DocumentName } from "./json-schema.ts";

const found = (checked: Checked<unknown>): readonly string[] =>
  checked.ok ? [] : checked.faults.map(({ code, path }) => `${code} ${path}`);
const matches = (name: DocumentName, input: unknown): boolean =>
  new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchemaOf(name))(input);

const tracking = (changes: object): readonly string[] =>
  found(checkObjectivesTracker({ ...anObjectivesTracker(), ...changes }));

const applying = (changes: object): readonly string[] =>
  found(checkLeadBodyApplication({ ...anApplication(), ...changes }));

const changing = (changes: object): readonly string[] =>
  found(checkLeadBodyTransition({ ...aTransition(), ...changes }));

const kinds = [
  ["objectives-tracker", anObjectivesTracker, checkObjectivesTracker, parseObjectivesTracker],
  ["lead-body-application", anApplication, checkLeadBodyApplication, parseLeadBodyApplication],
  ["lead-body-transition", aTransition, checkLeadBodyTransition, parseLeadBodyTransition],
] as const;

describe.each(kinds)("a document %s", (name, build, check, parse) => {
  it("is taken as it is, through JSON, and holds against its JSON Schema", () => {
    const stored: unknown = JSON.parse(JSON.stringify(build()));
    expect(parse(stored)).toEqual(build());
    expect(matches(name, stored)).toBe(true);
  });
  it.each([null, 1, "x", true, [], undefined, NaN])("is not %j", (input) =>
    expect(found(check(input))).toEqual(["wrong-type "]),
  );
  it("has no field for a name, an address or anything unknown", () => {
    const input = { ...build(), name: "x", email: "y" };
    expect(found(check(input))).toEqual(["unknown-key /name", "unknown-key /email"]);
    expect(matches(name, input)).toBe(false);
  });
  it("keeps what a host puts under extensions, and refuses what would be lost there", () => {
    const extensions: unknown = JSON.parse('{"a":"\\ud800","toString":{"__proto__":{"x":1}}}');
    expect(parse({ ...build(), extensions }).extensions).toEqual(extensions);
    const hidden: unknown = JSON.parse('{"__proto__":1}');
    expect(found(check({ ...build(), extensions: hidden }))).toEqual(["unknown-key /extensions/__proto__"]);
  });
  it("throws every fault", () =>
    expect(() => parse({})).toThrow(
      expect.objectContaining({ code: "invalid-document", document: name, faults: expect.any(Array) }),
    ));
});

describe("a tracker", () => {
  it.each(["1", "1.0", "0.1", "1.4.1", "1,4", "100.1", " 1.4"])("has no part %j", (part) =>
    expect(tracking({ parts: [{ part }] })).toEqual(["invalid-value /parts/0/part"]),
  );
  it.each(["c", "c-0", "C-2", "c-II", "c2"])("has no item %j", (item) =>
    expect(tracking({ responsibilities: [{ item }] })).toEqual(["invalid-value /responsibilities/0/item"]),
  );
  it("has each part, item, member, report and matter once", () => {
    const notice = { matter: "m-1", trigger: "reputation", arisenOn: "2024-01-01" };
    const member = { person: "p-01", stakeholder: "schools" };
    expect(
      tracking({
        parts: [{ part: "1.4" }, { part: "1.4", owner: "p-02" }],
        responsibilities: [{ item: "a-1" }, { item: "a-1" }],
        strategicBoard: { members: [member, member, { ...member, stakeholder: "colleges" }] },
        reports: [{ report: "r" }, { report: "r" }],
        notices: [notice, notice],
      }),
    ).toEqual([
      "duplicate-entry /parts/1",
      "duplicate-entry /responsibilities/1",
      "duplicate-entry /strategicBoard/members/1",
      "duplicate-entry /reports/1",
      "duplicate-entry /notices/1",
    ]);
  });
  it.each([
    ["completed", []],
    ["in-progress", ["invalid-value /parts/0/completedOn"]],
    ["not-started", ["invalid-value /parts/0/completedOn"]],
  ])("with a day of completion and the status %s: %j", (status, faults) =>
    expect(tracking({ parts: [{ part: "1.1", status, completedOn: "2024-07-01" }] })).toEqual(faults),
  );
  it("with a day of completion and no status contradicts itself too", () =>
    expect(tracking({ parts: [{ part: "1.1", completedOn: "2024-07-01" }] })).toEqual([
      "invalid-value /parts/0/completedOn",
    ]));
  it.each([
    ["2024-01-09", ["period-reversed /notices/0/notifiedOn"]],
    ["2024-01-10", []],
    ["2024-01-11", []],
    [null, []],
  ])("with notice on %s of what came up on 10 January: %j", (notifiedOn, faults) =>
    expect(
      tracking({ notices: [{ matter: "m", trigger: "eligibility", arisenOn: "2024-01-10", notifiedOn }] }),
    ).toEqual(faults),
  );
  it.each([-1, 1.5, 367, "5"])("does not take %j days for notice", (noticeWithinDays) =>
    expect(tracking({ noticeWithinDays })).toHaveLength(1),
  );
});

describe("an application", () => {
  it.each(["2023-11-20T12:00Z", "2023-11-20", "2023-11-20T24:00", "2023-11-31T12:00", "12:00"])(
    "has no local time %j",
    (sentAt) => expect(applying({ briefing: { sentAt } })).toEqual(["invalid-time /briefing/sentAt"]),
  );
  it("takes a person by reference, not by address", () =>
    expect(applying({ briefing: { attendees: ["someone@example.org", "TBC"] } })).toEqual([
      "invalid-reference /briefing/attendees/0",
      "invalid-reference /briefing/attendees/1",
    ]));
  it("knows three answers on eligibility, and the two documents", () =>
    expect(
      applying({
        namedSetting: { reference: "s-1", eligibility: "yes" },
        confidentiality: { opened: { document: "5", at: "2023-11-20T12:00" } },
      }),
    ).toEqual(["invalid-value /namedSetting/eligibility", "invalid-value /confidentiality/opened/document"]));
  it.each(["", "a\nb", "\u0000", "x".repeat(121)])("has a subject on one line, not %j", (subject) =>
    expect(applying({ briefing: { subject } })).toEqual(["invalid-value /briefing/subject"]),
  );
});

describe("a transition", () => {
  it("has no successor while nobody is appointed", () =>
    expect(changing({ appointedOn: null })).toEqual(["invalid-value /successor"]));
  it("has each person and each step once", () => {
    const person = { person: "p-01", worksAs: ["other"] };
    const step = { step: "staff-data", on: "2024-05-01" };
    expect(changing({ people: [person, person], exitPlan: { parties: [], steps: [step, step] } })).toEqual([
      "duplicate-entry /exitPlan/steps/1",
      "duplicate-entry /people/1",
    ]);
  });
  it("has a reason for leaving only of those who leave", () => {
    const person = { person: "p-01", worksAs: ["other"], leavesBecause: "other" };
    const at = ["invalid-value /people/0/leavesBecause"];
    expect(changing({ people: [person] })).toEqual(at);
    expect(changing({ people: [{ ...person, stays: true }] })).toEqual(at);
    expect(changing({ people: [{ ...person, stays: false }] })).toEqual([]);
  });
  it("has people who do something for the hub", () =>
    expect(changing({ people: [{ person: "p-01", worksAs: [] }] })).toEqual([
      "invalid-value /people/0/worksAs",
    ]));
});
