import { describe, expect, it } from "vitest";
import { strategicGoals } from "./goal-sets.ts";
import { targets } from "./targets.ts";

const target = (id: string) => targets.find((one) => one.id === id);

describe("targets are values, as the documents print them", () => {
  it.each([
    ["BOOL-Pri-target", "targets-2020-23/primary-schools", "percent", 60, "2023", "2022/23"],
    ["BOOL-Sec-target", "targets-2020-23/secondary-schools", "percent", 50, "2023", "2022/23"],
    ["BOOL-LLME-target", "targets-2020-23/local-leaders", "count", 2000, "2023", "2022/23"],
    ["BOOL-SKTM-target", "targets-2020-23/programmes", "percent", 100, "2023", "2022/23"],
    [
      "SPEC-P5-target-primary",
      "targets-2023-27/primary-schools",
      "percent",
      75,
      "end of academic year 2024/25",
      "2024/25",
    ],
    [
      "SPEC-P5-target-secondary",
      "targets-2023-27/secondary-schools",
      "percent",
      65,
      "end of academic year 2024/25",
      "2024/25",
    ],
    ["GOALS-Pri-target", "targets-2024-25/primary-schools", "percent", 75, "2025", "2024/25"],
    ["HBK-Goal-Sec-target", "targets-2024-25/secondary-schools", "percent", 65, "2025", "2024/25"],
    ["GOALS-P16-target", "targets-2024-25/fe-mastery-specialists", "count", 150, "2025", "2024/25"],
  ])("%s", (clause, id, unit, atLeast, printed, academicYear) => {
    expect(target(id)).toMatchObject({
      value: { unit, atLeast },
      by: { printed, academicYear },
      level: "network",
    });
    expect(target(id)?.clauses).toContain(clause);
  });

  it.each(["targets-2023-27", "targets-2024-25"])(
    "%s: 50 active local leaders in each hub and 2,000 across the country, in any year (SPEC-AnnexA-LLME-target, B6)",
    (set) => {
      const [hub, network] = [
        target(`${set}/active-local-leaders-of-a-hub`),
        target(`${set}/active-local-leaders`),
      ];
      expect(hub).toMatchObject({ value: { unit: "count", atLeast: 50 }, level: "hub" });
      expect(network).toMatchObject({ value: { unit: "count", atLeast: 2000 }, level: "network" });
      expect([hub?.by, network?.by]).toEqual([undefined, undefined]);
    },
  );

  it("every one is an aim or an ambition, and a percentage says of what", () => {
    for (const { force, value, of } of targets) {
      expect(force).toBe("advisory");
      expect(of !== undefined).toBe(value.unit === "percent");
    }
  });

  it("stand in the set of their edition: 4, 4 and 5", () => {
    expect(
      ["2021/22", "2023/24", "2024/25", "2026/27"].map(
        (year) => strategicGoals.for(year).terms.targets.length,
      ),
    ).toEqual([4, 4, 5, 4]);
    expect(targets).toHaveLength(13);
  });
});
