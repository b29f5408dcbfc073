import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { teamWithout, whenSomebodyLeaves } from "./team-without.ts";

const person = (team: ReturnType<typeof aTeam>, id: string) =>
  team.appointments.filter((one) => one.person === id);

describe("a team when somebody has left", () => {
  it.each([
    ["2023-12-31", "2024-01-01"],
    ["2024-01-30", "2024-01-31"],
  ])("keeps the person until %s where the first day without them is %s", (to, from) => {
    expect(person(teamWithout(aTeam(), "p-02", from), "p-02").map((one) => one.to)).toEqual([to]);
  });
  it("has no appointment left that would begin on the day or later", () => {
    expect(person(teamWithout(aTeam(), "p-02", "2023-09-01"), "p-02")).toEqual([]);
    expect(person(teamWithout(aTeam(), "p-02", "2023-09-02"), "p-02").map((one) => one.to)).toEqual([
      "2023-09-01",
    ]);
  });
  it("leaves an appointment alone that has ended before", () => {
    const appointments = aTeam().appointments.map((one) =>
      one.person === "p-02" ? { ...one, to: "2023-10-31" } : one,
    );
    expect(teamWithout({ ...aTeam(), appointments }, "p-02", "2023-11-01").appointments).toEqual(
      appointments,
    );
  });
  it("tells what is worse without them", () => {
    const comparison = whenSomebodyLeaves(aTeam(), { person: "p-02", from: "2024-01-01" }, {});
    expect(comparison?.worse.map(({ rule }) => rule)).toContain("mhlm/named-maths-hub-lead");
  });
  it.each([
    ["", "2024-01-01"],
    ["p-02", ""],
    ["p-02", "31/01/2024"],
  ])("is not asked while it is open who leaves (%j) or when (%j)", (who, from) => {
    expect(whenSomebodyLeaves(aTeam(), { person: who, from }, {})).toBeUndefined();
  });
});
