import { teamRules } from "@maths-hubs/mhlm";
import { modelRules } from "@maths-hubs/model";
import { participationRules } from "@maths-hubs/participation";
import { describe, expect, it } from "vitest";
import { run } from "../recorded-terminal.test-support.ts";

describe("maths-hubs rules lists every rule with its force and its place in the source", () => {
  it("in text", async () => {
    const { status, answer } = await run(["rules"]);
    expect(status).toBe(0);
    const words = answer.replaceAll(/\s+/g, " ");
    for (const rule of [...teamRules, ...participationRules, ...modelRules]) {
      expect(words).toContain(rule.id);
      expect(words).toContain(rule.statement);
      for (const { at } of rule.cites) expect(words).toContain(at);
    }
  });

  it("in JSON, with the clauses and without functions", async () => {
    const rules: unknown = JSON.parse((await run(["rules", "--format", "json"])).answer);
    expect(rules).toHaveLength(teamRules.length + participationRules.length + modelRules.length);
    expect(rules).toContainEqual(
      expect.objectContaining({ id: "mhlm/leadership-capacity", force: "must", comparison: "at least" }),
    );
  });

  it("one alone by its id", async () => {
    const { answer } = await run(["rules", "mhlm/line-management", "--format", "json"]);
    expect(JSON.parse(answer)).toHaveLength(1);
    expect((await run(["rules", "--format", "markdown"])).answer).toContain("mhlm/line-management");
  });

  it("refuses an id that is none, with the nearest", async () => {
    const { status, answer, messages } = await run(["rules", "mhlm/leadership-capacty"]);
    expect({ status, answer }).toEqual({ status: 2, answer: "" });
    expect(messages).toContain("mhlm/leadership-capacity");
  });
});
