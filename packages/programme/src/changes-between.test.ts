import { describe, expect, it } from "vitest";
import { changesBetween } from "./changes-between.ts";
import { topics } from "./topics.ts";

const topicOf = (earlier: string, later: string, name: string) => {
  const found = changesBetween(earlier, later).find(({ topic }) => topic === name);
  if (found === undefined) throw new Error(`no topic ${name}`);
  return found;
};

describe("from the goals of 2023–27 to those of 2024/25", () => {
  const goals = topicOf("2023/24", "2024/25", "goals");
  it("two aims are new, both post-16", () =>
    expect(goals.added.map(({ clauses }) => clauses[0])).toEqual(["HBK-Goal-P16-vii", "HBK-Goal-P16-viii"]));
  it("none is gone", () => expect(goals.removed).toEqual([]));
  it("five are reworded: curriculum became teaching in every phase, and two more at post-16", () =>
    expect(goals.changed.map(({ key }) => key)).toEqual([
      "primary/curriculum",
      "secondary/curriculum",
      "post-16/teaching-for-mastery",
      "post-16/curriculum",
      "post-16/specialist-knowledge",
    ]));
  it("one target is new: 150 Further Education Mastery Specialists", () => {
    const targets = topicOf("2023/24", "2024/25", "targets");
    expect(targets.added.map(({ id }) => id)).toEqual(["targets-2024-25/fe-mastery-specialists"]);
    expect(targets.removed).toEqual([]);
    // The percentages stay; only the words for the deadline differ.
    for (const { fields } of targets.changed) expect(fields.map(({ field }) => field)).not.toContain("value");
  });
});

describe("from the goals of 2020–23 to those of 2023–27", () => {
  const targets = topicOf("2022/23", "2023/24", "targets");
  it.each([
    ["primary-schools-engaged", 60, 75],
    ["secondary-schools-engaged", 50, 65],
  ])("%s: %d percent became %d", (key, before, after) => {
    const value = targets.changed
      .find((one) => one.key === key)
      ?.fields.find(({ field }) => field === "value");
    expect(value).toEqual({
      field: "value",
      before: { unit: "percent", atLeast: before },
      after: { unit: "percent", atLeast: after },
    });
  });
  it("two domains ended with the set", () => {
    const removed = topicOf("2022/23", "2023/24", "goals").removed.map(({ id }) => id);
    expect(removed.some((id) => id.startsWith("goals-2020-23/specialist-knowledge-"))).toBe(true);
    expect(removed.some((id) => id.startsWith("goals-2020-23/development-models-"))).toBe(true);
  });
});

describe("a year of which no document speaks has lost nothing", () => {
  it("objectives: published for 2023/24 only", () =>
    expect(topicOf("2023/24", "2024/25", "objectives")).toEqual({
      topic: "objectives",
      published: "earlier-only",
      added: [],
      removed: [],
      changed: [],
    }));
  it("seen the other way round", () =>
    expect(topicOf("2022/23", "2023/24", "objectives").published).toBe("later-only"));
  it("neither", () => expect(topicOf("2021/22", "2022/23", "objectives").published).toBe("neither"));
  it("no two entries of a topic are taken for the same thing", () => {
    for (const { name, years, entriesIn, keyOf } of topics()) {
      for (const year of years) {
        const keys = entriesIn(year).map(keyOf);
        expect([name, year, new Set(keys).size]).toEqual([name, year, keys.length]);
      }
    }
  });
  it("a year compared with itself has no change", () => {
    for (const { added, removed, changed } of changesBetween("2024/25", "2024/25")) {
      expect([added, removed, changed]).toEqual([[], [], []]);
    }
  });
});
