import { aLocalLeader } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { inYear, judgedOnce, without } from "../judged.test-support.ts";
import { activeInCommunity } from "./active-in-community.ts";

const question = { on: "2022-01-15" };
const year = (changes: Parameters<typeof aLocalLeader>[0]) =>
  inYear("2021/22", { leaders: [aLocalLeader({ workshops: [], ...changes })] });

describe("BOOL-LLME-1: local leaders are encouraged to be active in the hub's community", () => {
  it.each([
    [["l-07"], "met"],
    [[], "not-met"],
  ])("members %j: %s", (members, outcome) =>
    expect(judgedOnce(activeInCommunity, { ...year({}), community: { members } }, question)).toMatchObject({
      outcome,
      force: "advisory",
      citation: { source: "BOOL" },
    }),
  );
  it("left out: asked for; no community: nobody", () => {
    expect(judgedOnce(activeInCommunity, without(year({}), "community"), question)).toMatchObject({
      missing: ["/community/members"],
    });
    expect(judgedOnce(activeInCommunity, { ...year({}), community: null }, question).outcome).toBe("not-met");
  });
});
