import { describe, expect, it } from "vitest";
import { attendanceOf } from "./attendance-of.ts";

const on = "2025-01-22";
const shared = { account: "l-07", participants: ["l-07", "l-08", "l-09"] };

describe("HBK-Att-link, HBK-Att-individual: one person for each link, by the register", () => {
  it("each by their own link", () =>
    expect(
      attendanceOf(
        [
          { account: "l-08", participants: ["l-08"] },
          { account: "l-07", participants: ["l-07"] },
        ],
        on,
      ),
    ).toEqual({
      recorded: ["l-07", "l-08"],
      unrecorded: [],
      sharedLinks: [],
    }));
  it("nobody joined: nobody attended, whoever confirmed (G9)", () =>
    expect(attendanceOf([], on)).toEqual({ recorded: [], unrecorded: [], sharedLinks: [] }));
});

describe("HBK-Att-onedevice: people at one device count once the NCETM is told (G10)", () => {
  it.each([
    [undefined, ["l-07"], ["l-08", "l-09"]],
    ["2025-01-23", ["l-07"], ["l-08", "l-09"]],
    ["2025-01-22", ["l-07", "l-08", "l-09"], []],
    ["2025-01-21", ["l-07", "l-08", "l-09"], []],
  ])("told on %s, read on the 22nd", (noticeOn, recorded, unrecorded) =>
    expect(attendanceOf([{ ...shared, ...(noticeOn === undefined ? {} : { noticeOn }) }], on)).toMatchObject({
      recorded,
      unrecorded,
    }),
  );
  it("somebody who joined by their own link as well is in the record", () =>
    expect(attendanceOf([shared, { account: "l-08", participants: ["l-08"] }], on)).toMatchObject({
      recorded: ["l-07", "l-08"],
      unrecorded: ["l-09"],
    }));
});

describe("HBK-Att-noshare: a link that somebody else used is named", () => {
  const borrowed = { account: "l-07", participants: ["l-08"] };
  it("the register has its owner, until the NCETM is told", () => {
    expect(attendanceOf([borrowed], on)).toEqual({
      recorded: ["l-07"],
      unrecorded: ["l-08"],
      sharedLinks: ["l-07"],
    });
    expect(attendanceOf([{ ...borrowed, noticeOn: on }], on)).toEqual({
      recorded: ["l-08"],
      unrecorded: [],
      sharedLinks: ["l-07"],
    });
  });
});
