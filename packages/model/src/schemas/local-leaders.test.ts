import { describe, expect, it } from "vitest";
import { aLocalLeader, localLeadersOf } from "../testing/index.ts";
import { localLeadersReportSchema, checkLocalLeaders, parseLocalLeaders } from "./index.ts";

const faultsOf = (input: unknown) => {
  const checked = checkLocalLeaders(input);
  return checked.ok ? [] : checked.faults.map(({ code, path }) => `${code} ${path}`);
};
const [workshop] = aLocalLeader().workshops ?? [];

describe("A document of local leaders is taken as it is", () => {
  it("with everything, and with nothing but the leaders", () => {
    expect(parseLocalLeaders(localLeadersOf())).toEqual(localLeadersOf());
    expect(faultsOf({ hub: "SW3", academicYear: "2024/25", leaders: [] })).toEqual([]);
  });
  it("a link, an account, a community that is not there is null", () =>
    expect(
      faultsOf(localLeadersOf({ leaders: [aLocalLeader({ link: null, account: null })], community: null })),
    ).toEqual([]));
  it("a host's own data go under extensions", () =>
    expect(faultsOf(localLeadersOf({ extensions: { any: [1] } }))).toEqual([]));
});

describe("Every fault is told with its place", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["nothing at all", null, ["wrong-type "]],
    ["no leaders", { hub: "SW3", academicYear: "2024/25" }, ["missing-key /leaders"]],
    [
      "a name",
      { ...localLeadersOf(), leaders: [{ localLeader: "l-1", name: "x" }] },
      ["unknown-key /leaders/0/name"],
    ],
    [
      "an address for a person",
      localLeadersOf({ leaders: [{ localLeader: "a@b.example" }] }),
      ["invalid-reference /leaders/0/localLeader"],
    ],
    [
      "a code in the wrong form",
      localLeadersOf({ leaders: [aLocalLeader({ projectCommunities: ["NCP24-9"] })] }),
      ["invalid-value /leaders/0/projectCommunities/0"],
    ],
    [
      "a third decimal",
      localLeadersOf({ leaders: [aLocalLeader({ workshops: [{ ...workshop, days: 0.125 } as never] })] }),
      ["invalid-days /leaders/0/workshops/0/days"],
    ],
    [
      "no such state",
      {
        ...localLeadersOf(),
        leaders: [{ localLeader: "l-1", programmes: [{ programme: "mastery-specialist", state: "done" }] }],
      },
      ["invalid-value /leaders/0/programmes/0/state"],
    ],
    [
      "several at once",
      { hub: "XX1", academicYear: "2024/26", leaders: [{}] },
      ["invalid-value /hub", "invalid-academic-year /academicYear", "missing-key /leaders/0/localLeader"],
    ],
  ])("%s", (_case, input, faults) => expect(faultsOf(input)).toEqual(faults));
});

describe("What fields say together is checked as well", () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      "somebody twice",
      localLeadersOf({ leaders: [aLocalLeader(), aLocalLeader()] }),
      ["duplicate-entry /leaders/1"],
    ],
    [
      "a member twice",
      localLeadersOf({ community: { members: ["l-1", "l-1"] } }),
      ["duplicate-entry /community/members/1"],
    ],
    [
      "a leader of the community twice",
      localLeadersOf({ community: { leaders: [{ person: "l-1" }, { person: "l-1" }] } }),
      ["duplicate-entry /community/leaders/1"],
    ],
    [
      "a project twice",
      localLeadersOf({ projectCommunities: [{ project: "NCP24-09" }, { project: "NCP24-09" }] }),
      ["duplicate-entry /projectCommunities/1"],
    ],
    [
      "a group twice",
      localLeadersOf({ strategicGroups: [{ group: "g" }, { group: "g" }] }),
      ["duplicate-entry /strategicGroups/1"],
    ],
    [
      "a workshop of another year",
      localLeadersOf({
        projectCommunities: [{ project: "NCP24-09", workshops: [{ point: "first", on: "2025-09-01" }] }],
      }),
      ["outside-academic-year /projectCommunities/0/workshops/0/on"],
    ],
    [
      "an event twice",
      localLeadersOf({
        leaders: [
          aLocalLeader({
            events: [
              { event: "e", on: "2025-01-07" },
              { event: "e", on: "2025-01-08" },
            ],
          }),
        ],
      }),
      ["duplicate-entry /leaders/0/events/1"],
    ],
    [
      "days out of order",
      localLeadersOf({
        leaders: [aLocalLeader({ events: [{ event: "e", on: "2025-01-07", alsoOn: ["2025-01-07"] }] })],
      }),
      ["dates-out-of-order /leaders/0/events/0/alsoOn/0"],
    ],
    [
      "an answer after the event",
      localLeadersOf({
        leaders: [aLocalLeader({ events: [{ event: "e", on: "2025-01-07", confirmedOn: "2025-01-08" }] })],
      }),
      ["dates-out-of-order /leaders/0/events/0/confirmedOn"],
    ],
    [
      "an answer on the last day of several",
      localLeadersOf({
        leaders: [
          aLocalLeader({
            events: [{ event: "e", on: "2025-01-07", alsoOn: ["2025-01-08"], apologiesOn: "2025-01-08" }],
          }),
        ],
      }),
      [],
    ],
    [
      "a term reversed",
      localLeadersOf({ terms: [{ term: "autumn", from: "2024-12-20", to: "2024-09-02" }] }),
      ["period-reversed /terms/0/to"],
    ],
    [
      "a forum outside its term",
      localLeadersOf({
        terms: [
          { term: "autumn", from: "2024-09-02", to: "2024-12-20", attendedOn: ["2024-09-02", "2024-12-21"] },
        ],
      }),
      ["dates-out-of-order /terms/0/attendedOn/1"],
    ],
  ])("%s", (_case, input, faults) => expect(faultsOf(input)).toEqual(faults));
  it("parseLocalLeaders throws with all of them", () =>
    expect(() => parseLocalLeaders(localLeadersOf({ leaders: [aLocalLeader(), aLocalLeader()] }))).toThrow(
      "/leaders/1: expected an entry that does not stand at /leaders/0 already",
    ));
});

describe("The answer about local leaders has a schema", () => {
  const none = { met: 0, "not-met": 0, "not-applicable": 0, undetermined: 0 };
  const report = {
    document: "local-leaders-report",
    hub: "SW3",
    on: "2025-06-30",
    edition: { academicYear: "2024/25" },
    compliant: true,
    heldBackBy: null,
    counts: { must: none, should: none, advisory: none },
    active: null,
    findings: [],
  };
  it.each([
    [report, true],
    [{ ...report, active: 50 }, true],
    [{ ...report, active: 0.5 }, false],
    [{ ...report, document: "team-report" }, false],
  ])("%#", (input, taken) => expect(localLeadersReportSchema.safeParse(input).success).toBe(taken));
});
