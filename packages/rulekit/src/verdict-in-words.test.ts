import { describe, expect, it } from "vitest";
import { reportOn } from "./example.test-support.ts";
import { doesNotApply, known, unknown } from "./reading.ts";
import { verdictInWords } from "./verdict-in-words.ts";

const short = { reading: known(11.49) };
const silent = { reading: unknown(["/a"]) };
const outside = { reading: doesNotApply("the team is closed") };
const should = { description: { force: "should" } } as const;

describe("the verdict counts what is required and applies", () => {
  it.each([
    [[], "Compliant"],
    [[{}, outside, { ...short, ...should }], "Compliant"],
    [[short], "Not compliant: 1 of 1 required expectation is not met"],
    [[short, {}, outside], "Not compliant: 1 of 2 required expectations is not met"],
    [[short, {}, short, { ...short, ...should }], "Not compliant: 2 of 3 required expectations are not met"],
    [[short, silent], "Not compliant: 1 of 2 required expectations is not met, and 1 cannot be told"],
    [[silent], "Cannot be told: the input leaves 1 of 1 required expectation open"],
    [[silent, {}, silent], "Cannot be told: the input leaves 2 of 3 required expectations open"],
  ])("case %#: %j", (readings, words) => {
    expect(verdictInWords(reportOn(...readings))).toBe(words);
  });
});
