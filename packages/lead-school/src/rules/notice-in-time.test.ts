import type { TriggerNotice } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { inShort, tracked, trackedSilently } from "../judged.test-support.ts";
import { noticeInTime } from "./notice-in-time.ts";

const matter = { matter: "m-1", trigger: "reputation", arisenOn: "2024-01-10" } as const;
const ofNotice = (notice: Partial<TriggerNotice>, on = "2024-10-01") =>
  inShort(tracked(noticeInTime, { notices: [{ ...matter, ...notice }], noticeWithinDays: 5 }, on)).at(0);

describe("SPEC-AnnexB-5-1-notify: notice is in time by the host's number of days (E19)", () => {
  it.each([
    ["2024-01-10", "met 0"],
    ["2024-01-14", "met 4"],
    ["2024-01-15", "met 5"],
    ["2024-01-16", "not-met 6 by 1"],
  ])("came up on 10 January, told on %s, five days: %s", (notifiedOn, expected) =>
    expect(ofNotice({ notifiedOn })).toBe(expected),
  );
  it.each([
    ["2024-01-14", "met 4"],
    ["2024-01-15", "met 5"],
    ["2024-01-16", "not-met 6 by 1"],
  ])("nobody told yet on %s: the days go on counting: %s", (on, expected) => {
    expect(ofNotice({ notifiedOn: null }, on)).toBe(expected);
    expect(ofNotice({ notifiedOn: "2024-02-01" }, on)).toBe(expected);
  });
  it("no number set by the host: undetermined, for no document states one", () => {
    const notices = [{ ...matter, notifiedOn: "2024-01-10" }];
    expect(inShort(tracked(noticeInTime, { notices }))).toEqual(["undetermined /noticeWithinDays"]);
    expect(inShort(tracked(noticeInTime, { notices: [matter] }))).toEqual([
      "undetermined /noticeWithinDays /notices/0/notifiedOn",
    ]);
  });
  it("a number of zero is a number", () => {
    const notices = [{ ...matter, notifiedOn: "2024-01-11" }];
    expect(inShort(tracked(noticeInTime, { notices, noticeWithinDays: 0 }))).toEqual(["not-met 1 by 1"]);
  });
  it.each([
    ["2024-01-09", "not-applicable"],
    ["2024-01-10", "met 0"],
    ["2024-01-11", "met 1"],
  ])("came up on 10 January, asked on %s: %s", (on, expected) =>
    expect(ofNotice({ notifiedOn: null }, on)).toBe(expected),
  );
  it("nothing came up: not applicable; the block left out: undetermined", () => {
    expect(inShort(tracked(noticeInTime, { notices: [] }))).toEqual(["not-applicable"]);
    expect(inShort(trackedSilently(noticeInTime, "notices"))).toEqual(["undetermined /notices"]);
  });
});
