import { describe, expect, it } from "vitest";
import { programmeFor } from "./programme-for.ts";

const topicIn = (year: string, name: string, carryForward = false) =>
  programmeFor(year, { carryForward }).inForce.find(({ topic }) => topic === name);

const namesIn = (year: string) => {
  const { inForce, notPublished } = programmeFor(year);
  return [...inForce, ...notPublished].map(({ topic }) => topic).toSorted();
};

const targetsIn = (year: string) => topicIn(year, "targets")?.entries.map(({ id }) => id.split("/")[1]);

describe("the programme of a year is what its documents say, topic by topic", () => {
  it("goals come from one document, though the period of another takes the year in", () => {
    expect(topicIn("2024/25", "goals")?.entries.every(({ id }) => id.startsWith("goals-2024-25/"))).toBe(
      true,
    );
    expect(topicIn("2025/26", "goals")?.entries.every(({ id }) => id.startsWith("goals-2023-27/"))).toBe(
      true,
    );
  });
  it("every entry speaks for the year it is in force", () => {
    for (const year of ["2020/21", "2023/24", "2024/25", "2026/27"]) {
      for (const { entries } of programmeFor(year).inForce) {
        for (const { id, editions } of entries) expect([id, editions.includes(year)]).toEqual([id, true]);
      }
    }
  });
  it("a target whose deadline has passed no longer speaks for the year", () => {
    expect(targetsIn("2023/24")).toContain("primary-schools");
    expect(targetsIn("2025/26")).toEqual(["active-local-leaders-of-a-hub", "active-local-leaders"]);
  });
  it("every topic is in force or named as not published, never both and never neither", () => {
    const all = namesIn("2023/24");
    expect(new Set(all).size).toBe(all.length);
    for (const year of ["2020/21", "2024/25", "2026/27"]) expect(namesIn(year)).toEqual(all);
  });
});

describe("what no document says is named, or carried forward by choice", () => {
  it("objectives are published for 2023/24 alone", () => {
    const objectives = programmeFor("2024/25").notPublished.find(({ topic }) => topic === "objectives");
    expect(objectives?.years).toEqual(["2023/24"]);
    expect(topicIn("2024/25", "objectives")).toBeUndefined();
  });
  it("carried forward, they say from where", () => {
    const carried = topicIn("2024/25", "objectives", true);
    expect(carried?.edition).toEqual({ academicYear: "2024/25", carriedForwardFrom: "2023/24" });
    expect(carried?.entries).toHaveLength(10 + 37);
  });
  it("what is published for the year is not marked", () =>
    expect(topicIn("2024/25", "goals", true)?.edition).toEqual({ academicYear: "2024/25" }));
  it("nothing is carried backward", () => expect(topicIn("2020/21", "objectives", true)).toBeUndefined());
  it("carries only as far as a document goes: after 2026/27 all is carried, before 2015/16 nothing is there", () => {
    expect(() => programmeFor("2027/28")).toThrow(expect.objectContaining({ code: "edition-not-published" }));
    expect(topicIn("2027/28", "goals", true)?.edition.carriedForwardFrom).toBe("2026/27");
    expect(() => programmeFor("2000/01", { carryForward: true })).toThrow(
      expect.objectContaining({ code: "edition-not-published" }),
    );
    expect(() => programmeFor("2024")).toThrow(expect.objectContaining({ code: "invalid-academic-year" }));
  });
});
