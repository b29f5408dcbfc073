import { describe, expect, it } from "vitest";
import { readActivityText } from "./read-activity-text.ts";

describe("an activity is read as it is pasted", () => {
  it("as JSON, which need not be right: its faults belong beside the fields", () => {
    expect(readActivityText(' {"hub": 7, "colour": "blue"} ')).toEqual({
      ok: true,
      document: { hub: 7, colour: "blue" },
    });
  });
  it.each([
    ["{", /This is not JSON/],
    ["", /This is not JSON/],
    ["hub,academicYear", /This is not JSON/],
    ["[1]", /no activity/],
    ["null", /no activity/],
    ['"<script>"', /no activity/],
    ['{"document":"evaluation-timeline"}', /the activity itself/],
  ])("%j is refused in words", (text, words) => {
    const read = readActivityText(text);
    expect(read.ok ? [] : read.faults).toEqual([expect.stringMatching(words)]);
  });
});
