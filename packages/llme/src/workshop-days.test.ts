import { aLocalLeader } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { workshopDays } from "./workshop-days.ts";

const question = { on: "2025-06-30", fundedDays: 3 };
const workshop = (days: number, changes: object = {}) =>
  ({ project: "NCP24-09", point: "mid-year", on: "2025-01-22", days, attended: true, ...changes }) as const;

describe("HBK-NCPC-days: three days a year are funded for each person and project (E11)", () => {
  it.each([
    [[1, 1, 0.5], 2.5, 0],
    [[1, 1, 1], 3, 0],
    [[1, 1, 1, 0.25], 3, 0.25],
    [[0.1, 0.2], 0.3, 0],
  ])("attended %j: %d funded, %d beyond", (days, funded, excess) =>
    expect(
      workshopDays(aLocalLeader({ workshops: days.map((one) => workshop(one)) }), question),
    ).toMatchObject([{ funded, excess, shortfall: 0 }]),
  );
  it("what was missed is short, up to the days that are funded (E12)", () => {
    const missed = { attended: false };
    const daysOf = (...workshops: readonly ReturnType<typeof workshop>[]) =>
      workshopDays(aLocalLeader({ workshops }), question)[0];
    expect(daysOf(workshop(1), workshop(1, missed))).toMatchObject({
      held: 2,
      required: 2,
      attended: 1,
      shortfall: 1,
    });
    expect(daysOf(workshop(3), workshop(1, missed))).toMatchObject({
      held: 4,
      required: 3,
      attended: 3,
      shortfall: 0,
    });
    expect(daysOf(workshop(2), workshop(2, missed))).toMatchObject({ required: 3, shortfall: 1 });
  });
  it("somebody in two projects has three days in each", () => {
    const workshops = [workshop(3), workshop(3, { project: "NCP24-10" })];
    expect(
      workshopDays(aLocalLeader({ workshops }), question).map(({ project, funded }) => [project, funded]),
    ).toEqual([
      ["NCP24-09", 3],
      ["NCP24-10", 3],
    ]);
  });
  it("a workshop of several days is held on its last", () => {
    const workshops = [workshop(2, { alsoOn: ["2025-01-23"] })];
    expect(workshopDays(aLocalLeader({ workshops }), { ...question, on: "2025-01-22" })[0]?.held).toBe(0);
    expect(workshopDays(aLocalLeader({ workshops }), { ...question, on: "2025-01-23" })[0]?.held).toBe(2);
  });
  it("unknown is null, never zero", () => {
    const { attended: _attended, ...openAttendance } = workshop(1);
    const { days: _days, ...openDays } = workshop(1);
    expect(workshopDays(aLocalLeader({ workshops: [openAttendance] }), question)).toEqual([
      {
        project: "NCP24-09",
        held: 1,
        attended: null,
        required: 1,
        funded: null,
        shortfall: null,
        excess: null,
      },
    ]);
    expect(workshopDays(aLocalLeader({ workshops: [openDays] }), question)).toEqual([
      {
        project: "NCP24-09",
        held: null,
        attended: null,
        required: null,
        funded: null,
        shortfall: null,
        excess: null,
      },
    ]);
  });
  it("days of a workshop that was missed and does not say its length leave the attended days known", () => {
    const { days: _, ...missed } = workshop(1, { attended: false });
    expect(workshopDays(aLocalLeader({ workshops: [workshop(1), missed] }), question)[0]).toMatchObject({
      held: null,
      attended: 1,
    });
  });
  it("no workshops, no projects", () => expect(workshopDays({ localLeader: "l-07" }, question)).toEqual([]));
});
