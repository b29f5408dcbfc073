import type { TriggerNotice } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { inShort, tracked, trackedSilently } from "../judged.test-support.ts";
import { noticeThroughNcetm } from "./notice-through-ncetm.ts";

const matter = { matter: "m-1", trigger: "eligibility", arisenOn: "2024-01-10" } as const;
const ofNotice = (notice: Partial<TriggerNotice>, on = "2024-10-01") =>
  inShort(tracked(noticeThroughNcetm, { notices: [{ ...matter, ...notice }] }, on));

describe("SPEC-AnnexB-5-1-notify: of two kinds of matter the Department is told, through the NCETM", () => {
  it.each(["eligibility", "reputation"] as const)("%s: met when told through the NCETM", (trigger) =>
    expect(ofNotice({ trigger, notifiedOn: "2024-01-12", through: "ncetm" })).toEqual(["met 1"]),
  );
  it.each([
    [{ notifiedOn: "2024-01-12", through: "another-way" }, "not-met 0 by 1"],
    [{ notifiedOn: null }, "not-met 0 by 1"],
    [{ notifiedOn: "2024-01-12" }, "undetermined /notices/0/through"],
    [{ through: "ncetm" }, "undetermined /notices/0/notifiedOn"],
  ] as const)("%j: %s", (notice, expected) => expect(ofNotice(notice)).toEqual([expected]));
  it.each([
    ["2024-01-11", "not-met 0 by 1"],
    ["2024-01-12", "met 1"],
    ["2024-01-13", "met 1"],
  ])("told on 12 January, asked on %s: %s", (on, expected) =>
    expect(ofNotice({ notifiedOn: "2024-01-12", through: "ncetm" }, on)).toEqual([expected]),
  );
  it.each([
    ["2024-01-09", "not-applicable"],
    ["2024-01-10", "not-met 0 by 1"],
    ["2024-01-11", "not-met 0 by 1"],
  ])("came up on 10 January, asked on %s: %s", (on, expected) =>
    expect(ofNotice({ notifiedOn: null }, on)).toEqual([expected]),
  );
  it("nothing came up: not applicable; the block left out: undetermined", () => {
    expect(inShort(tracked(noticeThroughNcetm, { notices: [] }))).toEqual(["not-applicable"]);
    expect(inShort(trackedSilently(noticeThroughNcetm, "notices"))).toEqual(["undetermined /notices"]);
  });
});
