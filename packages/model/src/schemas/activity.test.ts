import { describe, expect, it } from "vitest";
import { anActivity } from "../testing/index.ts";
import { checkActivity, parseActivity } from "./index.ts";

const found = (input: unknown): readonly string[] => {
  const checked = checkActivity(input);
  return checked.ok ? [] : checked.faults.map(({ code, path }) => `${code} ${path}`);
};
const least = { hub: "SW3", academicYear: "2024/25", localLeader: "l-07" };

describe("an activity document is taken as it is", () => {
  it("by checkActivity and by parseActivity, through JSON", () => {
    const stored: unknown = JSON.parse(JSON.stringify(anActivity()));
    expect(checkActivity(stored)).toEqual({ ok: true, value: anActivity() });
    expect(parseActivity(stored)).toEqual(anActivity());
  });
  it("with hub, year and local leader alone", () => expect(found(least)).toEqual([]));
  it("as the documents page writes it", () =>
    expect(
      found({
        ...least,
        project: "NCP24-09",
        link: "p-04",
        starts: "2024-10-08",
        ends: "2025-06-17",
        workshops: [
          {
            point: "first",
            on: "2024-09-18",
            mode: "face-to-face",
            confirmedOn: "2024-09-02",
            attended: true,
          },
        ],
        surveys: {
          autumn: { opens: "2024-09-30", closes: "2024-11-08", invited: 14, completed: 12 },
          summer: {},
          localLeader: {},
        },
        happi: {
          agreedOn: "2024-10-01",
          planningSubmittedOn: "2024-10-04",
          updatedOn: ["2025-01-20"],
          planningDue: "2024-10-18",
          finalDue: "2025-07-04",
        },
        outcomes: { pupils: ["…"], schools: ["…"], practice: ["…"] },
        localData: ["visiting-schools"],
        fieldwork: { localOn: ["2025-02-03"], nationalOn: [] },
      }),
    ).toEqual([]));
  it("with hostile text in a title, which stays text", () => {
    const title = "A\r\nBEGIN:VEVENT</svg><script>";
    expect(parseActivity({ ...least, title }).title).toBe(title);
  });
  it("with a host's extensions", () =>
    expect(parseActivity({ ...least, extensions: { a: [1] } }).extensions).toEqual({ a: [1] }));
});

describe("what single fields may not be is a fault with its path", () => {
  it.each([
    [{ ...least, starts: "2025-02-30" }, ["invalid-date /starts"]],
    [{ ...least, ends: "2025-02-29" }, ["invalid-date /ends"]],
    [{ ...least, academicYear: "2024/26" }, ["invalid-academic-year /academicYear"]],
    [{ ...least, project: "NCP24-9" }, ["invalid-value /project"]],
    [{ ...least, project: "ncp24-09" }, ["invalid-value /project"]],
    [{ ...least, type: "workshop" }, ["invalid-value /type"]],
    [{ ...least, localLeader: "someone@example.org" }, ["invalid-reference /localLeader"]],
    [{ ...least, workshop: [] }, ["unknown-key /workshop"]],
    [{ ...least, surveys: { spring: {} } }, ["unknown-key /surveys/spring"]],
    [{ ...least, dueDates: { "end-reporting-1": "2025-07-01" } }, ["unknown-key /dueDates/end-reporting-1"]],
    [{ ...least, done: { "before-what-4": "2024-10-01" } }, ["unknown-key /done/before-what-4"]],
    [{ ...least, surveys: { autumn: { invited: -1 } } }, ["invalid-value /surveys/autumn/invited"]],
    [{ ...least, surveys: { autumn: { invited: 1.5 } } }, ["wrong-type /surveys/autumn/invited"]],
    [{ ...least, surveys: { autumn: { invited: NaN } } }, ["wrong-type /surveys/autumn/invited"]],
    [{ ...least, localData: [{ method: "visits", about: [] }] }, ["invalid-value /localData/0/about"]],
    [{ ...least, localData: [7] }, ["invalid-value /localData/0"]],
    [{ ...least, outcomes: { pupils: [{ text: "x" }] } }, ["invalid-value /outcomes/pupils/0"]],
    [{ hub: "SW3", academicYear: "2024/25" }, ["missing-key /localLeader"]],
    [
      { ...least, extensions: JSON.parse('{"__proto__":1}') as unknown },
      ["unknown-key /extensions/__proto__"],
    ],
  ])("%#", (input, faults) => expect(found(input)).toEqual(faults));
  it("an entry of either form is refused in words that name both", () => {
    const checked = checkActivity({ ...least, localData: [7], outcomes: { pupils: [{ text: "x" }] } });
    expect(checked.ok ? [] : checked.faults.map(({ expected }) => expected)).toEqual([
      "a text, or an outcome with the national one that it adapts",
      "the id of a method, or a method with what it tells about",
    ]);
  });
  it.each([
    [1000, []],
    [1001, ["too-many-entries /happi/updatedOn"]],
  ])("a list of %d days", (length, faults) =>
    expect(found({ ...least, happi: { updatedOn: Array.from({ length }, () => "2025-01-20") } })).toEqual(
      faults,
    ),
  );
  it("parseActivity throws them all", () =>
    expect(() => parseActivity({ ...least, hub: "XX1", starts: "x" })).toThrow(
      expect.objectContaining({ code: "invalid-document", document: "activity" }),
    ));
});
