import { aLocalLeader } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { judgedOn, silentOn } from "../judged.test-support.ts";
import { linkIsAnother } from "./link-is-another.ts";

describe("SPEC-AnnexC-LG-F2-2-check, HBK-HAPPI-link: nobody is their own link (B15)", () => {
  it.each([
    ["p-04", "met"],
    ["l-07", "not-met"],
    [null, "not-applicable"],
  ])("l-07 with link %s: %s", (link, outcome) =>
    expect(judgedOn(linkIsAnother, aLocalLeader({ link }))).toMatchObject({ outcome, force: "advisory" }),
  );
  it("left out: asked for", () =>
    expect(judgedOn(linkIsAnother, silentOn("link"))).toMatchObject({ missing: ["/leaders/0/link"] }));
});
