import { assessActivity } from "@maths-hubs/evaluation";
import { checkActivity } from "@maths-hubs/model/schemas";
import { describe, expect, it } from "vitest";
import local from "../../../../examples/data/activity-2024-25-local.json";
import { plainTexts, writtenOut } from "./entry-rows.ts";

describe("a list of an activity may hold plain texts", () => {
  it("which are found", () => {
    expect(plainTexts(["a", { outcome: "b" }, 7])).toEqual(["a"]);
    expect(plainTexts({ a: "a" })).toEqual([]);
    expect(plainTexts(undefined)).toEqual([]);
  });
  it("and written out, each in its place", () => {
    expect(writtenOut(["a", { outcome: "b" }, 7], "outcome")).toEqual([
      { outcome: "a" },
      { outcome: "b" },
      7,
    ]);
  });
  it("which says the same to every rule", () => {
    const { outcomes, localData } = local;
    const written = {
      ...local,
      outcomes: {
        pupils: outcomes.pupils,
        schools: writtenOut(outcomes.schools, "outcome"),
        practice: writtenOut(outcomes.practice, "outcome"),
      },
      localData: writtenOut(localData, "method"),
    };
    const [before, after] = [local, written].map((document) => {
      const checked = checkActivity(document);
      if (!checked.ok) throw new Error("the example has faults");
      return assessActivity(checked.value, { asOf: "2025-01-31" }).findings.map(
        ({ rule, subject, outcome }) => [rule, subject, outcome],
      );
    });
    expect(after).toEqual(before);
  });
});
