import { localLeadersOf } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { inYear, judgedOnce, without } from "../judged.test-support.ts";
import { hubCommunity } from "./hub-community.ts";

describe("SPEC-P8-a-II, HBK-MHC-own: every hub keeps a community of its own", () => {
  it("there is one, none, or the document does not say", () => {
    expect(judgedOnce(hubCommunity, localLeadersOf({ community: {} }))).toMatchObject({
      outcome: "met",
      force: "must",
    });
    expect(judgedOnce(hubCommunity, localLeadersOf({ community: null })).outcome).toBe("not-met");
    expect(judgedOnce(hubCommunity, without(localLeadersOf(), "community"))).toMatchObject({
      missing: ["/community"],
    });
  });
  it("the specification of 2023/24 says so too", () =>
    expect(judgedOnce(hubCommunity, inYear("2023/24"), { on: "2024-01-15" })).toMatchObject({
      outcome: "met",
      citation: { source: "SPEC" },
    }));
});
