import { aLocalLeader } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { judgedOn, silentOn } from "../judged.test-support.ts";
import { embeddingPathway } from "./embedding-pathway.ts";

const specialist = (cohort: string, ...more: readonly "professional-development-lead"[]) =>
  aLocalLeader({
    teaches: ["post-16"],
    programmes: [
      { programme: "mastery-specialist", phase: "post-16", cohort, state: "enrolled" },
      ...more.map((programme) => ({ programme, state: "enrolled" }) as const),
    ],
  });

describe("HBK-LLME-C-embedding, HBK-LLME-C-pdpathway: two cohorts also join a Lead pathway", () => {
  it.each(["1", "trailblazer", "Trailblazer"])("cohort %s without it: not met; with it: met", (cohort) => {
    expect(judgedOn(embeddingPathway, specialist(cohort)).outcome).toBe("not-met");
    expect(judgedOn(embeddingPathway, specialist(cohort, "professional-development-lead")).outcome).toBe(
      "met",
    );
  });
  it("cohort 2, another phase, or somebody who withdrew: not asked", () => {
    expect(judgedOn(embeddingPathway, specialist("2")).outcome).toBe("not-applicable");
    expect(judgedOn(embeddingPathway, aLocalLeader()).outcome).toBe("not-applicable");
    const withdrawn = [
      { programme: "mastery-specialist", phase: "post-16", cohort: "1", state: "withdrawn" },
    ] as const;
    expect(judgedOn(embeddingPathway, aLocalLeader({ programmes: withdrawn })).outcome).toBe(
      "not-applicable",
    );
  });
  it("programmes left out: asked of those who may teach post-16 alone", () => {
    expect(judgedOn(embeddingPathway, silentOn("programmes", "teaches"))).toMatchObject({
      missing: ["/leaders/0/programmes"],
    });
    expect(judgedOn(embeddingPathway, silentOn("programmes")).outcome).toBe("not-applicable");
  });
});
