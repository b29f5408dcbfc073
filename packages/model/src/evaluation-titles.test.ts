import { describe, expect, it } from "vitest";
import { obligationTitles } from "./evaluation-titles.ts";
import { contributionIds, taskIds } from "./obligation-id.ts";

describe("short names fit beside a chart", () => {
  it("each of at most thirty letters", () => {
    for (const title of Object.values(obligationTitles)) expect(title.length).toBeLessThanOrEqual(30);
  });

  it("one for every entry of the timeline, in any order", () => {
    expect(Object.keys(obligationTitles).toSorted()).toEqual([...taskIds, ...contributionIds].toSorted());
  });

  it("and no two tasks are called the same", () => {
    expect(new Set(taskIds.map((id) => obligationTitles[id])).size).toBe(15);
  });
});
