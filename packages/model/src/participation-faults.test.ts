import { describe, expect, it } from "vitest";
import { participationFaults } from "./participation-faults.ts";
import type { Participation } from "./participation.ts";
import { aParticipation, aParticipationRecord, aSchool } from "./testing/index.ts";

const found = (changes: Partial<Participation>) =>
  participationFaults(aParticipation(changes)).map(({ code, path }) => `${code} ${path}`);
const again = (changes: object) =>
  found({ records: [aParticipationRecord(), aParticipationRecord({ record: "r-2", ...changes })] });
const dated = (openedOn: string, closedOn: string) => found({ schools: [aSchool({ openedOn, closedOn })] });
const recorded = (changes: Parameters<typeof aParticipationRecord>[0]) =>
  found({ records: [aParticipationRecord(changes)] });

describe("the dates of a record come in their order, and on the same day at the earliest", () => {
  it.each([
    [{ signedUpOn: "2024-09-02", activeFrom: "2024-09-01" }, ["dates-out-of-order /records/0/activeFrom"]],
    [{ signedUpOn: "2024-09-01", activeFrom: "2024-09-01" }, []],
    [{ signedUpOn: "2024-09-01", activeFrom: "2024-09-02" }, []],
    [{ signedUpOn: "2024-09-02", completedOn: "2024-09-01" }, ["dates-out-of-order /records/0/completedOn"]],
    [{ activeFrom: "2024-10-02", completedOn: "2024-10-01" }, ["dates-out-of-order /records/0/completedOn"]],
    [{ activeFrom: "2024-10-01", completedOn: "2024-10-01" }, []],
    [{ activeFrom: "2024-10-02", withdrawnOn: "2024-10-01" }, ["dates-out-of-order /records/0/withdrawnOn"]],
    [{ withdrawnOn: "2024-07-01" }, []],
  ])("%j: %j", (changes, faults) => expect(recorded(changes)).toEqual(faults));
  it("a date out of order is one fault, and those after it are held against the latest before", () =>
    expect(
      recorded({ signedUpOn: "2024-09-10", activeFrom: "2024-09-05", completedOn: "2024-09-07" }),
    ).toEqual(["dates-out-of-order /records/0/activeFrom", "dates-out-of-order /records/0/completedOn"]));
});

describe("nothing is dated after the day of the document", () => {
  it.each([
    ["2025-08-30", []],
    ["2025-08-31", []],
    ["2025-09-01", ["after-as-at /records/0/completedOn"]],
  ])("completed on %s", (completedOn, faults) => expect(recorded({ completedOn })).toEqual(faults));
});

describe("a record ends once", () => {
  it("completed and withdrawn is a contradiction", () =>
    expect(recorded({ completedOn: "2025-06-01", withdrawnOn: "2025-07-01" })).toEqual([
      "ended-twice /records/0/withdrawnOn",
    ]));
});

describe("entries stand once", () => {
  it("a record with its reference again is one fault", () =>
    expect(found({ records: [aParticipationRecord(), aParticipationRecord()] })).toEqual([
      "duplicate-entry /records/1",
    ]));
  it("the same part under another reference as well, but not in another activity, project, year, hub or school", () => {
    expect(again({})).toEqual(["duplicate-entry /records/1"]);
    for (const changes of [
      { activity: "a-2" },
      { project: "NCP24-10" },
      { academicYear: "2023/24" },
      { hub: "SW3" },
      { school: "900002" },
    ])
      expect(again(changes)).toEqual([]);
  });
  it("schools and links", () => {
    const link = { predecessor: "900001", successor: "900002" };
    expect(found({ schools: [aSchool(), aSchool()], links: [link, link] })).toEqual([
      "duplicate-entry /schools/1",
      "duplicate-entry /links/1",
    ]);
  });
  it("says where it stood first", () =>
    expect(
      participationFaults(aParticipation({ records: [aParticipationRecord(), aParticipationRecord()] }))[0]
        ?.expected,
    ).toBe("an entry that does not stand at /records/0 already"));
});

describe("schools that are given are all schools", () => {
  it("a record of a school that is not listed is a fault; without a list it is none", () => {
    expect(found({ schools: [aSchool({ urn: "900002" })] })).toEqual(["unknown-school /records/0/school"]);
    expect(found({ schools: [aSchool()] })).toEqual([]);
    expect(found({})).toEqual([]);
  });
  it("a school does not close before it opens", () => {
    expect(dated("2024-09-02", "2024-09-01")).toEqual(["dates-out-of-order /schools/0/closedOn"]);
    expect(dated("2024-09-01", "2024-09-01")).toEqual([]);
  });
  it("a school does not become itself", () =>
    expect(found({ links: [{ predecessor: "900001", successor: "900001" }] })).toEqual([
      "invalid-value /links/0/successor",
    ]));
});
