import { aLocalLeader } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { inYear, judgedOnce } from "../judged.test-support.ts";
import { leadsRegularly } from "./leads-regularly.ts";

const question = { on: "2022-01-15" };
const year = (changes: Parameters<typeof aLocalLeader>[0]) =>
  inYear("2021/22", { leaders: [aLocalLeader({ workshops: [], ...changes })] });

describe("BOOL-LLME-3: local leaders are encouraged to lead work of the hub regularly", () => {
  it("once is enough, for how often is not said; preparing alone is not", () => {
    expect(judgedOnce(leadsRegularly, year({ activities: [{ state: "led" }] }), question).outcome).toBe(
      "met",
    );
    expect(
      judgedOnce(leadsRegularly, year({ activities: [{ state: "led" }, { state: "led" }] }), question),
    ).toMatchObject({ actual: 2 });
    expect(
      judgedOnce(leadsRegularly, year({ activities: [{ state: "in-preparation" }] }), question).outcome,
    ).toBe("not-met");
  });
  it("left out: asked for", () => {
    const leaders = [{ localLeader: "l-07", active: true }];
    expect(judgedOnce(leadsRegularly, inYear("2021/22", { leaders }), question)).toMatchObject({
      missing: ["/leaders/0/activities"],
    });
  });
});
