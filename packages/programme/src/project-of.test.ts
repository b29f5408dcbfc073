import { describe, expect, it } from "vitest";
import { projectOf, projects, projectsElsewhere } from "./catalogue.ts";

describe("projectOf gives the project of a code, year and number together", () => {
  it.each(projects)("$code, in any spelling", (project) => {
    const spelt = project.code.toLowerCase().replace("-", " – ");
    expect(projectOf(project.code)).toEqual({ found: "catalogue", project });
    expect(projectOf(spelt)).toEqual({ found: "catalogue", project });
  });
  it.each(projectsElsewhere)("$code, known from elsewhere", (project) =>
    expect(projectOf(project.code)).toEqual({ found: "elsewhere", project }),
  );
  it.each([
    ["NCP20-09", "Primary Mastery Readiness Work Groups", "hub"],
    ["NCP 21-07", "Mastering Number", "hub"],
    ["NCP17-06A", "Developing Deep Mathematical Learning in Early Years (subject knowledge)", "publisher"],
    ["NCP17-06b", "Developing Deep Mathematical Learning in Early Years (language)", "publisher"],
    ["NCP19-24", "Specialist Knowledge for Teaching Mathematics – Primary", "hub"],
    ["NCP23-14", "Sustaining NCP", "publisher"],
  ])("%s is %s", (code, title, confidence) =>
    expect(projectOf(code)).toMatchObject({ found: "elsewhere", project: { title, confidence } }),
  );
});

describe("a number does not keep its meaning from year to year", () => {
  it("NCP20-09 is Readiness, NCP24-09 Development", () => {
    expect(projectOf("NCP20-09")).toMatchObject({
      project: { title: "Primary Mastery Readiness Work Groups" },
    });
    expect(projectOf("NCP24-09")).toMatchObject({
      project: { title: "Primary Teaching for Mastery Development Work Groups" },
    });
  });
  it.each(["NCP23-09", "NCP25-09", "NCP21-09", "NCP20-08"])("%s is not given a neighbour's project", (code) =>
    expect(projectOf(code)).toMatchObject({ found: "none", reason: "year-not-published", code }),
  );
});

describe("an unknown code is answered with the reason, and with codes of its own year", () => {
  it.each([
    ["NCP24-17", "number-unused"],
    ["ncp 24-17a", "number-unused"],
    ["NCP24-34", "not-in-catalogue"],
    ["NCP24-07", "not-in-catalogue"],
    ["NCP24-09a", "not-in-catalogue"],
    ["NCP24-16a", "not-in-catalogue"],
    ["NCP24-18s", "not-in-catalogue"],
    ["NCP25-01", "year-not-published"],
    ["NCP23-13", "year-not-published"],
    ["MH LLME", "community-kind"],
    ["NCP LLME", "community-kind"],
    ["NCP1", "no-year"],
    ["NCP13-01", "before-programme"],
    ["Parent Project", "not-a-code"],
    ["", "not-a-code"],
    ["__proto__", "not-a-code"],
  ])("%j: %s", (text, reason) => expect(projectOf(text)).toMatchObject({ found: "none", reason }));
  it.each([
    ["NCP24-07", ["NCP24-07a", "NCP24-07b"]],
    ["NCP24-09a", ["NCP24-09"]],
    ["NCP25-09", []],
    ["NCP20-08", ["NCP20-09"]],
  ])("%s is nearest to %j", (text, codes) => {
    const answer = projectOf(text);
    expect(answer.found === "none" && answer.nearest.slice(0, codes.length || 1)).toEqual(codes);
  });
  it("three at most, whatever the length", () => {
    const answer = projectOf("NCP24".repeat(200_000));
    expect(answer.found === "none" && answer.nearest.length).toBe(3);
    expect(answer).toMatchObject({ code: null });
  });
});
