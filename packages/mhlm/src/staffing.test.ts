import type { Appointment, Team } from "@maths-hubs/model";
import { aTeam, anAppointment } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { assessTeamThroughout } from "./assess-team-throughout.ts";
import { assessTeam } from "./assess-team.ts";
import { refusalOf } from "./judged.test-support.ts";
import { staffingOf } from "./staffing.ts";

const team = (...appointments: readonly Appointment[]): Team => aTeam({ appointments });

describe("A team is read once: people in posts, dates and days exact", () => {
  it("dates left out are those of the academic year", () => {
    const { year, posts } = staffingOf(team(anAppointment({ daysPerWeek: 1.25 })));
    expect(year).toEqual({ from: "2023-09-01", to: "2024-08-31" });
    expect(posts).toEqual([
      {
        path: "/appointments/0",
        person: "p-01",
        appointment: anAppointment({ daysPerWeek: 1.25 }),
        group: "leadership",
        hundredths: 125,
        from: "2023-09-01",
        to: "2024-08-31",
      },
    ]);
  });
  it("a vacancy is no post, and the others keep their place", () => {
    const { posts } = staffingOf(team(anAppointment({ person: null }), anAppointment()));
    expect(posts.map(({ path }) => path)).toEqual(["/appointments/1"]);
  });
  it("days left out are unknown, no days are none", () => {
    const { posts } = staffingOf(
      team({ person: "p-01", roles: ["maths-hub-lead"] }, anAppointment({ daysPerWeek: 0 })),
    );
    expect(posts.map(({ hundredths }) => hundredths)).toEqual([undefined, 0]);
  });
  it("an appointment may begin before the year and end after it", () => {
    const { posts } = staffingOf(team(anAppointment({ from: "2020-01-01", to: "2030-12-31" })));
    expect(posts[0]).toMatchObject({ from: "2020-01-01", to: "2030-12-31" });
    expect(
      assessTeam(team(anAppointment({ from: "2020-01-01" })), { on: "2023-09-01" }).capacity.leadership,
    ).toBe(1);
  });
  it("one day is a period", () => {
    const one = team(anAppointment({ from: "2024-02-29", to: "2024-02-29" }));
    const capacity = (on: string) => assessTeam(one, { on }).capacity.leadership;
    expect(["2024-02-28", "2024-02-29", "2024-03-01"].map(capacity)).toEqual([0, 1, 0]);
  });
});

const refused = (one: Appointment) => refusalOf(() => staffingOf(team(anAppointment(), one)));

const expected = (changes: Partial<Appointment>): unknown => refused(anAppointment(changes));

describe("A team that was never parsed and cannot be judged is refused with the place of the fault", () => {
  it.each([
    [{ from: "2023-02-30" }, "/appointments/1/from", "invalid-date", '"2023-02-30"'],
    [{ to: "1 May 2024" }, "/appointments/1/to", "invalid-date", '"1 May 2024"'],
    [{ from: "2024-03-02", to: "2024-03-01" }, "/appointments/1/to", "period-reversed", '"2024-03-01"'],
    [{ from: "2024-09-01" }, "/appointments/1/to", "period-reversed", '"2024-08-31"'],
    [{ daysPerWeek: -0.01 }, "/appointments/1/daysPerWeek", "invalid-days", "-0.01"],
    [{ daysPerWeek: Number.NaN }, "/appointments/1/daysPerWeek", "invalid-days", "NaN"],
    [{ daysPerWeek: Number.POSITIVE_INFINITY }, "/appointments/1/daysPerWeek", "invalid-days", "Infinity"],
    [{ daysPerWeek: 1.125 }, "/appointments/1/daysPerWeek", "invalid-days", "1.125"],
    [{ roles: ["additional-capacity"] }, "/appointments/1/group", "group-missing", "nothing"],
  ] as const)("%j: %s, %s", (changes, path, code, received) => {
    const refusal = refused(anAppointment({ person: "p-02", ...changes }));
    expect(refusal).toMatchObject({
      code: "invalid-document",
      document: "team",
      faults: [{ path, code, received }],
    });
  });
  it("days as text are refused, though the text could be read", () => {
    const text: unknown = { ...anAppointment(), daysPerWeek: "3" };
    expect(refused(text as Appointment)).toMatchObject({
      faults: [{ code: "invalid-days", received: '"3"' }],
    });
  });
  it("what is expected is said", () => {
    expect(expected({ daysPerWeek: 1.125 })).toMatchObject({
      faults: [{ expected: "days a week from 0 with at most two decimals" }],
    });
    expect(expected({ from: "2024-03-02", to: "2024-03-01" })).toMatchObject({
      faults: [{ expected: "a day from 2024-03-02 on" }],
    });
    expect(expected({ from: "x" })).toMatchObject({
      faults: [{ expected: "a day of the calendar as YYYY-MM-DD" }],
    });
  });
  it.each([
    [
      "lineManagement",
      { lineManagement: [{ person: "p-02", manager: "p-01", from: "x" }] },
      "/lineManagement/0/from",
    ],
    ["localLeaderLinks", { localLeaderLinks: [{ localLeader: "l-01", to: "x" }] }, "/localLeaderLinks/0/to"],
    [
      "agreements",
      { agreements: [{ class: "local-leader", party: "l-01", from: "2024-01-02", to: "2024-01-01" }] },
      "/agreements/0/to",
    ],
  ] as const)("dates of %s too", (_, block, path) => {
    const asked = [
      () => assessTeam(aTeam(block), { on: "2023-11-15" }),
      () => assessTeamThroughout(aTeam(block)),
    ];
    for (const ask of asked)
      expect(refusalOf(ask)).toMatchObject({ code: "invalid-document", faults: [{ path }] });
  });
  it("an academic year that is none is refused by the calendar", () => {
    expect(refusalOf(() => staffingOf(aTeam({ academicYear: "2023/25" })))).toMatchObject({
      code: "invalid-academic-year",
    });
  });
});
