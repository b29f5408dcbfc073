import { describe, expect, it } from "vitest";
import { leaderExpectations } from "../data/leader-expectations.ts";
import { leaderAttributes, type WorkGroupLeader } from "../work-group-leader.ts";
import { workGroupLeader } from "./work-group-leader.ts";

const judge = (leader: Omit<WorkGroupLeader, "person">) =>
  workGroupLeader.judge({ person: "p-01", ...leader }, leaderExpectations.for("2021/22"));
const outcomes = (leader: Omit<WorkGroupLeader, "person">) => judge(leader).map(({ outcome }) => outcome);
const both = { expertInMathematicsEducation: true, expertInTeacherDevelopment: true };

describe("BOOL-PSD-2: a Work Group is led by a current or former teacher, expert in both fields", () => {
  it("takes a former teacher with both kinds of expertise", () =>
    expect(outcomes({ currentOrFormerTeacher: true, ...both })).toEqual(["met", "met", "met"]));
  it("finds a leader who never taught", () =>
    expect(outcomes({ currentOrFormerTeacher: false, ...both })).toEqual(["not-met", "met", "met"]));
  it.each(leaderAttributes)(
    "misses %s where it is denied, and asks for it where it is left out",
    (attribute) => {
      const all = { currentOrFormerTeacher: true, ...both };
      const { [attribute]: _, ...rest } = all;
      const at = leaderAttributes.indexOf(attribute);
      expect(outcomes({ ...all, [attribute]: false })[at]).toBe("not-met");
      expect(judge(rest)[at]).toMatchObject({ outcome: "undetermined", missing: [`/${attribute}`] });
    },
  );
  it("names the person and what is judged", () =>
    expect(judge(both)[1]?.subject).toBe("p-01, expert in mathematics education"));
  it("speaks for 2020/21 to 2022/23", () =>
    expect(leaderExpectations.years).toEqual(["2020/21", "2021/22", "2022/23"]));
});
