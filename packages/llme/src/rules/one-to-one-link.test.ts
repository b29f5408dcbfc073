import { aLocalLeader, localLeadersOf } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { judged, judgedOn, silentOn } from "../judged.test-support.ts";
import { oneToOneLink } from "./one-to-one-link.ts";

describe("SPEC-AnnexC-LG-F2-2-check, HBK-HAPPI-link: every active local leader has a link", () => {
  it("a link: met", () =>
    expect(judgedOn(oneToOneLink, aLocalLeader())).toMatchObject({
      outcome: "met",
      subject: "l-07",
      evidence: ["/leaders/0/link"],
    }));
  it("none: not met", () =>
    expect(judgedOn(oneToOneLink, aLocalLeader({ link: null }))).toMatchObject({
      outcome: "not-met",
      shortfall: 1,
    }));
  it("left out: asked for", () =>
    expect(judgedOn(oneToOneLink, silentOn("link"))).toMatchObject({ missing: ["/leaders/0/link"] }));
  it("somebody who is not active needs none; of whom that is open, it is asked for", () => {
    expect(judgedOn(oneToOneLink, aLocalLeader({ active: false, link: null }))).toMatchObject({
      outcome: "not-applicable",
      reason: "the document names no active local leader",
    });
    expect(judgedOn(oneToOneLink, silentOn("activities"))).toMatchObject({
      missing: ["/leaders/0/activities"],
    });
  });
  it("a finding for each", () =>
    expect(judged(oneToOneLink, localLeadersOf()).map(({ subject }) => subject)).toEqual([
      "p-02",
      "l-07",
      "l-08",
      "l-09",
    ]));
});
