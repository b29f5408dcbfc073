import { dataFlows } from "@maths-hubs/programme/evaluation";
import { describe, expect, it } from "vitest";
import { refusalOf } from "./judged.test-support.ts";
import { dataFlow, mayGoOutside, purposeOfSection } from "./data-recipients.ts";

describe("impact sections are evaluation; of everything else the host says what it is (HBK-Eval-split, H11)", () => {
  it.each([
    [{ about: "impact" }, "evaluation"],
    [{ about: "impact", purpose: "quality-assurance" }, "evaluation"],
    [{ about: "other", purpose: "evaluation" }, "evaluation"],
    [{ about: "other", purpose: "quality-assurance" }, "quality-assurance"],
    [{ about: "other" }, null],
  ] as const)("%j: %s", (section, purpose) => expect(purposeOfSection(section)).toBe(purpose));
});

describe("quality assurance stays inside unless the host releases it (HBK-Eval-qa-use, H12)", () => {
  it.each([
    [{ about: "impact" }, false, true],
    [{ about: "other", purpose: "quality-assurance" }, false, false],
    [{ about: "other", purpose: "quality-assurance" }, true, true],
    [{ about: "other" }, false, null],
    [{ about: "other" }, true, null],
  ] as const)("%j, released %s: %s", (section, released, expected) =>
    expect(mayGoOutside(section, released)).toBe(expected),
  );
  it("without a word of release, it is not released", () =>
    expect(mayGoOutside({ about: "other", purpose: "quality-assurance" })).toBe(false));
});

describe("data of each purpose and level have one flow (HBK-Eval-nat-collect, -nat-qa, -loc-collect)", () => {
  it.each(dataFlows.map((flow) => [flow.purpose, flow.level, flow] as const))(
    "%s, %s",
    (purpose, level, flow) => expect(dataFlow(purpose, level)).toBe(flow),
  );
  it("of any other purpose there is none", () =>
    expect(refusalOf(() => dataFlow("audit" as "evaluation", "local"))).toMatchObject({
      code: "unknown-data-flow",
      received: "local audit",
    }));
  it("national evaluation goes to the Department, the directorship and the teams", () =>
    expect(dataFlow("evaluation", "national")).toMatchObject({
      collectedBy: ["NCETM"],
      reportedTo: ["Department for Education", "NCETM directorship", "MHLM Team"],
      mayAlsoReachCommunities: "national",
    }));
});
