import { parseTeam } from "@maths-hubs/model/schemas";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyTeam, dayOfYear } from "./arbitrary-team.test-support.ts";
import { assessTeam } from "./assess-team.ts";

describe("The random teams are such as a host would have", () => {
  it("valid documents; met, not met, not applicable and undetermined all occur for what can be each", () => {
    const outcomes = new Set<string>();
    const verdicts = new Set<string | null>();
    fc.assert(
      fc.property(anyTeam, dayOfYear, (team, on) => {
        expect(parseTeam(team)).toEqual(team);
        const report = assessTeam(team, { on });
        for (const { rule, outcome } of report.findings) outcomes.add(`${rule} ${outcome}`);
        verdicts.add(report.heldBackBy);
      }),
      { numRuns: 400, seed: 2023 },
    );
    const rules = [...new Set([...outcomes].map((one) => one.split(" ")[0]))];
    expect(rules).toHaveLength(19);
    for (const rule of rules)
      for (const outcome of ["met", "not-met"]) expect(outcomes).toContain(`${rule} ${outcome}`);
    const silent = [
      "leadership-functions",
      "local-leader-links",
      "line-management",
      "report-sign-off",
      "agreements",
    ];
    for (const rule of silent) expect(outcomes).toContain(`mhlm/${rule} undetermined`);
    for (const rule of [
      "local-leader-links",
      "line-management",
      "independent-sign-off",
      "report-sign-off",
      "agreements",
    ])
      expect(outcomes).toContain(`mhlm/${rule} not-applicable`);
    expect(verdicts).toEqual(new Set([null, "not-met", "undetermined"]));
  });
});
